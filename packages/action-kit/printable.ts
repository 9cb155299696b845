// C0 and C1 controls, the Unicode line ends, and the marks that reorder or hide what people read.
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Untrusted text as one line that a log, a terminal or a summary shows as it is: control characters and
 * invisible marks become `\u{…}`, and what is too long is cut.
 */
export function printable(text: string, maximum = 2000): string {
  const shown = text.replaceAll(unprintable, (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`);
  return shown.length <= maximum ? shown : `${shown.slice(0, maximum)}… (${text.length} characters)`;
}

/**
 * Text for the runner's log, line by line, in which nothing is a workflow command any more. The runner takes
 * `::name::` at the start of a line (after blanks) and `##[name]` anywhere in it for a command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => printable(line.replaceAll("\t", "  "), 10_000))
    .map((line) => line.replace(/^(\s*)::/u, "$1\\::").replaceAll("##[", "#\\#["))
    .join("\n");
}
