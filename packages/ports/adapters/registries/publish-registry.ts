import { escapeText, ExternalError, UsageError } from "@release-actions/release-model";
import type { NpmPublishSettings } from "../../package-registry.ts";
import { defaultRegistries } from "./default-registries.ts";
import { findNpmCredentials, findNpmRegistry, registrySetting } from "./npm-registry.ts";
import { filledIn, readNpmLayers, readNpmrc, type NpmSettings } from "./npm-settings.ts";
import {
  readRegistryAddress,
  requireSafe,
  type Environment,
  type RegistryAddress,
} from "./registry-address.ts";

/**
 * The registry that `npm publish` would send a package to: `publishConfig` comes before the environment, that before the
 * project's `.npmrc`, and that before the user's; but a setting for the scope before one for all, wherever each stands.
 * Of what is committed only the addresses are read. Credentials are those that the environment and the user have for it.
 * @throws {UsageError} `registry-address`.
 * @throws {ExternalError} `registry-failed` where a committed setting leads to no address.
 */
export async function findPublishRegistry(
  name: string,
  environment: Environment,
  committed: NpmPublishSettings | undefined,
): Promise<RegistryAddress> {
  if (committed === undefined) return findNpmRegistry(name, environment);
  const { variables, user } = await readNpmLayers(environment);
  const publishConfig = addressesOf(new Map(Object.entries(committed.publishConfig)));
  const project = new Map(committed.npmrc.toReversed().flatMap((text) => readNpmrc(text, (value) => value)));
  const settings = new Map([...user, ...addressesOf(project), ...variables, ...publishConfig]);
  const setting = registrySetting(name, settings);
  const place = publishConfig.has(setting)
    ? "publishConfig"
    : variables.has(setting) || !project.has(setting)
      ? undefined
      : "the .npmrc of the repository";
  if (place === undefined) return findNpmRegistry(name, environment);
  try {
    const text = settings.get(setting) ?? defaultRegistries.npm;
    const { folder } = readRegistryAddress(addressIn(text, environment), setting);
    const found = { folder, authorization: findNpmCredentials(new Map([...user, ...variables]), folder) };
    requireSafe(found, setting);
    return found;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new ExternalError({
      code: "registry-failed",
      expected: `a registry in ${escapeText(setting)} of ${place}`,
      found: `no address that can be asked from here`,
      fix: `Correct ${escapeText(setting)} in ${place}, or set the variables in it.`,
      retryable: false,
    });
  }
}

function addressesOf(settings: NpmSettings): NpmSettings {
  return new Map([...settings].filter(([key]) => /^(?:@[^:]+:)?registry$/.test(key)));
}

/**
 * A variable may stand for the host and what is before it. Behind it none is put in: what is committed would otherwise
 * say to which server a secret of the environment is sent.
 */
function addressIn(text: string, environment: Environment): string {
  const start = /^\$\{[^${}]+\}/.exec(text)?.[0] ?? "";
  const rest = text.slice(start.length);
  return rest.includes("${") ? "" : filledIn(start, environment) + rest;
}
