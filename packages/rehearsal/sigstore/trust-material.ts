import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Commands } from "@release-actions/ports";
import * as v from "valibot";
import { runTool } from "../building/run-tool.ts";

/** `http://…` of each service, as clients reach it. */
export interface ServiceAddresses {
  readonly issuer: string;
  readonly fulcio: string;
  readonly rekor: string;
  /** With its path. */
  readonly timestamps: string;
}

export interface TrustSettings {
  readonly cosign: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
  /** Where `ctlog.pub`, `rekor.pub`, `fulcio.pem` and `timestamps.pem` lie. */
  readonly folder: string;
}

/** Before anything that is signed here. */
const start = "start-time=2020-01-01T00:00:00Z";

/** Writes what a client must trust, by cosign itself. */
export async function writeTrustedRoot(
  file: string,
  { issuer, fulcio, rekor, timestamps }: ServiceAddresses,
  settings: TrustSettings,
): Promise<void> {
  const { folder } = settings;
  await create(settings, [
    ...["trusted-root", "create", "--out", file],
    ...["--fulcio", `url=${fulcio},certificate-chain=${join(folder, "fulcio.pem")}`],
    ...["--ctfe", `url=${issuer},public-key=${join(folder, "ctlog.pub")},${start}`],
    ...["--rekor", `url=${rekor},public-key=${join(folder, "rekor.pub")},${start},origin=127.0.0.1`],
    ...["--tsa", `url=${timestamps},certificate-chain=${join(folder, "timestamps.pem")}`],
  ]);
}

/** Writes where a client must sign, by cosign itself. */
export async function writeSigningConfig(
  file: string,
  { issuer, fulcio, rekor, timestamps }: ServiceAddresses,
  settings: TrustSettings,
): Promise<void> {
  const rest = `${start},operator=rehearsal`;
  await create(settings, [
    ...["signing-config", "create", "--out", file],
    ...["--oidc-provider", `url=${issuer},api-version=1,${rest}`],
    ...["--fulcio", `url=${fulcio},api-version=1,${rest}`],
    ...["--rekor", `url=${rekor},api-version=2,${rest}`, "--rekor-config", "ANY"],
    ...["--tsa", `url=${timestamps},api-version=1,${rest}`, "--tsa-config", "ANY"],
  ]);
}

/** Writes the certificates of both authorities, as their services give them. */
export async function writeCertificates(
  folder: string,
  answers: { readonly trustBundle: string; readonly timestampChain: string },
): Promise<void> {
  const { chains } = v.parse(bundleSchema, JSON.parse(answers.trustBundle));
  const certificates = chains.flatMap(({ certificates: chain }) => chain);
  await Promise.all([
    writeFile(join(folder, "fulcio.pem"), certificates.join("\n")),
    writeFile(join(folder, "timestamps.pem"), answers.timestampChain),
  ]);
}

const bundleSchema = v.object({ chains: v.array(v.object({ certificates: v.array(v.string()) })) });

async function create(settings: TrustSettings, words: readonly string[]): Promise<void> {
  const { cosign, commands, environment, folder } = settings;
  await runTool([cosign, ...words], { cwd: folder, commands, environment });
}

/** The same document without what one of its lists holds, as a client has it that trusts somebody less. */
export async function withoutTrust(file: string, list: string, target: string): Promise<void> {
  const document = v.parse(v.record(v.string(), v.unknown()), JSON.parse(await readFile(file, "utf8")));
  await writeFile(target, JSON.stringify({ ...document, [list]: [] }));
}
