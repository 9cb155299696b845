import { afterAll, afterEach, beforeAll } from "@jest/globals";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { type Registry, type RegistryOptions, startRegistry } from "@release-actions/rehearsal/registry";
import {
  type FaultProxy,
  type JobIdentity,
  type Sigstore,
  startFaultProxy,
  startSigstore,
} from "@release-actions/rehearsal/sigstore";
import { type AvailableTool, environmentWith } from "../tools.ts";
import { type DockerRegistry, startDockerRegistry } from "./docker-registry.ts";
import type { PushPlace } from "./push-artifacts.ts";
import { identityOf, releaseJob } from "./release-job.ts";
import { type CosignRun, runCosign } from "./run-cosign.ts";

/** What {@link useSigstore} needs, for `describeWithTools`. */
export const sigstoreTools = [
  "cosign",
  "fulcio",
  "rekor-server",
  "timestamp-server",
  "docker-registry",
  "crane",
  "helm",
  "oras",
] as const;

export type SigstoreTools = Readonly<Record<(typeof sigstoreTools)[number], AvailableTool>>;

/** The registry of our own, behind something that may fail. */
export interface ProxiedRegistry {
  /** `127.0.0.1:PORT` of the proxy. */
  readonly host: string;
  readonly proxy: FaultProxy;
  readonly registry: Registry;
}

export interface SigstoreTest {
  readonly sigstore: Sigstore;
  /** A folder of this file, removed in the end. */
  readonly folder: string;
  /** PATH with the tools, a home of their own, and no way to the outside. */
  readonly environment: Readonly<Record<string, string>>;
  /** Options by which cosign signs here, and by which it verifies what the job has signed. */
  readonly signing: readonly string[];
  verifying(job?: JobIdentity): readonly string[];
  /** Runs cosign 3, or the one that is named, with the variables of a job that may have tokens. */
  cosign(words: readonly string[], options?: CosignOptions): Promise<CosignRun>;
  /** Debian's registry, without referrers. Ends after the test. */
  dockerRegistry(options?: { readonly login?: boolean }): Promise<DockerRegistry>;
  /** The registry of our own, with referrers unless told otherwise. Ends after the test. */
  registry(options?: Partial<RegistryOptions>): Promise<ProxiedRegistry>;
  /** Where to push to, for the functions of `push-artifacts.ts`. */
  place(registry: { readonly host: string }): PushPlace;
}

export interface CosignOptions {
  readonly cosign?: AvailableTool;
  readonly job?: JobIdentity;
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout?: number;
}

/** Starts a Sigstore once for the tests of one file; faults are cleared after each test. */
export function useSigstore(tools: SigstoreTools): SigstoreTest {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sigstore-")));
  const environment = {
    PATH: environmentWith(...Object.values(tools)).PATH,
    HOME: join(folder, "home"),
    DOCKER_CONFIG: join(folder, "home", ".docker"),
    NO_PROXY: "127.0.0.1",
    no_proxy: "127.0.0.1",
  };
  let running: Sigstore | undefined;
  const sigstore = (): Sigstore => {
    if (running === undefined) throw new Error("the Sigstore is there within tests only");
    return running;
  };
  const started: { close(): Promise<void> }[] = [];
  let folders = 0;

  beforeAll(async () => {
    mkdirSync(environment.DOCKER_CONFIG, { recursive: true });
    running = await startSigstore({
      folder: join(folder, "s"),
      commands: nodeCommands(),
      programs: {
        cosign: tools.cosign.path,
        fulcio: tools.fulcio.path,
        rekorServer: tools["rekor-server"].path,
        timestampServer: tools["timestamp-server"].path,
      },
    });
  });
  afterEach(async () => {
    for (const { faults } of Object.values(sigstore().proxies)) faults.clear();
    await Promise.all(started.splice(0).map((one) => one.close()));
  });
  afterAll(async () => {
    await running?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  return {
    get sigstore() {
      return sigstore();
    },
    folder,
    environment,
    get signing() {
      const { signingConfig, trustedRoot } = sigstore();
      return ["--yes", "--signing-config", signingConfig, "--trusted-root", trustedRoot];
    },
    verifying: (job = releaseJob) => [
      ...["--trusted-root", sigstore().trustedRoot],
      ...["--certificate-identity", identityOf(job)],
      ...["--certificate-oidc-issuer", sigstore().issuer.address],
      ...["--certificate-github-workflow-repository", job.repository],
    ],
    cosign(words, { cosign = tools.cosign, job = releaseJob, timeout, ...options } = {}) {
      const variables = { ...environment, ...sigstore().admit(job), ...options.environment };
      const limit = timeout === undefined ? {} : { timeout };
      return runCosign({ cosign: cosign.path, cwd: folder, environment: variables, ...limit }, words);
    },
    async dockerRegistry(options) {
      const own = join(folder, `registry-${(folders += 1)}`);
      const program = tools["docker-registry"].path;
      const registry = await startDockerRegistry({ program, folder: own, ...options });
      started.push(registry);
      return registry;
    },
    async registry(options) {
      const registry = await startRegistry({ referrers: true, ...options });
      started.push(registry);
      const proxy = await startFaultProxy({ port: Number(new URL(registry.address).port) });
      started.push(proxy);
      return { host: proxy.host, proxy, registry };
    },
    place: ({ host }) => ({ host, folder, environment }),
  };
}
