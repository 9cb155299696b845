/** Lines of one file that are shown before the rest is only counted. */
const mostLines = 40;

/** A unified diff in which long files, such as lockfiles, are cut: what is cut is said. */
export function shortDiff(diff: string): string {
  return diff
    .split(/^(?=diff --git )/m)
    .map((part) => {
      const lines = part.trimEnd().split("\n");
      const left = lines.length - mostLines;
      return left <= 5 ? lines.join("\n") : [...lines.slice(0, mostLines), `… ${left} more lines`].join("\n");
    })
    .join("\n");
}
