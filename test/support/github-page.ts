/** What a page that GitHub rendered holds, as far as it matters here. */
export interface Page {
  /** Every element's name, in the order they begin. */
  readonly elements: readonly string[];
  readonly links: readonly string[];
  /** What people read. */
  readonly text: string;
  /** What GitHub looks through for mentions and references: the text that is not in `pre`, `code` or `a`, node by node. */
  readonly searched: readonly string[];
}

/** Reads HTML as a parser of Markdown writes it: well formed, and without scripts. */
export function readPage(html: string): Page {
  const elements: string[] = [];
  const links: string[] = [];
  const searched: string[] = [];
  let text = "";
  let skipped = 0;
  for (const [token] of html.matchAll(/<!--.*?-->|<[^>]*>|[^<]+/gs)) {
    const [, close, name] = /^<(\/?)([a-z0-9]+|!--)/.exec(token) ?? [];
    if (name === undefined) {
      text += decode(token);
      if (skipped === 0) searched.push(decode(token));
    } else {
      if (["pre", "code", "a"].includes(name)) skipped += close === "/" ? -1 : 1;
      if (close === "") elements.push(name);
      if (name === "br") text += "\n";
      const target = /href="([^"]*)"/.exec(token)?.[1];
      if (target !== undefined) links.push(decode(target));
    }
  }
  return { elements, links, text, searched };
}

/**
 * Everything in a text that GitHub would turn into a mention, a reference, an address or a picture.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function noticedIn(text: string): readonly string[] {
  return noticed.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
}

const noticed = [
  /(?<![A-Za-z0-9_])@[A-Za-z0-9][\w./-]*/g,
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /#\d+/g,
  /GH-\d+/gi,
  /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi,
  /(?:https?|ftp):\/\/\S*/gi,
  /www\.\S+/gi,
  /:[\w+-]+:/g,
];

/** Character references as HTML reads them. */
export function decode(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll(/&#([0-9]+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
