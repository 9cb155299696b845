import { tmpdir } from "node:os";
import type { Commands } from "../../commands.ts";
import { parseJson, textIn } from "../json-records.ts";
import { readDockerConfig } from "../registries/docker-config.ts";
import { findImageCredentials, type ImageCredentials } from "../registries/docker-credentials.ts";

/**
 * The credentials for one registry: those in Docker's `config.json` itself, or those its credential helper gives.
 * https://github.com/docker/docker-credential-helpers#development
 */
export async function findCredentials({
  commands,
  environment,
  host,
}: {
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
  readonly host: string;
}): Promise<ImageCredentials | undefined> {
  const { helperOf } = await readDockerConfig(environment);
  const helper = helperOf(host);
  if (helper === undefined) return findImageCredentials(environment, host);
  // Docker's own registry has a name of its own there.
  const server = host === "registry-1.docker.io" ? "https://index.docker.io/v1/" : host;
  const answer = await commands
    .run([`docker-credential-${helper}`, "get"], {
      cwd: tmpdir(),
      environment,
      input: server,
      timeout: 30_000,
    })
    // A helper that is not installed is Docker's affair: the registry will say what it misses.
    .catch(() => undefined);
  if (answer?.exitCode !== 0) return findImageCredentials(environment, host);
  const found = parseJson(answer.stdout);
  const [user, secret] = [textIn(found, "Username"), textIn(found, "Secret")];
  if (user === undefined || secret === undefined) return undefined;
  return user === "<token>"
    ? { kind: "identity", token: secret }
    : { kind: "password", user, password: secret };
}
