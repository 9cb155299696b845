import { compareStatic } from "@release-actions/manifests";
import { escapeText, formatSemver, type Version } from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { FileFacts, Known, ReleasePleaseFacts } from "./facts.ts";
import { manifestFile } from "./release-please-files.ts";

/** Whether tags must come from Release Please: where it is configured, in any case, or never. */
export const releasePleaseModes = ["auto", "required", "off"] as const;

export type ReleasePleaseMode = (typeof releasePleaseModes)[number];

/** Where Release Please makes the tags, a tag made around it releases what its pull request never announced. */
export function judgeReleasePlease(options: {
  readonly version: Version;
  readonly mode: ReleasePleaseMode;
  readonly files: Known<FileFacts>;
  readonly releasePlease: Known<ReleasePleaseFacts>;
}): readonly Complaint[] {
  const { version, mode, files, releasePlease } = options;
  if (mode === "off") return [];
  const expected = "a tag that Release Please made";
  if (releasePlease.kind === "unknown") return [cannotTell(expected, releasePlease)];
  if (files.kind === "unknown") return [cannotTell(expected, files)];
  if (!releasePlease.value.isConfigured) {
    return mode === "auto"
      ? []
      : [
          {
            expected: `${manifestFile} in the tagged commit`,
            found: "no configuration of Release Please",
            fix: 'Set up Release Please, or set the input "release-please" to auto.',
          },
        ];
  }
  return [
    ...judgeManifest(version, files.value),
    ...judgeCommit(version, files.value.folder, releasePlease.value),
  ];
}

function judgeManifest(version: Version, { declared, folder }: FileFacts): readonly Complaint[] {
  const entries = declared.filter(({ kind }) => kind === "release-please-manifest");
  const own = entries.filter(({ place }) =>
    [folder === "" ? "." : folder, JSON.stringify([folder === "" ? "." : folder])].includes(place),
  );
  const judged = own.length > 0 ? own : entries;
  if (judged.some((entry) => compareStatic(entry, version) === 0)) return [];
  const [first] = judged;
  return [
    {
      expected: `${formatSemver(version)} in ${manifestFile}`,
      found: first === undefined ? "no version there" : `"${escapeText(first.text)}"`,
      fix: theWay,
      file: manifestFile,
      ...(first === undefined ? {} : { line: first.line }),
    },
  ];
}

function judgeCommit(
  version: Version,
  folder: string,
  { commit, merged }: ReleasePleaseFacts,
): readonly Complaint[] {
  const expected = "a tag on the merged pull request of Release Please";
  if (commit.kind === "release") {
    const { version: named, isOfComponent } = commit;
    if (named === undefined || named === formatSemver(version)) return [];
    // A pull request for several components names the version of the whole, which says nothing about a part.
    if (folder !== "" && !isOfComponent) return [];
    return [{ expected, found: `the pull request that released ${escapeText(named)}`, fix: theWay }];
  }
  if (merged === undefined) return [{ expected, found: "a commit with another message", fix: theWay }];
  if (merged.kind === "unknown") return [cannotTell(expected, merged)];
  return merged.value ? [] : [{ expected, found: "a commit of no such pull request", fix: theWay }];
}

const theWay = "Merge the pull request that Release Please opened; it makes the tag itself.";
