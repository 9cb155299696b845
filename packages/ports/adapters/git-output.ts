/** The entries of git's output under `-z`. */
export function nulSeparated(output: string): string[] {
  return output.split("\0").filter((entry) => entry !== "");
}

/** What stands before and after the first separator; nothing after it where there is none. */
export function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + separator.length)];
}
