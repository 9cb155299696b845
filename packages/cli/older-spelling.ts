import { commands } from "./commands.ts";

/**
 * A command line with its command in front. Options may stand before it (`--workspace DIR status`), and the spellings of
 * the first release-helper, one switch per task, are read as today's words: `--status`, `--bump minor --repo R`,
 * `--repo R --tag 1.2.3`.
 */
export function modernSpelling(commandLine: readonly string[]): string[] {
  let index = 0;
  for (
    let word = commandLine[0];
    word?.startsWith("--") === true && word !== "--";
    word = commandLine[index]
  ) {
    const older = /^--(?<name>status|bump|tag)(?:=(?<value>.*))?$/s.exec(word)?.groups;
    if (older !== undefined) {
      const { name = "", value } = older;
      const after = commandLine.slice(index + 1);
      // The value comes first, so that it stays in front of options that are read up to the next word.
      return [name, ...(value === undefined ? [] : [value]), ...after, ...commandLine.slice(0, index)];
    }
    index += takesValue.has(word.slice(2)) ? 2 : 1;
  }
  const command = commandLine[index];
  if (index === 0 || command === undefined || !names.has(command)) return [...commandLine];
  return [command, ...commandLine.slice(index + 1), ...commandLine.slice(0, index)];
}

const names: ReadonlySet<string> = new Set(commands.map(({ name }) => name));

const takesValue: ReadonlySet<string> = new Set(
  commands.flatMap(({ options }) =>
    Object.entries(options).flatMap(([name, option]) => ("value" in option ? [name] : [])),
  ),
);
