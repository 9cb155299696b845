/**
 * Text of others as a label of a Mermaid chart, which reads `#…;` as an entity and the rest as Markdown:
 * https://mermaid.js.org/syntax/flowchart.html#special-characters-that-break-syntax
 */
export function escapeMermaid(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9 ._-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
