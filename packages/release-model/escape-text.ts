const longest = 80;

/**
 * Untrusted text made fit for one line of a message, a log or a summary: control, format and non-ASCII characters,
 * quotes and backslashes appear as escapes, and what is longer than 80 characters is cut with its length stated.
 * A workflow command, a terminal sequence or a look-alike digit therefore shows as what it is.
 */
export function escapeText(text: string): string {
  const shown = Array.from(text.slice(0, longest), escapeCharacter).join("");
  return text.length > longest ? `${shown}… (${text.length} characters)` : shown;
}

function escapeCharacter(character: string): string {
  const named = namedEscapes.get(character);
  if (named !== undefined) return named;
  if (/^[ -~]$/.test(character)) return character;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const namedEscapes = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\\", "\\\\"],
  ['"', '\\"'],
]);
