/**
 * What a step wrote to the file in GITHUB_OUTPUT, in the form `name<<delimiter`:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const blocks = text.matchAll(
    /^(?<name>[^\n]+?)<<(?<end>ghadelimiter_[^\r\n]+)\r?\n(?<value>[\s\S]*?)\r?\n\k<end>$/gm,
  );
  return Object.fromEntries(
    [...blocks].map(({ groups }) => [groups?.["name"] ?? "", groups?.["value"] ?? ""] as const),
  );
}
