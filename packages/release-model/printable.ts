// Controls, marks that reorder or hide what people read, halves of characters, and the line ends of Unicode; and four
// letters that show as nothing.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0]/gu;

/**
 * Untrusted text as one line that a log, a terminal or a summary shows as it is: control characters and
 * invisible marks become `\u{…}`, and what is too long is cut.
 */
export function printable(text: string, maximum = 2000): string {
  // Cut first: a text may be a thousand times longer than what is shown of it.
  const shown = text
    .slice(0, maximum + 1)
    .replaceAll(unprintable, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
  return shown.length <= maximum ? shown : `${wholeCharacters(shown, maximum)}… (${text.length} characters)`;
}

/** The beginning of a text, without half of a character at its end. */
function wholeCharacters(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
