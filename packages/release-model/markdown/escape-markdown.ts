import { printable } from "../printable.ts";

/*
 * Where GitHub finds what notifies, links or closes. It looks at the rendered page, not at what was written: it decodes
 * character references first, so `&#64;octocat` is a mention, and skips what is in `pre`, `code` and `a`.
 * https://github.com/gjtorikian/html-pipeline (@mention_filter.rb). The parser decodes before it looks for addresses, too,
 * and knows nothing of HTML's `code`: https://github.com/github/cmark-gfm/blob/master/extensions/autolink.c.
 * So each of these needs something between its parts. Outside of code that is a zero-width space, as in the pull requests
 * of Renovate and Dependabot; https://github.com/renovatebot/renovate/pull/30842 found it to work where nothing is rendered,
 * in commit messages.
 *
 * - `@name`, `@team/name`, and addresses, which hold an `@`.
 * - `#1`, `owner/name#1`, `GH-1`, commits, and addresses of issues and pull requests: they leave a note where they point, and
 *   after one of nine words they close it. https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 *   and https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 * - `:name:`, which would show as a picture.
 */
const autolinks = /@|:(?=\/\/)|www(?=\.)/gi;
const references = /#(?=\d)|GH-(?=\d)|:(?=[\w+-]+:)/gi;
const mentions = /@(?=\w)|#(?=\d)|GH-(?=\d)/gi;
const commits = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;

const zeroWidthSpace = "\u200b";

/**
 * Text of others as plain text in GitHub's Markdown. A line end becomes a break. Several texts are escaped as one:
 * what neither of them is, they may be together.
 */
export function escapeMarkdown(...texts: readonly string[]): string {
  const lines = texts.map((text) => printableLines(text).join("\n")).join("");
  return lines.split("\n").map(escapeLine).join("<br>");
}

/**
 * Text of others as code. HTML, because a code span of Markdown cannot hold a backtick, nor a backslash in front of a
 * table's bar. Nothing in it is looked for but addresses, which `wbr` parts: what people copy has nothing added.
 */
export function escapeCode(text: string): string {
  const shown = printableLines(text)
    .map((line) => escapeMarks(part(line, autolinks)).replaceAll(zeroWidthSpace, "<wbr>"))
    .join("<br>");
  return shown === "" ? "" : `<code>${shown}</code>`;
}

/**
 * Text of others as one line where nothing is rendered but people are notified all the same: a commit message, a title.
 * What looks like a mention or a reference to an issue is parted.
 */
export function quietLine(text: string): string {
  return part(printable(text), mentions);
}

/** Escaped text that begins no list, ruler or block of code where it stands at the start of a line. */
export function escapeStart(escaped: string): string {
  return escaped.replace(
    /^(?:[ +=-]|(?<number>\d{1,9})(?<end>[.)]))/,
    (all, number?: string, end?: string) =>
      number === undefined || end === undefined ? reference(all) : number + reference(end),
  );
}

function escapeLine(line: string): string {
  const parted = part(part(line, autolinks), references).replaceAll(commits, (hash) =>
    hash.replaceAll(/.{6}(?=.)/g, `$&${zeroWidthSpace}`),
  );
  return escapeMarks(parted).replaceAll(zeroWidthSpace, "&#x200b;");
}

/** `printable` leaves no zero-width space of others. */
function part(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, `$&${zeroWidthSpace}`);
}

/**
 * The characters to which Markdown or HTML gives a meaning within a line, as character references. Hexadecimal ones: a
 * squashed pull request's text becomes a commit message as it was written, where `#64` may be taken for an issue.
 */
function escapeMarks(text: string): string {
  // An exclamation mark in front of a link makes it a picture. Between letters, as in names, an underscore means nothing:
  // https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
  return text.replaceAll(/[&<>`*[\]#|~@\\$]|!$|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference);
}

function reference(mark: string): string {
  return `&#x${mark.charCodeAt(0).toString(16)};`;
}

function printableLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => printable(line));
}
