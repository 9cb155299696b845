/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}`, `[a-z]`. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
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

/** `a{b,c}d` as `abd` and `acd`; anything that is no pair of braces with a comma stands for itself. */
function expandBraces(pattern: string): readonly string[] {
  const found = /^(?<before>[^{]*)\{(?<choices>[^{}]*,[^{}]*)\}(?<after>.*)$/s.exec(pattern)?.groups;
  if (found === undefined) return [pattern];
  const choices = found["choices"]?.split(",") ?? [];
  return choices.flatMap((choice) =>
    expandBraces(`${found["before"] ?? ""}${choice}${found["after"] ?? ""}`),
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
  if (!/[*?[]/.test(pattern)) return (name) => name === pattern;
  const parts = pattern.match(/\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g) ?? [];
  const whole = new RegExp(`^${parts.map(partOf).join("")}$`, "u");
  return (name) => (!name.startsWith(".") || pattern.startsWith(".")) && whole.test(name);
}

function partOf(part: string): string {
  if (part.startsWith("*")) return "[^/]*";
  if (part === "?") return "[^/]";
  if (part.startsWith("[") && part.length > 2)
    return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
  return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
