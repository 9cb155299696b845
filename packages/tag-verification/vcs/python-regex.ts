/**
 * A Python regular expression as one of JavaScript that matches the same at the start of a text, or undefined where
 * the two languages differ in it. https://docs.python.org/3/library/re.html#regular-expression-syntax
 */
export function pythonRegex(pattern: string): RegExp | undefined {
  if (onlyInPython.test(pattern)) return undefined;
  const translated = pattern
    .replaceAll("(?P<", "(?<")
    .replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replaceAll("\\A", "^")
    .replaceAll("\\Z", "$");
  try {
    // `re.match` begins at the first character whether or not the pattern says so.
    return new RegExp(translated, "y");
  } catch {
    return undefined;
  }
}

/** Inline flags, comments, conditions, atomic groups, possessive quantifiers, and escapes of other meaning. */
const onlyInPython = /\(\?[aiLmsux-]+[:)]|\(\?[#(>]|[*+?}]\+|\\[NpPuUx0-9]/;
