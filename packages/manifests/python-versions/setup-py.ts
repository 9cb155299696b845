import type { Source } from "../source.ts";
import type { StaticVersion } from "../static-versions/static-version.ts";
import { pythonLines, pythonLiteral } from "../syntax/python.ts";

/** The value of a keyword that setup() is called with. */
export interface SetupArgument {
  readonly text: string;
  readonly start: number;
}

/** What setup() is called with by keyword; undefined where it is not called, or more is handed over than can be seen. */
export function setupArguments(source: Source): ReadonlyMap<string, SetupArgument> | undefined {
  for (const { code, text, start } of pythonLines(source.text)) {
    const call = /(?:^|[^\w.])(?:setuptools\.|core\.)?setup\s*\(/.exec(code);
    if (call === null || /^\s*def\b/.test(code)) continue;
    const open = call.index + call[0].length;
    return new Map(
      splitArguments(code, open).flatMap(([from, to]): [string, SetupArgument][] => {
        const keyword = /^\s*(?<name>\*\*|\w+\s*=(?!=))/.exec(code.slice(from, to));
        const name = keyword?.groups?.["name"]?.replace(/\s*=$/, "");
        if (keyword === null || name === undefined) return [];
        const value = text.slice(from + keyword[0].length, to);
        return [[name, { text: value.trim(), start: start + to - value.trimStart().length }]];
      }),
    );
  }
  return undefined;
}

/** Where the arguments stand that begin behind an open bracket. */
function splitArguments(code: string, open: number): [number, number][] {
  const found: [number, number][] = [];
  let [depth, from] = [0, open];
  for (let at = open; at < code.length; at += 1) {
    const character = code.charAt(at);
    if ("([{".includes(character)) depth += 1;
    if (depth === 0 && ",)".includes(character)) {
      found.push([from, at]);
      from = at + 1;
      if (character === ")") return found;
    }
    if (")]}".includes(character)) depth -= 1;
  }
  return found;
}

/** `version` of a setup.py where it stands in the call itself. */
export function setupPyVersions(source: Source): readonly StaticVersion[] {
  const version = setupArguments(source)?.get("version");
  const literal = version && pythonLiteral(version.text, version.start);
  if (literal === undefined || source.text.slice(literal.start).startsWith("(")) return [];
  const { text, start } = literal;
  return [
    {
      kind: "setup-py",
      path: source.path,
      ...source.position(start),
      place: "version",
      text,
      span: source.span(start, start + text.length),
    },
  ];
}
