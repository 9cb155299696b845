import type { Ecosystem, PackageName } from "@release-actions/release-model";
import { isUtf16 } from "./source.ts";
import { withoutEscapes } from "./syntax/escapes.ts";

/**
 * Whether a file may contain a pin of one of the packages: a quick look at its bytes for any spelling of a name, escapes
 * of the file's language included. False means certainly not, so such files need not be parsed. That leaves files unread
 * that do not parse at all, on purpose: repositories keep deliberately broken manifests as fixtures, and one that cannot
 * name the package is no reason to stop a release, unless it is the project's own.
 */
export function mayMention(bytes: Uint8Array, names: readonly PackageName[]): boolean {
  if (names.length === 0) return false;
  // Reading it refuses it with a reason, which is better than to pass over a manifest in silence.
  if (isUtf16(bytes)) return true;
  // Names are ASCII, so a decoding that cannot fail and keeps ASCII as it is will do.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const pattern = patternOf(names);
  return pattern.test(text) || (text.includes("\\") && pattern.test(withoutEscapes(text)));
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
