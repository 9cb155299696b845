import { escapeText, UsageError } from "@release-actions/release-model";
import { statements, type Statement } from "./request.ts";

/**
 * What has to be proven. Never nothing: every image would be verified.
 * @throws {UsageError} `statement-unknown`, `statement-missing`.
 */
export function parseRequired(words: readonly string[]): readonly Statement[] {
  if (words.length === 0) {
    throw new UsageError({
      code: "statement-missing",
      expected: `at least one of ${statements.join(", ")} in require`,
      found: "none",
      fix: "Say what has to be proven, or leave require out: then it is the signature.",
    });
  }
  return words.map((word) => {
    const found = statements.find((statement) => statement === word);
    if (found !== undefined) return found;
    throw new UsageError({
      code: "statement-unknown",
      expected: `words among ${statements.join(", ")} in require`,
      found: `"${escapeText(word)}"`,
      fix: "Correct require.",
    });
  });
}
