import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "@release-actions/release-model";
import type { Commands } from "../../commands.ts";
import { isRecord } from "../json-records.ts";
import { defaultRegistries } from "../registries/default-registries.ts";
import type { ImageCredentials } from "../registries/docker-credentials.ts";
import { findCredentials } from "./credentials.ts";
import { readDockerConfig } from "../registries/docker-config.ts";

/** A login, and the registries it is for. */
export interface DockerLogin {
  readonly hosts: readonly string[];
  readonly credentials: ImageCredentials;
}

/**
 * An environment in which Docker's settings hold these logins, too: a copy of them, of mode 600, in a private folder that the
 * caller removes. Nothing is written to the settings of the user.
 * @throws {UsageError} `docker-config` where the settings are no JSON.
 */
export async function withDockerLogins(
  environment: Readonly<Record<string, string>>,
  { logins, folder: place }: { readonly logins: readonly DockerLogin[]; readonly folder: string },
): Promise<Readonly<Record<string, string>>> {
  const { content, auths } = await readDockerConfig(environment);
  if (content === undefined) throw unreadable();
  const entries = logins.flatMap(({ hosts, credentials }) =>
    hosts.map((host) => [keyOf(host), entryOf(credentials)] as const),
  );
  const keys = entries.map(([key]) => key);
  const helpers = content["credHelpers"];
  // A store is asked for the whole name of an image first, and would be for this one.
  const own = Object.entries(content).filter(([key]) => key !== "credsStore");
  const config = {
    ...Object.fromEntries(own),
    auths: { ...auths, ...Object.fromEntries(entries) },
    // An empty helper means: from here.
    credHelpers: {
      ...(isRecord(helpers) ? helpers : {}),
      ...Object.fromEntries(keys.map((key) => [key, ""])),
    },
  };
  const folder = join(place, "docker");
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, "config.json"), JSON.stringify(config), { mode: 0o600, flag: "wx" });
  return { ...environment, DOCKER_CONFIG: folder };
}

/**
 * The logins that credential helpers give for these registries, asked in the whole environment of the run: cosign asks them in
 * its own, which lacks what a helper of somebody's own lives on.
 */
export async function loginsOfHelpers(
  hosts: readonly string[],
  {
    commands,
    environment,
  }: { readonly commands: Commands; readonly environment: Readonly<Record<string, string>> },
): Promise<readonly DockerLogin[]> {
  const { helperOf } = await readDockerConfig(environment);
  const asked = [...new Set(hosts)].filter((host) => helperOf(apiHost(host)) !== undefined);
  const found = await Promise.all(
    asked.map(async (host): Promise<readonly DockerLogin[]> => {
      const { credentials } = await findCredentials({ commands, environment, host: apiHost(host) });
      return credentials === undefined ? [] : [{ hosts: [host], credentials }];
    }),
  );
  return found.flat();
}

const isDockers = (host: string) => /^(?:(?:index\.)?docker\.io|registry-1\.docker\.io)$/.test(host);
const keyOf = (host: string) => (isDockers(host) ? "https://index.docker.io/v1/" : host);
const apiHost = (host: string) => (isDockers(host) ? defaultRegistries.image : host);

function entryOf(credentials: ImageCredentials): Readonly<Record<string, string>> {
  if (credentials.kind === "identity") return { identitytoken: credentials.token };
  const { user, password } = credentials;
  return { auth: Buffer.from(`${user}:${password}`).toString("base64") };
}

/** @throws {UsageError} `docker-config`, as {@link withDockerLogins}: nobody would be logged in, and the registry would refuse that. */
export async function requireDockerConfig(environment: Readonly<Record<string, string>>): Promise<void> {
  const { content } = await readDockerConfig(environment);
  if (content === undefined) throw unreadable();
}

function unreadable(): UsageError {
  return new UsageError({
    code: "docker-config",
    expected: "a config.json of Docker that can be read",
    found: "one that is no JSON",
    fix: "Correct or remove the file that DOCKER_CONFIG, or .docker in the home, leads to.",
  });
}
