import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Commands } from "@release-actions/ports";
import { askService } from "./ask-service.ts";
import { createCertificateLog } from "./certificate-log.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import type { JobIdentity } from "./github-claims.ts";
import { type OidcIssuer, startOidcIssuer, type TokenOptions, type TokenRequest } from "./oidc-issuer.ts";
import {
  certificateChainPath,
  type SigstorePrograms,
  startFulcio,
  startRekor,
  startTimestamps,
} from "./services.ts";
import {
  type ServiceAddresses,
  type TrustSettings,
  writeCertificates,
  writeSigningConfig,
  writeTrustedRoot,
} from "./trust-material.ts";

export interface SigstoreOptions {
  /** Where everything of it lies. Not removed. Its path has at most 80 characters, because sockets lie in it. */
  readonly folder: string;
  readonly commands: Commands;
  readonly programs: SigstorePrograms;
}

/** A whole Sigstore on this machine, of the real services; only who vouches for a job is a stand-in. */
export interface Sigstore {
  readonly issuer: OidcIssuer;
  /** What stands before each service. `tokens` is before the page of the issuer at which jobs ask. */
  readonly proxies: Readonly<Record<"tokens" | "fulcio" | "rekor" | "timestamps", FaultProxy>>;
  /** What a client must trust, for `--trusted-root`. */
  readonly trustedRoot: string;
  /** Where it must sign, for `--signing-config`. */
  readonly signingConfig: string;
  /** The variables by which a job with `id-token: write` asks for its tokens. */
  admit(job: JobIdentity, options?: TokenOptions): TokenRequest;
  /** Another signing configuration, with some services elsewhere. Gives its file. */
  signElsewhere(name: string, addresses: Partial<ServiceAddresses>): Promise<string>;
  close(): Promise<void>;
}

/** Starts it on free ports of the loopback address. Several may run at once. */
export async function startSigstore(options: SigstoreOptions): Promise<Sigstore> {
  await mkdir(join(options.folder, "home"), { recursive: true });
  const folder = await realpath(options.folder);
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(closers.splice(0).map((closing) => closing()));
  };
  try {
    return { ...(await compose({ ...options, folder }, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function compose(
  { folder, commands, programs }: SigstoreOptions,
  closers: (() => Promise<void>)[],
): Promise<Omit<Sigstore, "close">> {
  const keep = <Started extends { close(): Promise<void> }>(started: Started): Started => {
    closers.unshift(() => started.close());
    return started;
  };
  const environment = { PATH: process.env["PATH"] ?? "", HOME: join(folder, "home") };
  const log = createCertificateLog();
  const issuer = keep(await startOidcIssuer(log));
  const settings = { programs, folder, environment };
  const [fulcio, rekor, timestamps] = await allSettled([
    startFulcio(settings, issuer, log).then(keep),
    startRekor(settings).then(keep),
    startTimestamps(settings).then(keep),
  ]);
  const [tokenProxy, fulcioProxy, rekorProxy, timestampProxy] = await allSettled([
    startFaultProxy({ port: issuer.port }).then(keep),
    startFaultProxy(fulcio.place).then(keep),
    startFaultProxy(rekor.place).then(keep),
    startFaultProxy(timestamps.place).then(keep),
  ]);
  const [trustBundle, timestampChain] = await allSettled([
    askService(fulcio.place, "/api/v2/trustBundle"),
    askService(timestamps.place, certificateChainPath),
  ]);
  await writeCertificates(folder, { trustBundle, timestampChain });
  const addresses: ServiceAddresses = {
    issuer: issuer.address,
    fulcio: fulcioProxy.address,
    rekor: rekorProxy.address,
    timestamps: `${timestampProxy.address}/api/v1/timestamp`,
  };
  const trust: TrustSettings = { cosign: programs.cosign, commands, environment, folder };
  const [trustedRoot, signingConfig] = [
    join(folder, "trusted-root.json"),
    join(folder, "signing-config.json"),
  ];
  await allSettled([
    writeTrustedRoot(trustedRoot, addresses, trust),
    writeSigningConfig(signingConfig, addresses, trust),
  ]);
  return {
    issuer,
    proxies: { tokens: tokenProxy, fulcio: fulcioProxy, rekor: rekorProxy, timestamps: timestampProxy },
    trustedRoot,
    signingConfig,
    admit: (job, more) => issuer.admit(job, { through: tokenProxy.address, ...more }),
    async signElsewhere(name, elsewhere) {
      const file = join(folder, `${name}.json`);
      await writeSigningConfig(file, { ...addresses, ...elsewhere }, trust);
      return file;
    },
  };
}

/** As `Promise.all`, but it waits for all of them, so that what was started is known when one fails. */
async function allSettled<Waiting extends readonly unknown[] | []>(
  waiting: Waiting,
): Promise<{ -readonly [Index in keyof Waiting]: Awaited<Waiting[Index]> }> {
  await Promise.allSettled(waiting);
  return Promise.all(waiting);
}
