import { randomBytes, timingSafeEqual } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PackageName, Refusal } from "@release-actions/release-model";
import { createThrowAwayAuthority } from "./certificate-authority.ts";
import { startConnectProxy } from "./connect-proxy.ts";
import { defaultHosts, hostOf } from "./default-hosts.ts";
import { answerDirectly } from "./direct-address.ts";
import { createIndexHandler, type HostHandler } from "./index-handler.ts";
import { openJournal } from "./journal.ts";
import type { NpmPublish, NpmPublishOptions } from "./npm-shelf.ts";
import type { Publication } from "./publication.ts";
import type { PythonFile } from "./python-distribution.ts";
import { answerFrom, openShelves, versionsOn } from "./shelves.ts";
import { toolEnvironment, type ToolVariables } from "./tool-environment.ts";
import { trustedCertificates } from "./trusted-certificates.ts";
import { createUpstream, noUpstream } from "./upstream.ts";

export interface PackageIndexOptions {
  /** Where certificates, caches and (with `keep`) the published packages lie. It is made when missing. */
  readonly folder: string;
  /** This machine's environment: its proxy and additional certificates lead to the real index. */
  readonly environment: ToolVariables;
  /** Whether packages that are not in the rehearsal come from the real index (`forward`) or not at all. Default `forward`. */
  readonly upstream?: "forward" | "none";
  /** Names that are answered here even before anything is published under them. */
  readonly reserved?: readonly PackageName[];
  /** Further hosts that the proxy stands in for, by name, such as a registry of images. */
  readonly others?: ReadonlyMap<string, HostHandler>;
  /** Whether published packages are kept in the folder, and those of an earlier run found again. Default true. */
  readonly keep?: boolean;
  /** Milliseconds between publishing a version and its being seen. Default 0. */
  readonly delay?: number;
  /** Milliseconds since 1970. Default the machine's clock. */
  readonly now?: () => number;
  /** Bytes of one upload. Default 64 MiB. */
  readonly maxBodyBytes?: number;
  /** Connections at a time. Default 512. */
  readonly maxConnections?: number;
}

/** A package index for Python, npm and cargo on this machine, which tools take for the real ones. */
export interface PackageIndex {
  /** `http://127.0.0.1:PORT`: the proxy, and by its paths `/python/…`, `/npm/…` and `/cargo/…` the index itself. */
  readonly address: string;
  /** PEM file of the authority's certificate alone. */
  readonly certificateFile: string;
  /** The environment for a tool that reads. It holds no credential. */
  environment(inherited: ToolVariables): Record<string, string>;
  /** The environment for a tool that publishes: `uv publish`, `twine`, `npm publish`, `yarn npm publish`. */
  publishEnvironment(inherited: ToolVariables): Record<string, string>;
  /** Publishes wheels and sdists: all of them or, when one is refused, none. @throws {Refusal} */
  publishPython(
    files: readonly PythonFile[],
    options?: { readonly delay?: number },
  ): Promise<readonly Publication[]>;
  /** Publishes one tarball of `npm pack`, by default as `latest`. @throws {Refusal} */
  publishNpm(request: NpmPublish & NpmPublishOptions): Promise<Publication>;
  /** Publishes one file of `cargo package`. @throws {Refusal} */
  publishCargo(crate: Uint8Array, options?: { readonly delay?: number }): Promise<Publication>;
  /** Versions that can be seen now, lowest first, those of crates in the order of their publication. */
  versions(name: PackageName): readonly string[];
  close(): Promise<void>;
}

/** Starts the index on a free port of the loopback address. */
export async function startPackageIndex(options: PackageIndexOptions): Promise<PackageIndex> {
  const { folder, environment, now = Date.now, delay = 0, others = new Map<string, HostHandler>() } = options;
  const clock = { now, delay };
  const journal = openJournal((options.keep ?? true) ? join(folder, "packages") : undefined);
  const shelves = await openShelves(journal, clock);
  const { python, npm, cargo } = shelves;
  const token = `rehearsal-${randomBytes(16).toString("hex")}`;
  const answer = answerFrom(shelves, {
    reserved: options.reserved ?? [],
    authorize: (header) => {
      refuseStranger(header, token);
    },
  });
  const upstream = options.upstream === "none" ? noUpstream : createUpstream(environment);
  const handle = createIndexHandler({
    answer,
    upstream,
    others,
    maxBodyBytes: options.maxBodyBytes ?? 64 * 1024 * 1024,
  });
  const hosts = new Set([...defaultHosts, ...others.keys()]);
  const authority = createThrowAwayAuthority([...hosts], new Date());
  const files = await writeSettings(folder, authority.certificate, environment, token);
  const proxy = await startConnectProxy({
    hosts,
    server: authority.server,
    handle,
    direct: (request, response) => answerDirectly(request, response, handle),
    maxConnections: options.maxConnections ?? 512,
  });
  const address = `http://127.0.0.1:${proxy.port}`;
  const readingEnvironment = (inherited: ToolVariables) =>
    toolEnvironment(inherited, { proxy: address, bundle: files.bundle, folder });

  return {
    address,
    certificateFile: files.certificate,
    environment: readingEnvironment,
    publishEnvironment: (inherited) => ({
      ...readingEnvironment(inherited),
      UV_PUBLISH_TOKEN: token,
      UV_TRUSTED_PUBLISHING: "never",
      TWINE_USERNAME: "__token__",
      TWINE_PASSWORD: token,
      TWINE_NON_INTERACTIVE: "1",
      npm_config_userconfig: files.publishSettings,
      YARN_NPM_AUTH_TOKEN: token,
    }),
    publishPython: (published, own) => python.publish(published, own?.delay),
    publishNpm: ({ tags, delay: own, ...request }) =>
      npm.publish(request, { ...(tags && { tags }), ...(own !== undefined && { delay: own }) }),
    publishCargo: (crate, own) => cargo.publish(crate, own?.delay),
    versions: (name) => versionsOn(shelves, name),
    async close() {
      upstream.close();
      await proxy.close();
    },
  };
}

async function writeSettings(folder: string, certificate: string, environment: ToolVariables, token: string) {
  const settings = join(folder, "settings");
  const files = {
    certificate: join(settings, "authority.pem"),
    bundle: join(settings, "trusted.pem"),
    publishSettings: join(settings, "npmrc-publish"),
  };
  await mkdir(settings, { recursive: true });
  await writeFile(files.certificate, certificate);
  await writeFile(files.bundle, [certificate.trim(), ...trustedCertificates(environment), ""].join("\n"));
  // npm has no variable for a token: it belongs to a registry, and only a file can say so.
  const login = `//${hostOf("npm-registry")}/:_authToken=${token}\n`;
  await writeFile(files.publishSettings, login, { mode: 0o600 });
  return files;
}

/** A token of the run's own, so that nothing else on this machine publishes into the rehearsal by accident. */
function refuseStranger(header: string | undefined, token: string): void {
  const expected = [`Bearer ${token}`, `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`];
  const sent = Buffer.from(header ?? "");
  if (
    expected
      .map((each) => Buffer.from(each))
      .some((each) => each.length === sent.length && timingSafeEqual(each, sent))
  ) {
    return;
  }
  throw new Refusal({
    code: "not-authorized",
    expected: "the rehearsal's own publishing token",
    found: header === undefined ? "no credentials" : "other credentials",
    fix: "Run the publishing command in the environment that publishEnvironment gives.",
  });
}
