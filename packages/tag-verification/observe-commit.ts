import type { GitTag } from "@release-actions/ports";
import type { CheckName } from "./checks.ts";
import type { Known, PublicationFacts, TagFacts } from "./facts.ts";
import { known, notAsked, unknown } from "./known.ts";
import { observeBuilds } from "./observe-builds.ts";
import { observeFiles } from "./observe-files.ts";
import { observeArtifacts } from "./observe-publication.ts";
import { observePublishSettings } from "./observe-publish-settings.ts";
import { observeReleasePlease } from "./observe-release-please.ts";
import type { ObserveOptions } from "./observe.ts";

/** What hangs on the commit of a tag. */
export type CommitFacts = Pick<TagFacts, "files" | "builds" | "publication" | "releasePlease">;

/** Where there is no commit to read, nothing of it is known, for one reason. */
export function nothingOf(why: Known<never>): CommitFacts {
  return { files: why, builds: why, publication: why, releasePlease: why };
}

export interface ObservedCommit extends ObserveOptions {
  readonly commit: string;
  /** The tag as this clone has it; without it, the tag does not exist yet. */
  readonly local: GitTag | undefined;
  readonly head: string | undefined;
  readonly isShallow: boolean;
  /** What is released: a folder of the repository, or the empty one for all of it. */
  readonly folder: string;
  /** Asks for the tag where it comes from, or is asking already. */
  readonly askRemotes: () => Promise<PublicationFacts["remotes"]>;
}

/** Reads what the enabled checks need of a commit. Questions that do not wait for each other are asked at once. */
export async function observeCommit(options: ObservedCommit): Promise<CommitFacts> {
  const wants = (...names: readonly CheckName[]) => names.some((name) => options.checks[name] !== "off");
  if (!wants("static-version", "vcs-version", "moved-tag", "sources", "lock", "release-please")) {
    return nothingOf(notAsked);
  }
  const { local, isPushed } = options;
  const outside = wants("moved-tag") ? options.outside : undefined;
  const paths = await options.git.list(options.commit);
  const [{ files, builds, artifacts }, remotes, releasePlease] = await Promise.all([
    observeFiles({ ...options, paths }).then(async (read) => {
      const [built, published] = await Promise.all([
        wants("vcs-version")
          ? observeBuilds({ ...options, projects: read.projects, exists: local !== undefined }).then(known)
          : notAsked,
        outside === undefined
          ? []
          : observePublishSettings({ ...options, paths, packages: read.packages }).then((settings) =>
              observeArtifacts({ ...outside, packages: read.packages, settings }),
            ),
      ]);
      return { files: read, builds: built, artifacts: published };
    }),
    outside === undefined ? noOutside : options.askRemotes(),
    wants("release-please") ? observeReleasePlease({ ...options, paths }).then(known) : notAsked,
  ]);
  return {
    files: known(files),
    builds,
    publication: outside === undefined ? noOutside : known({ local, isPushed, remotes, artifacts }),
    releasePlease,
  };
}

const noOutside = unknown(
  "neither the remote nor a registry is asked here",
  "Verify the tag with `release-helper verify-tag` or in a workflow.",
);
