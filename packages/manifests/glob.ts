/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}`, `[a-z]`. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const names = path.split("/");
  return expandBraces(pattern).some((each) => matchesNames(names, each.split("/")));
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

/** Row by row, so that many `**` cost no more than names times patterns. */
function matchesNames(names: readonly string[], patterns: readonly string[]): boolean {
  let reached = [true, ...names.map(() => false)];
  for (const pattern of patterns) {
    const next = names.map(() => false);
    next.unshift(pattern === "**" && (reached[0] ?? false));
    for (const [index, name] of names.entries()) {
      next[index + 1] =
        pattern === "**"
          ? (reached[index + 1] ?? false) || ((next[index] ?? false) && !name.startsWith("."))
          : (reached[index] ?? false) && matchesName(name, pattern);
    }
    reached = next;
  }
  return reached[names.length] ?? false;
}

function matchesName(name: string, pattern: string): boolean {
  if (!/[*?[]/.test(pattern)) return name === pattern;
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const parts = pattern.match(/\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g) ?? [];
  return new RegExp(`^${parts.map(partOf).join("")}$`, "u").test(name);
}

function partOf(part: string): string {
  if (part.startsWith("*")) return "[^/]*";
  if (part === "?") return "[^/]";
  if (part.startsWith("[") && part.length > 2)
    return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
  return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
