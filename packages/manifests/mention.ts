import type { Ecosystem, PackageName } from "@release-actions/release-model";

/**
 * Whether a file may contain a pin of one of the packages: a quick look at its bytes for any spelling of a name.
 * False means certainly not, so such files need not be parsed.
 */
export function mayMention(bytes: Uint8Array, names: readonly PackageName[]): boolean {
  if (names.length === 0) return false;
  // Names are ASCII, so a decoding that cannot fail and keeps ASCII as it is will do.
  return patternOf(names).test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"),
  );
}

/** One pattern for one list of names: a repository of thousands of files is asked for the same ones. */
const patterns = new WeakMap<readonly PackageName[], RegExp>();

function patternOf(names: readonly PackageName[]): RegExp {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const pattern = new RegExp(names.map(({ ecosystem, name }) => spellings[ecosystem](name)).join("|"), "i");
  patterns.set(names, pattern);
  return pattern;
}

const spellings: Record<Ecosystem, (name: string) => string> = {
  pypi: anySeparator,
  cargo: anySeparator,
  npm: literal,
  helm: literal,
  // Registry, owner and name may stand apart: `registry: ghcr.io`, `repository: owner/name`.
  image: (name) => literal(lastPart(name)),
  github: (name) => literal(lastPart(name)),
  component: anySeparator,
};

function anySeparator(name: string): string {
  return name
    .split(/[-_.]+/)
    .map(literal)
    .join("[-_.]+");
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
