import { tmpdir } from "node:os";
import type { Commands } from "../../commands.ts";
import { parseJson, textIn } from "../json-records.ts";
import { readDockerConfig } from "../registries/docker-config.ts";
import { findImageCredentials, type ImageCredentials } from "../registries/docker-credentials.ts";

export interface FoundCredentials {
  readonly credentials: ImageCredentials | undefined;
  /** The credential helper that should have known and did not say; undefined where there is none, or it did. */
  readonly silent: string | undefined;
}

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
}): Promise<FoundCredentials> {
  const { helperOf } = await readDockerConfig(environment);
  const helper = helperOf(host);
  const own = await findImageCredentials(environment, host);
  if (helper === undefined) return { credentials: own, silent: undefined };
  const program = `docker-credential-${helper}`;
  // Docker's own registry has a name of its own there.
  const server = host === "registry-1.docker.io" ? "https://index.docker.io/v1/" : host;
  const answer = await commands
    .run([program, "get"], {
      cwd: tmpdir(),
      environment,
      input: server,
      timeout: 30_000,
    })
    // A helper that is not installed is Docker's affair: the registry will say what it misses.
    .catch(() => undefined);
  // "credentials not found" is an answer: https://github.com/docker/docker-credential-helpers#development
  const isSilent =
    answer === undefined || (answer.exitCode !== 0 && !/not found/i.test(String(answer.stdout)));
  if (answer?.exitCode !== 0) return { credentials: own, silent: isSilent ? program : undefined };
  const found = parseJson(answer.stdout);
  const [user, secret] = [textIn(found, "Username"), textIn(found, "Secret")];
  if (user === undefined || secret === undefined) return { credentials: undefined, silent: program };
  const credentials: ImageCredentials =
    user === "<token>" ? { kind: "identity", token: secret } : { kind: "password", user, password: secret };
  return { credentials, silent: undefined };
}
