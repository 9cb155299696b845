import type { PlacedString } from "../editors/npm-pin.ts";
import type { Source } from "../source.ts";

/** The lines of a list in a setup.cfg, each with its place. https://docs.python.org/3/library/configparser.html */
export function cfgItems(source: Source, section: string, key: string): readonly PlacedString[] {
  return [...listsOf(source, section)].flatMap(([name, items]) => (name === key ? items : []));
}

/** The keys of a section. */
export function cfgKeys(source: Source, section: string): readonly string[] {
  return [...listsOf(source, section).keys()];
}

function listsOf(source: Source, section: string): ReadonlyMap<string, readonly PlacedString[]> {
  const lists = new Map<string, PlacedString[]>();
  let current = "";
  let items: PlacedString[] | undefined;
  for (const match of source.text.matchAll(/^.*$/gm)) {
    const line = match[0].replace(/\r$/, "");
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    if (/^\s/.test(line)) {
      const from = line.length - line.trimStart().length;
      items?.push(placed(line.trim(), match.index + from));
      continue;
    }
    items = undefined;
    const header = /^\[(?<name>[^\]]*)\]/.exec(line)?.groups?.["name"];
    current = header?.trim() ?? current;
    const pair = /^(?<key>[^=:[]+?)\s*[=:]\s*(?<value>.*?)\s*$/d.exec(line);
    const name = pair?.groups?.["key"]?.toLowerCase();
    if (current !== section || pair === null || name === undefined) continue;
    items = [];
    lists.set(section === "options" ? name.replaceAll("-", "_") : name, items);
    const value = pair.groups?.["value"] ?? "";
    if (value !== "") items.push(placed(value, match.index + (pair.indices?.groups?.["value"]?.[0] ?? 0)));
  }
  return lists;
}

function placed(value: string, start: number): PlacedString {
  return { value, offsetAt: (index) => start + index };
}
