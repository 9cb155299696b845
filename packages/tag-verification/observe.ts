import type { Git, PackageRegistry, PullRequests, ServerAccess } from "@release-actions/ports";
import type { PackageName, Version } from "@release-actions/release-model";
import type { CheckSettings } from "./checks.ts";
import type { TagFacts } from "./facts.ts";
import { fullHistory } from "./full-history.ts";
import { cutHistory, known, noCommit, notAsked, unknown } from "./known.ts";
import { requireCommit } from "./tag-target.ts";
import { observeBranch, placesOf } from "./observe-branch.ts";
import { findRemotes, observeRemotes } from "./observe-publication.ts";

export interface ObserveOptions {
  readonly git: Git;
  readonly tag: string;
  /** Whether the tag is known to exist, because its push started the run: then a clone without it lacks it. */
  readonly isPushed: boolean;
  /** Whether the build follows in this very checkout, so that what is checked out is what will be built. */
  readonly isBuiltHere?: boolean;
  /** The default branch; without it, the one that `origin/HEAD` names. */
  readonly defaultBranch: string | undefined;
  /** Further branches that this version may come from. */
  readonly maintenanceBranches: readonly string[];
  readonly checks: CheckSettings;
  /** How to ask what others have of this tag already; without it, that is unknown. */
  readonly outside?: {
    /** The version the tag names, where it names one. */
    readonly version: Version | undefined;
    readonly registry: PackageRegistry;
    /** What the release graph says that is published from here: images and charts stand in no manifest. */
    readonly published?: readonly PackageName[] | undefined;
    /** For a remote that refuses without it. */
    readonly access: ServerAccess | undefined;
  };
  /** `owner/name` on GitHub, and how to ask there for what git cannot tell. */
  readonly github?: { readonly repository: string; readonly pullRequests: PullRequests } | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

/**
 * Reads what `plan` needs from a clone. A tag that does not exist yet is judged as if it stood at HEAD.
 * @throws {Refusal} `tag-target` for a tag that names no commit.
 */
export async function observe(options: ObserveOptions): Promise<TagFacts> {
  const { git, tag, isPushed, checks } = options;
  const isShallow = await git.isShallow();
  const remotes = once(() => findRemotes(git));
  const askRemotes = once(async () =>
    observeRemotes({ git, tag, remotes: await remotes(), access: options.outside?.access }),
  );
  // The network takes longest. A clone that is cut off may lack the tag, and then nobody has to be asked.
  const beginAsking = async () => {
    if (options.outside === undefined || checks["moved-tag"] === "off" || isShallow) return;
    await remotes();
    // Whoever needs the answer hears of a failure.
    askRemotes().catch(() => undefined);
  };
  const [{ head, tags, branches }, folder, { nothingOf, observeCommit }] = await Promise.all([
    git.references(checks.branch === "off" ? [] : placesOf(options)),
    git.folder(),
    // The parsers of manifests and locks take as long to load as git takes to answer, and nothing is heard meanwhile.
    beginAsking().then(() => import("./observe-commit.ts")),
  ]);
  const local = tags.find(({ name }) => name === tag);
  const commit = local?.commit ?? head;
  await requireCommit(git, local, { head, branches });
  const isMissing = local === undefined && (isPushed || isShallow);
  const [branch, contents] = await Promise.all([
    checks.branch === "off" ? notAsked : observeBranch({ ...options, branches, commit, isShallow }),
    commit === undefined
      ? nothingOf(noCommit)
      : isMissing
        ? nothingOf(unknown("this clone does not have the tag", fullHistory))
        : observeCommit({ ...options, commit, local, head, isShallow, folder, askRemotes }),
  ]);
  return {
    commit: commit ?? "",
    tags: isShallow
      ? cutHistory("the other tags")
      : isMissing
        ? unknown("this clone does not have the tag, so others may be missing, too", fullHistory)
        : known(tags),
    branch,
    ...contents,
  };
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => (answer ??= ask());
}
