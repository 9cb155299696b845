/** The attributes of every link of a page, by their names. Enough of HTML for package indexes, which are written by programs. */
export function readLinks(page: string): readonly ReadonlyMap<string, string>[] {
  return [...page.replaceAll(/<!--.*?-->/gs, "").matchAll(link)].map(
    ({ groups }) => new Map(readAttributes(groups?.["attributes"] ?? "")),
  );
}

const link = /<a\s(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute =
  /(?<name>[a-z][a-z0-9-]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+)))?/gi;

function readAttributes(text: string): [string, string][] {
  return [...text.matchAll(attribute)].map(({ groups = {} }) => [
    (groups["name"] ?? "").toLowerCase(),
    unescapeHtml(groups["double"] ?? groups["single"] ?? groups["bare"] ?? ""),
  ]);
}

/** The references that such programs write; others stay as they are. */
function unescapeHtml(text: string): string {
  return text.replaceAll(
    /&(?:#(?<decimal>\d{1,6})|#x(?<hex>[0-9a-f]{1,5})|(?<name>amp|lt|gt|quot|apos));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return named.get((name ?? "").toLowerCase()) ?? whole;
    },
  );
}

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
