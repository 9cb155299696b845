import { fieldOf, readTomlData } from "@release-actions/manifests";
import type { CargoSettings } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";
import { within } from "./own-declarations.ts";
import { foldersAbove } from "./own-files.ts";
import { sourceOf } from "./source-of.ts";

/** The files in which the settings of a crate may stand, the nearest first. */
export function cargoFiles(manifest: string): readonly string[] {
  return foldersAbove(manifest).flatMap((folder) =>
    ["Cargo.toml", ".cargo/config.toml", ".cargo/config"].map((name) => within(folder, name)),
  );
}

/**
 * Where cargo publishes a crate, by the files of the commit. A member may inherit `publish` from its workspace.
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-publish-field
 */
export function readCargoSettings(manifest: string, read: ReadonlyMap<string, Uint8Array>): CargoSettings {
  const data = cargoFiles(manifest).flatMap((path) => {
    const bytes = read.get(path);
    return bytes === undefined ? [] : [{ path, data: dataOf(path, bytes) }];
  });
  const manifests = data.filter(({ path }) => path.endsWith("Cargo.toml")).map((file) => file.data);
  const configs = data.filter(({ path }) => !path.endsWith("Cargo.toml")).map((file) => file.data);
  const own = at(manifests[0], "package", "publish");
  const inherited = manifests
    .map((root) => at(root, "workspace", "package", "publish"))
    .find((value) => value !== undefined);
  const publish = at(own, "workspace") === true ? inherited : own;
  return {
    kind: "cargo",
    allowed: publish === false ? [] : Array.isArray(publish) ? publish.filter(isText) : undefined,
    registry: configs.map((config) => at(config, "registry", "default")).find(isText),
    // The nearest comes last and so counts.
    indexes: Object.fromEntries(configs.toReversed().flatMap(indexesIn)),
  };
}

function indexesIn(config: unknown): readonly (readonly [string, string])[] {
  const registries = at(config, "registries");
  if (typeof registries !== "object" || registries === null) return [];
  return Object.entries(registries).flatMap(([name, table]) => {
    const index = at(table, "index");
    return isText(index) ? [[name, index] as const] : [];
  });
}

function at(data: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => fieldOf(value, key), data);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** What cannot be read is named where the manifest is judged. */
function dataOf(path: string, bytes: Uint8Array): unknown {
  try {
    return readTomlData(sourceOf(path, bytes));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
