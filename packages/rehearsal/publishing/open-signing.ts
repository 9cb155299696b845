import { randomBytes } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Machine } from "@release-actions/ports";
import { ReleaseError } from "@release-actions/release-model";
import { runTool } from "../building/run-tool.ts";
import type { CosignChoice } from "./find-cosign.ts";

/** How images are signed on the stage: by a key that nobody trusts anywhere else, and without a log. */
export type StageSigning =
  | {
      readonly kind: "available";
      readonly version: string;
      /** Files. */
      readonly key: string;
      readonly publicKey: string;
      readonly signingConfig: string;
      readonly trustedRoot: string;
      /** For steps that sign or verify, beside that of the machine. Without the password. */
      readonly environment: Readonly<Record<string, string>>;
      /** Of the key; for the step that signs alone. */
      readonly password: string;
    }
  | { readonly kind: "unavailable"; readonly reason: string };

/** Makes a key pair in `folder`, in place of that of an earlier run, whose password nobody knows. */
export async function openSigning(
  choice: CosignChoice,
  { machine, folder }: { readonly machine: Machine; readonly folder: string },
): Promise<StageSigning> {
  if (choice.kind === "unavailable") return choice;
  const password = randomBytes(18).toString("hex");
  const path = machine.environment["PATH"] ?? "";
  // A person's own logins have nothing to do here.
  const docker = join(folder, "docker");
  const environment = {
    PATH: choice.folder === undefined ? path : `${choice.folder}${delimiter}${path}`,
    DOCKER_CONFIG: docker,
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(docker, { recursive: true, mode: 0o700 });
  const files = { signingConfig: join(folder, "signing.json"), trustedRoot: join(folder, "trusted.json") };
  await writeFile(files.signingConfig, JSON.stringify(signingConfig));
  await writeFile(files.trustedRoot, JSON.stringify(trustedRoot));
  try {
    await runTool(["cosign", "generate-key-pair"], {
      ...machine,
      cwd: folder,
      environment: { ...machine.environment, ...environment, COSIGN_PASSWORD: password },
    });
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const [reason = "it failed"] = error.found.split("\n").slice(-1);
    return { kind: "unavailable", reason: `cosign cannot be used here: ${reason.trim()}` };
  }
  const [key, publicKey] = [join(folder, "cosign.key"), join(folder, "cosign.pub")];
  return { kind: "available", version: choice.version, key, publicKey, ...files, environment, password };
}

/** Neither an authority nor a log nor a clock: https://github.com/sigstore/protobuf-specs */
const signingConfig = {
  mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
  caUrls: [],
  oidcUrls: [],
  rekorTlogUrls: [],
  rekorTlogConfig: {},
  tsaUrls: [],
  tsaConfig: {},
};

const trustedRoot = {
  mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
};
