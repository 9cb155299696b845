import { writeFile } from "node:fs/promises";
import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { isThere, type ServicePlace } from "./ask-service.ts";
import type { CertificateLog } from "./certificate-log.ts";
import { renderFulcioSettings } from "./fulcio-settings.ts";
import type { OidcIssuer } from "./oidc-issuer.ts";
import { type Service, startService } from "./service-process.ts";

/** Absolute paths of the programs. */
export interface SigstorePrograms {
  readonly cosign: string;
  readonly fulcio: string;
  readonly rekorServer: string;
  readonly timestampServer: string;
}

export interface RunningService extends Service {
  readonly place: ServicePlace;
}

export interface ServiceSettings {
  readonly programs: SigstorePrograms;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The authority for certificates. Its certificate lives as long as the process. */
export async function startFulcio(
  settings: ServiceSettings,
  issuer: OidcIssuer,
  log: CertificateLog,
): Promise<RunningService> {
  const { programs, folder, environment } = settings;
  const [config, logKey] = [join(folder, "fulcio.yaml"), join(folder, "ctlog.pub")];
  await Promise.all([
    writeFile(config, renderFulcioSettings(issuer.address)),
    writeFile(logKey, log.publicKey),
  ]);
  const service = await startService({
    name: "fulcio",
    folder,
    environment,
    ports: 2,
    isReady: ([port = 0]) => isThere({ port }, "/healthz"),
    command: ([port, grpcPort]) => [
      programs.fulcio,
      "serve",
      ...["--host", "127.0.0.1", "--port", String(port)],
      ...["--grpc-host", "127.0.0.1", "--grpc-port", String(grpcPort)],
      // Measurements are served on all addresses, with no way to say otherwise; zero is a port of its own choice.
      ...["--metrics-port", "0"],
      ...["--legacy-unix-domain-socket", join(folder, "fulcio.sock")],
      ...["--ca", "ephemeralca", "--config-path", config, "--log_type", "prod"],
      ...["--ct-log-url", issuer.address, "--ct-log-public-key-path", logKey],
    ],
  });
  return { ...service, place: { port: service.ports[0] ?? 0 } };
}

/** The log of signatures, in files. Its ticks are short, because every signature waits for one. */
export async function startRekor(settings: ServiceSettings): Promise<RunningService> {
  const { programs, folder, environment } = settings;
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const key = join(folder, "rekor.key");
  await Promise.all([
    writeFile(key, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 }),
    writeFile(join(folder, "rekor.pub"), publicKey.export({ type: "spki", format: "pem" })),
  ]);
  const service = await startService({
    name: "rekor-server",
    folder,
    environment,
    ports: 3,
    isReady: ([port = 0]) => isThere({ port }, "/healthz"),
    command: ([port, grpcPort, metricsPort]) => [
      programs.rekorServer,
      "serve",
      ...[
        "--http-address",
        "127.0.0.1",
        "--http-port",
        String(port),
        "--http-metrics-port",
        String(metricsPort),
      ],
      ...["--grpc-address", "127.0.0.1", "--grpc-port", String(grpcPort), "--hostname", "127.0.0.1"],
      ...["--storage-dir", join(folder, "rekor"), "--signer-filepath", key],
      ...["--checkpoint-interval", "100ms", "--batch-max-age", "20ms"],
    ],
  });
  return { ...service, place: { port: service.ports[0] ?? 0 } };
}

/**
 * The authority for timestamps. It serves measurements at port 2112 of all addresses, whatever one says, and ends when
 * that is taken: so it gets a network of its own where the system has such, and is asked through a socket file.
 */
export async function startTimestamps(settings: ServiceSettings): Promise<RunningService> {
  const { programs, folder, environment } = settings;
  const place = { socketPath: join(folder, "timestamps.sock") };
  const service = await startService({
    name: "timestamp-server",
    folder,
    environment,
    ports: 0,
    isReady: () => isThere(place, certificateChainPath),
    command: () => [
      ...ownNetwork,
      programs.timestampServer,
      "serve",
      ...["--scheme", "unix", "--socket-path", place.socketPath],
      ...["--timestamp-signer", "memory", "--disable-ntp-monitoring", "--log-type", "prod"],
    ],
  });
  return { ...service, place };
}

export const certificateChainPath = "/api/v1/timestamp/certchain";

/** Needs no root. `$0` is the shell's name, `$@` the program: without namespaces it runs as it is. */
const ownNetwork = [
  "/bin/sh",
  "-c",
  'unshare --map-root-user --net true 2>/dev/null && exec unshare --map-root-user --net "$@"; exec "$@"',
  "sh",
] as const;
