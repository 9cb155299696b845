import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FaultProxy, startFaultProxy, startService } from "@release-actions/rehearsal/sigstore";

export interface DockerRegistry {
  /** `127.0.0.1:PORT`, of the proxy before it, which names of images begin with. */
  readonly host: string;
  /** What stands before it. */
  readonly proxy: FaultProxy;
  close(): Promise<void>;
}

export interface DockerRegistryOptions {
  /** Absolute path of Debian's `docker-registry`, which does not list what refers to a manifest. */
  readonly program: string;
  /** An own one, removed in the end. */
  readonly folder: string;
  /** Whether one has to log in, as {@link registryLogin}. */
  readonly login?: boolean;
}

/** Whom a registry with a login knows. */
export const registryLogin = { username: "release-bot", password: "correct-horse-of-the-registry" } as const;

/** The password as bcrypt has it, with the least work that is allowed. */
const htpasswd = `${registryLogin.username}:$2b$04$q0D43JpBrfyOLcY3oGONduaEZX.m4Fw1sNorgOv8Dad3EY46e5Pau\n`;

/** Starts the registry that many run on a free port of the loopback address. */
export async function startDockerRegistry(options: DockerRegistryOptions): Promise<DockerRegistry> {
  await mkdir(options.folder, { recursive: true });
  const folder = await realpath(options.folder);
  const passwords = join(folder, "htpasswd");
  await writeFile(passwords, htpasswd, { mode: 0o600 });
  const service = await startService({
    name: "docker-registry",
    folder,
    ports: 1,
    // Newer versions would send traces to somebody.
    environment: { PATH: process.env["PATH"] ?? "", HOME: folder, OTEL_TRACES_EXPORTER: "none" },
    isReady: async ([port = 0]) => (await fetch(`http://127.0.0.1:${port}/v2/`)).status < 500,
    command: ([port = 0]) => [
      "/bin/sh",
      "-c",
      `printf '%s' "$1" > settings.yml && exec "$2" serve settings.yml`,
      "sh",
      settings({ folder, port, ...(options.login === true && { passwords }) }),
      options.program,
    ],
  });
  const proxy = await startFaultProxy({ port: service.ports[0] ?? 0 });
  return {
    host: proxy.host,
    proxy,
    async close() {
      await Promise.all([proxy.close(), service.close()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** JSON is YAML. */
function settings({ folder, port, passwords }: { folder: string; port: number; passwords?: string }): string {
  return JSON.stringify({
    version: 0.1,
    log: { level: "warn" },
    storage: { filesystem: { rootdirectory: join(folder, "images") }, delete: { enabled: true } },
    http: { addr: `127.0.0.1:${port}` },
    ...(passwords !== undefined && { auth: { htpasswd: { realm: "rehearsal", path: passwords } } }),
  });
}
