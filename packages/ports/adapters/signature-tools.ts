import { resolve } from "node:path";
import type { Clock } from "../clock.ts";
import type { Cosign } from "../cosign.ts";
import type { IdentityTokens } from "../identity-tokens.ts";
import type { ImageRegistry } from "../image-registry.ts";
import type { Log } from "../log.ts";
import type { Machine } from "../machine.ts";
import { ambientIdentity, requireTokenService } from "./ambient-identity.ts";
import { cosignProgram, readCosignSettings, readerOptions } from "./cosign/index.ts";
import { findCosign } from "./cosign-tool/index.ts";
import {
  httpImageRegistry,
  loginsOfHelpers,
  requireDockerConfig,
  withDockerLogins,
} from "./image-registry/index.ts";
import { nodeClock } from "./node-clock.ts";
import { withPrivateFolder } from "./private-folder.ts";

/** What signing and verifying need of the world. */
export interface SignatureTools {
  readonly cosign: Cosign;
  readonly registry: ImageRegistry;
  readonly tokens: IdentityTokens;
  readonly clock: Clock;
  readonly parallelism: number;
  /** Whether what a key signs stands in a log. */
  readonly isLogged: boolean;
  /** What a command for readers needs to be told of this version of cosign. */
  readonly readerOptions: readonly string[];
}

/**
 * Lends cosign, the registries and the identity of this run. Tokens and passwords live in one private folder, which is
 * gone afterwards.
 */
export async function withSignatureTools<Result>(
  {
    machine,
    log,
    images,
    login,
    range,
    signingConfig,
    trustedRoot,
    signsKeyless,
  }: {
    readonly machine: Machine;
    readonly log: Log;
    /** What is worked on. */
    readonly images: readonly { readonly name: string }[];
    /** Beside what Docker's settings hold. */
    readonly login:
      { readonly user: string; readonly password: string; readonly hosts: readonly string[] } | undefined;
    /** Of versions of cosign. */
    readonly range: string;
    /** Absolute paths. */
    readonly signingConfig: string | undefined;
    readonly trustedRoot: string | undefined;
    /** Whether the run has to be able to get an identity; then that is looked at before anything is downloaded or run. */
    readonly signsKeyless: boolean;
  },
  use: (tools: SignatureTools) => Promise<Result>,
): Promise<Result> {
  const { commands, parallelism } = machine;
  if (signsKeyless) requireTokenService(machine.environment);
  await requireDockerConfig(machine.environment);
  const clock = nodeClock();
  const tool = await findCosign({ commands, environment: machine.environment, range, log, clock });
  const settings = await readCosignSettings({ ...tool, signingConfig, trustedRoot });
  return withPrivateFolder(machine.environment["RUNNER_TEMP"], async (folder) => {
    const own = withWholePath(machine.environment);
    const hosts = images.map(({ name }) => name.slice(0, name.indexOf("/")));
    const logins =
      login === undefined
        ? await loginsOfHelpers(hosts, { commands, environment: own })
        : [{ hosts: login.hosts, credentials: { kind: "password", ...login } as const }];
    const environment = logins.length === 0 ? own : await withDockerLogins(own, { logins, folder });
    return use({
      cosign: cosignProgram({ commands, environment, ...tool, settings, folder }),
      registry: httpImageRegistry({ commands, environment }),
      tokens: ambientIdentity({ environment, clock }),
      clock,
      parallelism,
      isLogged: settings.isLogged,
      readerOptions: await readerOptions(settings),
    });
  });
}

/** cosign runs elsewhere, and would look for Docker's settings there. */
function withWholePath(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const docker = environment["DOCKER_CONFIG"] ?? "";
  return docker === "" ? environment : { ...environment, DOCKER_CONFIG: resolve(docker) };
}
