import { escapeText, UsageError } from "@release-actions/release-model";

/**
 * A pattern for a whole identity. cosign looks for a pattern anywhere in it, so that
 * `evil.example/https://github.com/owner` would fit one without anchors.
 * @throws {UsageError} `identity-pattern`.
 */
export function anchored(pattern: string): string {
  // ^?a$ and ^*a$ begin with an anchor that need not be there.
  const begins = /^\^(?![?*+{])/.test(pattern);
  const ends = /(?:^|[^\\])(?:\\\\)*\$$/.test(pattern);
  if (begins && ends && isOneBranch(pattern.slice(1, -1))) return pattern;
  throw new UsageError({
    code: "identity-pattern",
    expected: "a pattern that says where an identity begins and ends: ^https://github\\.com/owner/name/…$",
    found: `"${escapeText(pattern)}"`,
    fix: "Begin it with ^ and end it with $, and put alternatives in parentheses. Escape the dots, and leave \\Q and (?m) out.",
  });
}

/** One piece of Go's syntax: a set, whose first `]` is an ordinary character, an escaped character, or any other. */
const piece = /\[\^?\]?(?:\[:\^?\w+:\]|\\[^]|[^\]\\])*\]|\\[^]|[^]/gu;

/**
 * Whether the pattern offers no choice outside of parentheses: ^a|b$ is anchored on neither side of what it may be. What
 * changes how the rest is read is refused: \Q, by which parentheses lose their meaning, and (?m), by which anchors fit at lines.
 * https://pkg.go.dev/regexp/syntax
 */
function isOneBranch(pattern: string): boolean {
  let depth = 0;
  for (const [text] of pattern.matchAll(piece)) {
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    if (depth < 0 || (text === "|" && depth === 0) || text === "\\Q") return false;
  }
  return depth === 0 && !/\(\?[a-zA-Z]*m/.test(pattern);
}
