/** A piece of a requirement; offsets count characters of the requirement's text. */
export interface RequirementPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A requirement of a Python package: what it names, and where its version or source stands. */
export type Requirement = {
  /** What stands behind the `;`. */
  readonly marker?: string;
} & (
  | {
      readonly kind: "constraint";
      readonly name: string;
      /** Without parentheses around it; empty, right behind name and extras, where no version is asked for. */
      readonly constraint: RequirementPart;
    }
  | { readonly kind: "url"; readonly name: string; readonly url: RequirementPart }
);

/**
 * Reads `name[extras] (>=1,<2) ; marker` or `name @ url ; marker`; undefined when the text is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function readRequirement(text: string): Requirement | undefined {
  const head = /^\s*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\s*\[[^\]]*\])?/.exec(text);
  const name = head?.groups?.["name"];
  if (head === null || name === undefined) return undefined;
  const after = head[0].length;
  const at = /^\s*@\s*/.exec(text.slice(after));
  if (at !== null) return directReference(text, name, after + at[0].length);

  const marker = text.indexOf(";", after);
  const specifier = text.slice(after, marker < 0 ? undefined : marker);
  const parts = /^(?<open>\s*\(?\s*)(?<constraint>[^()]*?)(?<close>\s*\)?\s*)$/.exec(specifier)?.groups;
  const { open = "", constraint = "", close = "" } = parts ?? {};
  if (parts === undefined || open.includes("(") !== close.includes(")")) return undefined;
  const condition = marker < 0 ? {} : { marker: text.slice(marker + 1).trim() };
  if (constraint === "")
    return { kind: "constraint", name, constraint: part(text, after, after), ...condition };
  if (!/^[<>=!~]/.test(constraint)) return undefined;
  const start = after + open.length;
  return { kind: "constraint", name, constraint: part(text, start, start + constraint.length), ...condition };
}

function directReference(text: string, name: string, start: number): Requirement | undefined {
  const url = /^\S+/.exec(text.slice(start))?.[0].replace(/;$/, "");
  if (url === undefined) return undefined;
  const marker = /^;?\s*;\s*(.+)$|^;\s*(.+)$/.exec(text.slice(start + url.length));
  const condition = marker === null ? {} : { marker: (marker[1] ?? marker[2] ?? "").trim() };
  return { kind: "url", name, url: part(text, start, start + url.length), ...condition };
}

function part(text: string, start: number, end: number): RequirementPart {
  return { text: text.slice(start, end), start, end };
}
