import type { Source } from "../source.ts";
import type { StaticVersion } from "./static-version.ts";

/**
 * `__version__ = "1.2.3"` of a Python module, also `VERSION` and `version` where the file's name says that it
 * is about the version. A literal in a module that elsewhere asks the installed distribution for its version is
 * only what stands in when there is none, so it is no declaration.
 */
export function pythonModuleVersions(source: Source): readonly StaticVersion[] {
  const names = source.path.endsWith("__init__.py") ? ["__version__"] : ["__version__", "VERSION", "version"];
  const assignments = assignmentsIn(source.text);
  const computed = new Set(
    assignments.filter(({ literal }) => literal === undefined).map(({ name }) => name),
  );
  return assignments.flatMap(({ name, indent, literal }) => {
    if (!names.includes(name) || computed.has(name) || indent > 0) return [];
    if (literal === undefined || !/^[vV]?\d/.test(literal.text)) return [];
    const end = literal.start + literal.text.length;
    return {
      kind: "python-module",
      path: source.path,
      ...source.position(literal.start),
      place: name,
      text: literal.text,
      span: source.span(literal.start, end),
    };
  });
}

interface Assignment {
  readonly name: string;
  readonly indent: number;
  /** The text between the quotes, where a plain string is assigned. */
  readonly literal: { readonly text: string; readonly start: number } | undefined;
}

function assignmentsIn(text: string): Assignment[] {
  const strings = longStrings(text);
  return [...text.matchAll(assignment)].flatMap((match) => {
    if (strings.some(({ start, end }) => start < match.index && match.index < end)) return [];
    const { indent = "", name = "", more = "", value = "" } = match.groups ?? {};
    const literal = /^(?<quote>["'])(?<text>[^"'\\]*)\k<quote>\s*(?:#.*)?$/.exec(value)?.groups?.["text"];
    const start = (match.indices?.groups?.["value"]?.[0] ?? 0) + 1;
    const found = {
      indent: indent.length,
      literal: literal === undefined ? undefined : { text: literal, start },
    };
    // `__version__ = version = "1.2.3"` is one place under its first name, but says something of each.
    const others = found.literal === undefined ? more.split("=").map((other) => other.trim()) : [];
    return [name, ...others].filter(Boolean).map((each) => ({ name: each, ...found }));
  });
}

const assignment =
  /^(?<indent>[ \t]*)(?<name>[A-Za-z_]\w*)[ \t]*(?::[^=\n]*)?=(?!=)[ \t]*(?<more>(?:[A-Za-z_]\w*[ \t]*=(?!=)[ \t]*)*)(?<value>[^\r\n]*)/dgm;

/** Where triple-quoted strings stand: what looks like an assignment in there is prose. */
function longStrings(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(stringOrComment)]
    .filter(([token]) => /^(?:"""|''')/.test(token))
    .map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
}

const stringOrComment =
  /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\r\n]|\\[^])*"|'(?:[^'\\\r\n]|\\[^])*'|#[^\r\n]*/g;
