import type { PlacedString } from "../editors/npm-pin.ts";
import type { SetupArgument } from "../python-versions/setup-py.ts";
import type { Source } from "../source.ts";
import { pythonLines, pythonShape } from "../syntax/python.ts";

/**
 * The strings of a list, or of the lists in a dictionary, that stands in setup.py as it is or under a name that is said
 * once; undefined for what has to be computed.
 */
export function listedStrings(source: Source, value: SetupArgument): readonly PlacedString[] | undefined {
  const named = /^[A-Za-z_]\w*$/.test(value.text) ? assigned(source, value.text) : value;
  if (named === undefined) return undefined;
  const isPlain = /^[[({](?:[\s,:+[\](){}]|"")*[\])}]$|^""$/.test(pythonShape(named.text).trim());
  const isJoined = /""\s*""/.test(pythonShape(named.text));
  const strings = [...named.text.matchAll(string)];
  if (!isPlain || isJoined || strings.some(({ 0: text }) => text.includes("\\"))) return undefined;
  return strings.flatMap((found): PlacedString[] => {
    const isKey = /^\s*:/.test(named.text.slice(found.index + found[0].length));
    const inside = found[0].search(/["']/) + (/^\w?("""|''')/.test(found[0]) ? 3 : 1);
    const quotes = /^\w?("""|''')/.test(found[0]) ? 3 : 1;
    const text = found[0].slice(inside, found[0].length - quotes);
    const start = named.start + found.index + inside;
    return isKey ? [] : [{ value: text, offsetAt: (index) => start + index }];
  });
}

const string = /#[^\n]*|[rRuU]?(?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')/g;

/** What a name of the module is given, where it is given something once and changed nowhere. */
function assigned(source: Source, name: string): SetupArgument | undefined {
  const mentions = pythonLines(source.text).filter(({ code }) =>
    new RegExp(`^\\s*${name}\\s*(?::[^=]*)?(?:=(?!=)|\\+=|\\.|\\[)`).test(code),
  );
  const [only, ...others] = mentions;
  if (only === undefined || others.length > 0 || only.isNested) return undefined;
  const head = new RegExp(`^\\s*${name}\\s*(?::[^=]*)?=(?!=)\\s*`).exec(only.code);
  if (head === null) return undefined;
  const text = only.text.slice(head[0].length);
  return { text: text.trimEnd(), start: only.start + head[0].length };
}
