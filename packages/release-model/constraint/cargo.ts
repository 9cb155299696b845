import { npmAdmits } from "./npm.ts";

/**
 * Whether a Cargo requirement admits `version`; undefined when `text` is none.
 *
 * Each comparator means in Cargo what it means to npm, partial versions and pre-releases included, save that a bare
 * version is a caret and a comma is "and". https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export function cargoAdmits(
  text: string,
  version: string,
  prereleases: boolean | undefined,
): boolean | undefined {
  const comparators = text.trim() === "*" ? ["*"] : text.split(",").map((part) => rewrite(part.trim()));
  if (!comparators.every((part) => part !== undefined)) return undefined;
  return npmAdmits(comparators.join(" "), version, prereleases);
}

function rewrite(comparator: string): string | undefined {
  const groups =
    /^(?<operator>=|>=|<=|>|<|~|\^)?\s*(?<bound>[0-9]+(?:\.(?:[0-9]+|[*xX])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(
      comparator,
    )?.groups;
  const bound = groups?.["bound"];
  if (bound === undefined) return undefined;
  const operator = groups?.["operator"] ?? (/[*xX]/.test(bound) ? "" : "^");
  return `${operator}${bound}`;
}
