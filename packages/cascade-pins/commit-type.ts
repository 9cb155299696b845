import { escapeText, UsageError } from "@release-actions/release-model";

/**
 * The type of a commit, as Conventional Commits have it: a word. https://www.conventionalcommits.org/en/v1.0.0/#specification
 * @throws {UsageError} `commit-type`.
 */
export function parseCommitType(text: string): string {
  if (/^[a-z][a-z0-9-]{0,19}$/.test(text)) return text;
  throw new UsageError({
    code: "commit-type",
    expected: "the type of a conventional commit, such as fix, build or chore",
    found: `"${escapeText(text)}"`,
    fix: "Correct the input `commit-type`. The scope (deps) is added to it.",
  });
}
