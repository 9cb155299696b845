import type { AskHttp } from "../ask-http.ts";
import { isRecord, parseJson } from "../json-records.ts";
import { defaultRegistries } from "./default-registries.ts";
import { readNpmSettings, type NpmSettings } from "./npm-settings.ts";
import { readPage, type Reading } from "./read-page.ts";
import {
  basic,
  readRegistryAddress,
  requireSafe,
  type Environment,
  type RegistryAddress,
} from "./registry-address.ts";

/** A package's versions, by their numbers, as its registry describes them. */
export type Packument = Readonly<Record<string, unknown>>;

/**
 * The registry npm would ask for a package: that of its scope, or the one for all.
 * @throws {UsageError} `registry-address`.
 */
export async function findNpmRegistry(name: string, environment: Environment): Promise<RegistryAddress> {
  const settings = await readNpmSettings(environment);
  const setting = registrySetting(name, settings);
  const address = readRegistryAddress(
    settings.get(setting) ?? defaultRegistries.npm,
    `npm's setting ${setting}`,
  );
  const authorization = findNpmCredentials(settings, address.folder) ?? address.authorization;
  const found = { ...address, authorization };
  requireSafe(found, `npm's setting ${setting}`);
  return found;
}

/** The setting that leads to a package's registry: that of its scope wherever it stands, else the one for all. */
export function registrySetting(name: string, settings: NpmSettings): string {
  const scope = name.startsWith("@") ? `${name.split("/", 1)[0] ?? ""}:registry` : "registry";
  return settings.has(scope) ? scope : "registry";
}

/** Credentials stand under the registry's address without its scheme, or under a shorter one. */
export function findNpmCredentials(settings: NpmSettings, { host, pathname }: URL): string | undefined {
  const parts = pathname.split("/").filter((part) => part !== "");
  for (let length = parts.length; length >= 0; length--) {
    const place = ["/", host, ...parts.slice(0, length)].join("/");
    for (const key of [`${place}/`, place]) {
      const token = settings.get(`${key}:_authToken`);
      if (token !== undefined) return `Bearer ${token}`;
      const both = settings.get(`${key}:_auth`);
      if (both !== undefined) return `Basic ${both}`;
      const user = settings.get(`${key}:username`);
      const password = settings.get(`${key}:_password`);
      if (user !== undefined && password !== undefined)
        return basic(user, Buffer.from(password, "base64").toString("utf8"));
    }
  }
  return undefined;
}

/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
export function readPackument(
  ask: AskHttp,
  registry: RegistryAddress,
  page: {
    readonly name: string;
    readonly accept: string;
    readonly query?: string;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Reading<Packument>> {
  // As npm spells it, because caches tell spellings apart: `@scope%2fname`.
  const path = page.name.split("/").map(encodeURIComponent).join("%2f").replace(/^%40/, "@");
  return readPage(ask, registry, {
    address: new URL(path, registry.folder),
    query: page.query,
    accept: page.accept,
    content: "a package's description",
    signal: page.signal,
    parse: ({ body }) => {
      const packument = parseJson(body);
      const versions = isRecord(packument) ? packument["versions"] : undefined;
      return isRecord(versions) ? versions : undefined;
    },
  });
}
