import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { startRegistry } from "@release-actions/rehearsal/registry";
import {
  type FaultProxy,
  freePorts,
  type Sigstore,
  startFaultProxy,
  startSigstore,
} from "@release-actions/rehearsal/sigstore";
import { startDockerRegistry } from "../../test/support/sigstore/docker-registry.ts";
import { type PushedArtifact, pushImage } from "../../test/support/sigstore/push-artifacts.ts";
import { type CosignRun, runCosign } from "../../test/support/sigstore/run-cosign.ts";
import { startVaultTransit } from "../../test/support/sigstore/vault-transit.ts";
import { type AvailableTool, installTool, type ToolName } from "../tools/install.mjs";

/** What every case finds. */
export interface Lab {
  readonly folder: string;
  readonly sigstore: Sigstore;
  /** Without referrers. */
  readonly registry: { readonly host: string; readonly proxy: FaultProxy };
  /** With referrers. */
  readonly withReferrers: { readonly host: string; readonly proxy: FaultProxy };
  /** With a login. */
  readonly guarded: { readonly host: string; readonly proxy: FaultProxy };
  /** A service that keeps the key `release`. */
  readonly vault: { readonly token: string; readonly proxy: FaultProxy };
  /** `127.0.0.1:PORT` where nobody listens. */
  readonly nobody: string;
  /** Pushes an image that nothing else is done to. */
  image(registry: { readonly host: string }, name: string): Promise<PushedArtifact>;
  cosign(
    words: readonly string[],
    options?: { readonly environment?: Readonly<Record<string, string>>; readonly timeout?: number },
  ): Promise<CosignRun>;
  close(): Promise<void>;
}

/** Starts everything that cosign talks to. Whatever is missing of the tools is installed first. */
export async function openLab(cosign: AvailableTool): Promise<Lab> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "cosign-cases-")));
  const [maker, fulcio, rekor, timestamps, docker, crane] = await Promise.all(
    (["cosign", "fulcio", "rekor-server", "timestamp-server", "docker-registry", "crane"] as const).map(
      requireTool,
    ),
  );
  const environment = {
    PATH: [crane?.folder, process.env["PATH"]].join(delimiter),
    HOME: join(folder, "home"),
    DOCKER_CONFIG: join(folder, "home"),
  };
  await mkdir(environment.HOME);
  const sigstore = await startSigstore({
    folder: join(folder, "s"),
    commands: nodeCommands(),
    programs: {
      cosign: maker?.path ?? "",
      fulcio: fulcio?.path ?? "",
      rekorServer: rekor?.path ?? "",
      timestampServer: timestamps?.path ?? "",
    },
  });
  const program = docker?.path ?? "";
  const registry = await startDockerRegistry({ program, folder: join(folder, "r") });
  const guarded = await startDockerRegistry({ program, folder: join(folder, "g"), login: true });
  const own = await startRegistry({ referrers: true });
  const proxy = await startFaultProxy({ port: Number(new URL(own.address).port) });
  const vault = await startVaultTransit("release");
  const beforeVault = await startFaultProxy({ port: vault.port });
  const [port] = await freePorts(1);
  return {
    folder,
    sigstore,
    registry,
    guarded,
    withReferrers: { host: proxy.host, proxy },
    vault: { token: vault.token, proxy: beforeVault },
    nobody: `127.0.0.1:${port}`,
    image: ({ host }, name) => pushImage({ host, folder, environment }, name),
    cosign: (words, { environment: more, timeout } = {}) =>
      runCosign(
        {
          cosign: cosign.path,
          cwd: folder,
          environment: { ...environment, ...more },
          ...(timeout !== undefined && { timeout }),
        },
        words,
      ),
    async close() {
      const started = [sigstore, registry, guarded, own, proxy, beforeVault, vault];
      await Promise.all(started.map((one) => one.close()));
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** @throws {Error} with the reason. */
export async function requireTool(name: ToolName): Promise<AvailableTool> {
  const found = await installTool(name);
  if (found.kind === "unavailable") throw new Error(`${name} is not available: ${found.reason}`);
  return found;
}
