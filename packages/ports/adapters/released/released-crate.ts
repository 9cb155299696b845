import { formatSemver, type Version } from "@release-actions/release-model";
import type { CargoSettings, ReleasedArtifact } from "../../package-registry.ts";
import type { AskHttp } from "../ask-http.ts";
import { crateSpellings, findCargoIndex, readCrate } from "../registries/cargo-index.ts";
import {
  readRegistryAddress,
  type Environment,
  type RegistryAddress,
} from "../registries/registry-address.ts";
import { committedAddress, contentOf } from "./content-of.ts";

/** What the registries have of a version to which the crate may be published; withdrawn ones stay taken. */
export async function releasedCrate(
  ask: AskHttp,
  environment: Environment,
  question: {
    readonly name: string;
    readonly version: Version;
    readonly settings: CargoSettings | undefined;
  },
): Promise<readonly ReleasedArtifact[]> {
  const wanted = formatSemver(question.version);
  const found = await Promise.all(
    findCargoIndexes(environment, question.settings).map(async (index) => {
      for (const name of crateSpellings(question.name)) {
        const listed = contentOf(await readCrate(ask, index, { name }), index);
        // Build metadata makes no other version. The index says of none from which commit it is.
        if (listed !== undefined) return listed.some(({ version }) => version.split("+", 1)[0] === wanted);
      }
      return false;
    }),
  );
  return found.includes(true) ? [{ commit: undefined }] : [];
}

/**
 * The registries that `publish` in Cargo.toml allows, else the one that cargo publishes to here. Their addresses stand in the
 * environment or in the committed `.cargo/config.toml`; a token is sent only to an address of the environment.
 * https://doc.rust-lang.org/cargo/reference/config.html#registries
 */
function findCargoIndexes(
  environment: Environment,
  settings: CargoSettings | undefined,
): readonly RegistryAddress[] {
  const usual = environment["CARGO_REGISTRY_DEFAULT"] ?? settings?.registry;
  const names = settings?.allowed ?? (usual === undefined ? [] : [usual]);
  if (settings?.allowed === undefined && usual === undefined) return [findCargoIndex(environment)];
  return names.map((name) => {
    const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}_INDEX`;
    const committed = settings?.indexes[name];
    if (name === "crates-io" || environment[variable] !== undefined || committed === undefined) {
      return committedAddress(`the registry ${name}`, `${variable} in this job`, () =>
        findCargoIndex({ ...environment, CARGO_REGISTRY_DEFAULT: name }),
      );
    }
    return committedAddress(`the registry ${name}`, ".cargo/config.toml", () => ({
      folder: readRegistryAddress(committed.startsWith("sparse+") ? committed.slice(7) : "", name).folder,
      authorization: undefined,
    }));
  });
}
