import type { SummaryText } from "@release-actions/release-model";

/**
 * One line of Markdown that others wrote, as text and code: links are their text, emphasis is gone, and so are pictures and
 * HTML. Whatever is left is shown as it stands. The line is to be short: this is no parser that is fast on any.
 */
export function plainParts(line: string): readonly SummaryText[] {
  const withoutLinks = line
    .replaceAll(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, "")
    .replaceAll(/\[([^[\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1");
  const parts = withoutLinks.split(/(`+[^`]+`+)/).map((piece): SummaryText => {
    const [, code] = /^`+([^`]+)`+$/.exec(piece) ?? [];
    return code === undefined ? plainText(piece) : { code: code.trim() };
  });
  const [first, ...others] = parts.filter((part) => part !== "");
  if (first === undefined || (others.length === 0 && typeof first === "string" && first.trim() === ""))
    return [];
  return [typeof first === "string" ? first.trimStart() : first, ...others];
}

function plainText(text: string): string {
  return text
    .replaceAll(/<(https?:\/\/[^>\s]*)>/gi, "$1")
    .replaceAll(/<\/?[a-z!?][^>]*>/gi, "")
    .replaceAll(/(?<!\\)(\*{1,3})(?=\S)(.+?)(?<=[^\s\\])\1/g, "$2")
    .replaceAll(/(?<![A-Za-z0-9\\])(_{1,3})(?=\S)(.+?)(?<=[^\s\\])\1(?![A-Za-z0-9])/g, "$2")
    .replaceAll("~~", "")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll(/&(amp|lt|gt|quot|nbsp);/g, (all, name: string) => entities.get(name) ?? all);
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["nbsp", " "],
]);
