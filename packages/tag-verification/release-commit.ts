/** What the message of a commit says about how it came to be. */
export type ReleaseCommit =
  | {
      readonly kind: "release";
      readonly version: string | undefined;
      /** Whether the version is that of a component which is named beside it; else it is the repository's own. */
      readonly isOfComponent: boolean;
    }
  | { readonly kind: "other" };

/**
 * Whether a commit is a merged pull request of Release Please, by its message: the title of the pull request when it
 * was squashed, or the branch it came from when it was merged.
 * https://github.com/googleapis/release-please/blob/main/docs/customizing.md#pull-request-title
 */
export function readReleaseCommit(message: string, titlePatterns: readonly string[]): ReleaseCommit {
  const [header = ""] = message.split("\n", 1);
  if (/^Merge pull request #\d+ from \S+\/release-please--\S+$/.test(header)) {
    return { kind: "release", version: undefined, isOfComponent: false };
  }
  for (const pattern of [...titlePatterns, ...defaultPatterns]) {
    const groups = titleRegex(pattern).exec(header.replace(/ \(#\d+\)$/, ""))?.groups;
    if (groups === undefined) continue;
    return {
      kind: "release",
      version: groups["version"],
      isOfComponent: groups["component"] !== undefined,
    };
  }
  return { kind: "other" };
}

const defaultPatterns = ["chore${scope}: release${component} ${version}", "chore: release ${branch}"];

function titleRegex(pattern: string): RegExp {
  const source = pattern
    .split(/(\$\{[a-z]+\})/)
    .map((part) => placeholders.get(part) ?? part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("");
  // A component that is left out leaves no second blank behind.
  // The empty group is there for a title without any placeholder.
  return new RegExp(`^${source}(?<end>)$`);
}

const placeholders = new Map([
  ["${scope}", "(?:\\([^)]*\\))?"],
  ["${component}", "(?: (?<component>\\S+))?"],
  ["${version}", "v?(?<version>\\d+\\.\\d+\\.\\d+\\S*)"],
  ["${branch}", "\\S+"],
]);
