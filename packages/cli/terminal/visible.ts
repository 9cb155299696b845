/**
 * Text from files, tags and tools made fit for a terminal: a character that would move the cursor, change colors or
 * the direction of writing appears as an escape (`\u{1b}`). Line breaks and tabs stay, and so do letters of any language.
 */
export function visibleText(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(unfit, escapeCharacter);
}

/**
 * The same for every text in a report, keys included. What a command prints goes through here once, before it is
 * colored: no renderer has to remember it.
 */
export function visible<Report>(report: Report): Report {
  // The shape stays as it was; only texts change, and TypeScript cannot say so of a recursion.
  return visibleValue(report) as Report;
}

/** JSON for people and pipes: what is unfit for a terminal is escaped the way JSON does. */
export function renderJson(report: unknown): string {
  const text = JSON.stringify(report, undefined, 2);
  return `${text.replaceAll(unfit, (character) => `\\u${hex(character).padStart(4, "0")}`)}\n`;
}

/** C0 without tab and line feed, DEL, C1, and what reorders or hides the text around it. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const unfit = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function escapeCharacter(character: string): string {
  return `\\u{${hex(character)}}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

function visibleValue(value: unknown): unknown {
  if (typeof value === "string") return visibleText(value);
  if (Array.isArray(value)) return value.map(visibleValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [visibleText(key), visibleValue(held)]),
  );
}
