/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}` and `{1..3}`, `[a-z]`, and `!(a|b)`, `@(a|b)`, `?(a)`, `+(a)`, `*(a)` for one name. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  return globMatcher(pattern)(path);
}

/** The same for many paths, for which the pattern is read once. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const each = expandBraces(pattern).map((one) => one.split("/").map(segmentMatcher));
  return (path) => {
    const names = path.split("/");
    return each.some((segments) => matchesNames(names, segments));
  };
}

/** More are no pattern that somebody meant. */
const mostChoices = 10_000;

/** `a{b,c}d` as `abd` and `acd`, `{1..3}` as 1, 2 and 3; other braces stand for themselves. The innermost pair comes first. */
function expandBraces(pattern: string): readonly string[] {
  let open: readonly string[] = [pattern];
  const done: string[] = [];
  while (open.length > 0) {
    open = open.flatMap((each) => {
      const found =
        /^(?<before>.*?)\{(?<choices>[^{}]*,[^{}]*|-?\d{1,4}\.\.-?\d{1,4}|[A-Za-z]\.\.[A-Za-z])\}(?<after>.*)$/s.exec(
          each,
        )?.groups;
      if (found === undefined) {
        done.push(each);
        return [];
      }
      const { before = "", choices = "", after = "" } = found;
      return choicesOf(choices).map((choice) => `${before}${choice}${after}`);
    });
    if (open.length + done.length > mostChoices) return [pattern];
  }
  return done;
}

function choicesOf(text: string): readonly string[] {
  const range = /^(?<from>[^.,]+)\.\.(?<to>[^.,]+)$/.exec(text)?.groups;
  if (range === undefined) return text.split(",");
  const { from = "", to = "" } = range;
  const isNumber = /\d/.test(from);
  const [first, last] = [from, to].map((end) => (isNumber ? Number(end) : (end.codePointAt(0) ?? 0)));
  const [low, high] = [Math.min(first ?? 0, last ?? 0), Math.max(first ?? 0, last ?? 0)];
  return Array.from({ length: high - low + 1 }, (_, index) =>
    isNumber ? String(low + index) : String.fromCodePoint(low + index),
  );
}

/** What stands for one name, or `**` for any number of them. */
type Segment = "**" | ((name: string) => boolean);

/** Row by row, so that many `**` cost no more than names times segments. */
function matchesNames(names: readonly string[], segments: readonly Segment[]): boolean {
  let reached = [true, ...names.map(() => false)];
  for (const segment of segments) {
    const next = [segment === "**" && reached[0] === true];
    for (const [index, name] of names.entries()) {
      next.push(
        segment === "**"
          ? reached[index + 1] === true || (next[index] === true && !name.startsWith("."))
          : reached[index] === true && segment(name),
      );
    }
    if (!next.includes(true)) return false;
    reached = next;
  }
  return reached[names.length] === true;
}

function segmentMatcher(pattern: string): Segment {
  if (pattern === "**") return pattern;
  if (!/[*?[]|[!@+]\(/.test(pattern)) return (name) => name === pattern;
  const whole = expressionOf(pattern);
  if (whole === undefined) return (name) => name === pattern;
  return (name) => (!name.startsWith(".") || pattern.startsWith(".")) && whole.test(name);
}

/** Undefined where it is none, such as `[z-a]`: then it names what is called just that. */
function expressionOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^${sourceOf(pattern)}$`, "u");
  } catch {
    return undefined;
  }
}

function sourceOf(pattern: string): string {
  const parts = [
    ...pattern.matchAll(/(?<kind>[!@?+*])\((?<choices>[^()]*)\)|\*+|\?|\[[^\]]+\]|[^*?[!@+]+|./gsu),
  ];
  return parts
    .map(({ 0: part, groups, index }) => {
      const { kind, choices } = groups ?? {};
      if (kind === undefined || choices === undefined) return partOf(part);
      const any = choices.split("|").map(sourceOf).join("|");
      // What is said no to is all that stands there, up to what follows.
      if (kind === "!") return `(?!(?:${any})${sourceOf(pattern.slice(index + part.length))}$)[^/]*`;
      return `(?:${any})${kind === "@" ? "" : kind}`;
    })
    .join("");
}

function partOf(part: string): string {
  if (part.startsWith("*")) return "[^/]*";
  if (part === "?") return "[^/]";
  if (part.startsWith("[") && part.length > 2)
    return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
  return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
