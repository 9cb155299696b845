import { printable } from "@release-actions/release-model";

/**
 * Text for the runner's log, line by line, in which nothing is a workflow command any more. The runner takes
 * `::name::` at the start of a line (after blanks) and `##[name]` anywhere in it for a command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => printable(line.replaceAll("\t", "  "), 10_000))
    .map((line) => line.replace(/^(\s*)::/u, "$1\\::").replaceAll("##[", "#\\#["))
    .join("\n");
}
