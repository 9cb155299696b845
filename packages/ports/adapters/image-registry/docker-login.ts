import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "@release-actions/release-model";
import { isRecord } from "../json-records.ts";
import { readDockerConfig } from "../registries/docker-config.ts";

/**
 * An environment in which Docker's settings hold this login, too: a copy of them, of mode 600, in a private folder that the
 * caller removes. Nothing is written to the settings of the user.
 * @throws {UsageError} `docker-config` where the settings are no JSON.
 */
export async function withDockerLogin(
  environment: Readonly<Record<string, string>>,
  login: {
    readonly hosts: readonly string[];
    readonly user: string;
    readonly password: string;
    readonly folder: string;
  },
): Promise<Readonly<Record<string, string>>> {
  const { content, auths } = await readDockerConfig(environment);
  if (content === undefined) throw unreadable();
  const auth = Buffer.from(`${login.user}:${login.password}`).toString("base64");
  const keys = login.hosts.map((host) =>
    /^(?:(?:index\.)?docker\.io|registry-1\.docker\.io)$/.test(host) ? "https://index.docker.io/v1/" : host,
  );
  const helpers = content["credHelpers"];
  // A store is asked for the whole name of an image first, and would be for this one.
  const own = Object.entries(content).filter(([key]) => key !== "credsStore");
  const config = {
    ...Object.fromEntries(own),
    auths: { ...auths, ...Object.fromEntries(keys.map((key) => [key, { auth }])) },
    // An empty helper means: from here.
    credHelpers: {
      ...(isRecord(helpers) ? helpers : {}),
      ...Object.fromEntries(keys.map((key) => [key, ""])),
    },
  };
  const folder = join(login.folder, "docker");
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, "config.json"), JSON.stringify(config), { mode: 0o600, flag: "wx" });
  return { ...environment, DOCKER_CONFIG: folder };
}

/** @throws {UsageError} `docker-config`, as {@link withDockerLogin}: nobody would be logged in, and the registry would refuse that. */
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
