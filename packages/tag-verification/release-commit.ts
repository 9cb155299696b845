/** What the message of a commit says about how it came to be. */
export type ReleaseCommit =
  { readonly kind: "release"; readonly version: string | undefined } | { readonly kind: "other" };

/**
 * Whether a commit is a merged pull request of Release Please, by its message: the title of the pull request when it
 * was squashed, or the branch it came from when it was merged.
 * https://github.com/googleapis/release-please/blob/main/docs/customizing.md#pull-request-title
 */
export function readReleaseCommit(message: string, titlePattern: string | undefined): ReleaseCommit {
  const [header = ""] = message.split("\n", 1);
  if (/^Merge pull request #\d+ from \S+\/release-please--\S+$/.test(header)) {
    return { kind: "release", version: undefined };
  }
  const patterns = [titlePattern, ...defaultPatterns].filter((pattern) => pattern !== undefined);
  for (const pattern of patterns) {
    const match = titleRegex(pattern).exec(header.replace(/ \(#\d+\)$/, ""));
    if (match !== null) return { kind: "release", version: match.groups?.["version"] };
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
  return new RegExp(`^${source}$`);
}

const placeholders = new Map([
  ["${scope}", "(?:\\([^)]*\\))?"],
  ["${component}", "(?: \\S+)?"],
  ["${version}", "v?(?<version>\\d+\\.\\d+\\.\\d+\\S*)"],
  ["${branch}", "\\S+"],
]);
