import { textIn } from "../json-records.ts";
import { defaultRegistries } from "./default-registries.ts";
import { readDockerConfig } from "./docker-config.ts";
import type { Environment } from "./registry-address.ts";

/** What somebody left who logged in. */
export type ImageCredentials =
  | { readonly kind: "password"; readonly user: string; readonly password: string }
  /** To be exchanged for a token that reads. */
  | { readonly kind: "identity"; readonly token: string };

/**
 * The credentials of a `docker login`, where Docker's `config.json` holds them itself, as on GitHub's runners. Credential
 * helpers are programs and are not started.
 * https://docs.docker.com/reference/cli/docker/login
 */
export async function findImageCredentials(
  environment: Environment,
  host: string,
): Promise<ImageCredentials | undefined> {
  const { auths } = await readDockerConfig(environment);
  const wanted = canonicalHost(host);
  const [, entry] = Object.entries(auths).find(([key]) => canonicalHost(key) === wanted) ?? [
    undefined,
    undefined,
  ];
  return readEntry(entry);
}

function readEntry(entry: unknown): ImageCredentials | undefined {
  const token = textIn(entry, "identitytoken");
  if (token !== undefined && token !== "") return { kind: "identity", token };
  const both = Buffer.from(textIn(entry, "auth") ?? "", "base64").toString("utf8");
  const colon = both.indexOf(":");
  const user = colon === -1 ? textIn(entry, "username") : both.slice(0, colon);
  const password = colon === -1 ? textIn(entry, "password") : both.slice(colon + 1);
  return user === undefined || password === undefined ? undefined : { kind: "password", user, password };
}

/** Entries are spelled `ghcr.io` or `https://ghcr.io/v2/`, and Docker's own registry has several names. */
function canonicalHost(key: string): string {
  const host = key.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
  return /^(?:index\.)?docker\.io$/.test(host) ? defaultRegistries.image : host;
}
