import type { AskHttp } from "../ask-http.ts";
import { isRecord, parseJson, textIn } from "../json-records.ts";
import { defaultRegistries } from "./default-registries.ts";
import { readPage, type Reading } from "./read-page.ts";
import {
  readRegistryAddress,
  requireSafe,
  type Environment,
  type RegistryAddress,
} from "./registry-address.ts";

/** One version of a crate, as the index lists it. */
export interface CrateVersion {
  readonly version: string;
  readonly yanked: boolean;
}

/**
 * The index of the registry that cargo publishes to here, crates.io unless `CARGO_REGISTRY_DEFAULT` names another.
 * https://doc.rust-lang.org/cargo/reference/registries.html
 * @throws {UsageError} `registry-address`, for an index that is a git repository, too.
 */
export function findCargoIndex(environment: Environment): RegistryAddress {
  const name = environment["CARGO_REGISTRY_DEFAULT"] ?? "crates-io";
  if (name === "crates-io") return readRegistryAddress(defaultRegistries.cargo, "the default registry");
  const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
  const setting = `${variable}_INDEX`;
  const written = environment[setting] ?? "";
  // Without this prefix an index is a git repository, which cannot be asked for one crate.
  const address = readRegistryAddress(written.startsWith("sparse+") ? written.slice(7) : "", setting);
  const token = environment[`${variable}_TOKEN`];
  if (token === undefined) return address;
  const found = { ...address, authorization: token };
  requireSafe(found, setting);
  return found;
}

/** https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files */
export function readCrate(
  ask: AskHttp,
  index: RegistryAddress,
  { name, signal }: { readonly name: string; readonly signal?: AbortSignal | undefined },
): Promise<Reading<readonly CrateVersion[]>> {
  return readPage(ask, index, {
    address: new URL(indexPath(name), index.folder),
    accept: "text/plain",
    content: "a crate's index file",
    signal,
    parse: ({ body }) => {
      const lines = body.toString("utf8").split("\n");
      const versions = lines.filter((line) => line.trim() !== "").map(readVersion);
      return versions.every((version) => version !== undefined) ? versions : undefined;
    },
  });
}

function readVersion(line: string): CrateVersion | undefined {
  const entry = parseJson(line);
  const version = textIn(entry, "vers");
  return version === undefined ? undefined : { version, yanked: isRecord(entry) && entry["yanked"] === true };
}

/** `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`, in lower case. */
export function indexPath(name: string): string {
  const lower = encodeURIComponent(name.toLowerCase());
  switch (lower.length) {
    case 1:
    case 2:
      return `${lower.length}/${lower}`;
    case 3:
      return `3/${lower.slice(0, 1)}/${lower}`;
    default:
      return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
  }
}

/**
 * The spellings under which the index may have a crate, whose name is one with `-` and with `_`, most likely first. The
 * index knows the one it was published under. No more than 16 are tried.
 */
export function crateSpellings(name: string): readonly [string, ...string[]] {
  const [first = "", ...rest] = name.split(/[-_]/);
  const every = rest.reduce<readonly string[]>(
    (spelled, part) => spelled.flatMap((one) => [`${one}-${part}`, `${one}_${part}`]),
    [first],
  );
  const dashes = name.replaceAll("_", "-");
  const others = new Set([name.replaceAll("-", "_"), ...every]);
  others.delete(dashes);
  return [dashes, ...[...others].slice(0, 15)];
}
