/**
 * The spellings of the first release-helper, a shell script with one switch per task, in today's words:
 * `--status`, `--bump minor --repo R`, `--tag 1.2.3 --repo R`.
 */
export function modernSpelling(commandLine: readonly string[]): string[] {
  const [first = "", ...rest] = commandLine;
  const [older, value] = first.split("=", 2);
  if (older === "--status" || older === "--bump" || older === "--tag") {
    return [older.slice(2), ...(value === undefined ? [] : [value]), ...rest];
  }
  // `--repo R --bump minor`: the switch may stand anywhere.
  const index = commandLine.findIndex((word) => /^--(?:status|bump|tag)(?:=|$)/.test(word));
  if (index > 0 && first.startsWith("--")) {
    return modernSpelling([
      ...commandLine.slice(index, index + 2),
      ...commandLine.slice(0, index),
      ...commandLine.slice(index + 2),
    ]);
  }
  return [...commandLine];
}
