import { defaultRegistries } from "./default-registries.ts";
import { isLoopback, type RegistryAddress } from "./registry-address.ts";

/** Where an image or a chart lies. */
export interface ImagePlace {
  /** `ghcr.io`, `127.0.0.1:5000`. */
  readonly host: string;
  /** `coreason-ai/coreason-runtime`. */
  readonly repository: string;
  /** Of the registry's API. Asked as a stranger at first. */
  readonly address: RegistryAddress;
}

/**
 * Finds the registry in an image's name, as Docker does: the first part is a host when it looks like one. Undefined where
 * the text is no name. Plain http is for this machine alone.
 * https://github.com/distribution/reference/blob/main/normalize.go
 */
export function findImage(name: string): ImagePlace | undefined {
  const named = hasHost(name);
  const slash = name.indexOf("/");
  const first = named ? name.slice(0, slash) : "docker.io";
  const isDockers = /^(?:index\.)?docker\.io$/.test(first);
  // The registry of Docker is not where its name says.
  const host = isDockers ? defaultRegistries.image : first;
  const rest = named ? name.slice(slash + 1) : name;
  const path = isDockers && !rest.includes("/") ? `library/${rest}` : rest;
  if (!hostPattern.test(host) || !pathPattern.test(path)) return undefined;
  const { hostname } = new URL(`https://${host}`);
  const folder = new URL(`${isLoopback(hostname) ? "http" : "https"}://${host}/v2/`);
  return { host, repository: path, address: { folder, authorization: undefined } };
}

/** Whether the name says in which registry it is. */
export function hasHost(name: string): boolean {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(0, slash));
  return /[.:]/.test(first) || first === "localhost";
}

const hostPattern = /^(?:[a-z0-9]+(?:[.-]+[a-z0-9]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const part = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const pathPattern = new RegExp(`^${part}(?:/${part})*$`);
