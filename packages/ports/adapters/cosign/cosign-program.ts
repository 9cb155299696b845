import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExternalError } from "@release-actions/release-model";
import type { Commands } from "../../commands.ts";
import type { Cosign, CosignAnswer, CosignFailure, CosignSigner } from "../../cosign.ts";
import {
  cosignArguments,
  formOf,
  type CommandSigner,
  type CosignCommand,
  type CosignSettings,
} from "./arguments.ts";
import { readEnvelopes } from "./envelopes.ts";
import { cosignEnvironment } from "./environment.ts";
import { translateCosign } from "./translate.ts";
import { withFolder, type WriteFile } from "./call-folder.ts";
import { tooOldForBundle, tooOldToSign, tooOldToVerify } from "./too-old.ts";

export interface CosignProgramOptions {
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
  /** The program's path. */
  readonly program: string;
  readonly version: string;
  readonly settings: CosignSettings;
  /** A folder that nobody else can read and that is removed in the end; also where cosign runs. */
  readonly folder: string;
  /** Milliseconds; cosign's own limit does not hold for Fulcio and Rekor. */
  readonly limits?: { readonly sign: number; readonly verify: number };
}

const minute = 60_000;
/** For a manifest and a blob of a registry that is far away, in milliseconds. */
const perAttachment = 500;

/** The program cosign, as a port. */
export function cosignProgram(options: CosignProgramOptions): Cosign {
  const { commands, environment, program, version, settings, folder } = options;
  const { limits = { sign: 3 * minute, verify: minute } } = options;

  const run = async <Content>(
    command: CosignCommand,
    read: (stdout: string, stderr: string) => Content | undefined,
    attached = 0,
  ): Promise<CosignAnswer<Content>> => {
    const writes = command.kind === "sign" || command.kind === "attest";
    const timeout = (writes ? limits.sign : limits.verify) + attached * perAttachment;
    try {
      const { exitCode, stdout, stderr } = await commands.run(
        [program, ...cosignArguments(command, settings)],
        { cwd: folder, environment: cosignEnvironment(environment, keyOf(command)), timeout },
      );
      if (exitCode !== 0) return { kind: "failed", failure: translateCosign({ exitCode, stderr }) };
      const content = read(stdout.toString("utf8"), stderr);
      return content === undefined
        ? { kind: "failed", failure: otherwise(version) }
        : { kind: "done", content };
    } catch (error) {
      if (error instanceof ExternalError && error.code === "command-timeout")
        return { kind: "failed", failure: stalled(timeout) };
      throw error;
    }
  };
  const done = async (answer: Promise<CosignAnswer<true>>): Promise<CosignAnswer<undefined>> => {
    const one = await answer;
    return one.kind === "done" ? { kind: "done", content: undefined } : one;
  };

  return {
    version,
    form: formOf(settings),
    sign: ({ image, signer, annotations }) => {
      const failure = tooOldToSign({ signer, annotations }, settings, version);
      if (failure !== undefined) return Promise.resolve({ kind: "failed", failure });
      return withFiles(folder, signer, async (given, write) => {
        const emptyPredicate = await write("empty.json", "{}");
        return done(run({ kind: "sign", image, signer: given, annotations, emptyPredicate }, () => true));
      });
    },
    attest: ({ image, signer, type, predicate }) => {
      const failure = tooOldToSign({ signer, annotations: [] }, settings, version);
      if (failure !== undefined) return Promise.resolve({ kind: "failed", failure });
      return withFiles(folder, signer, async (given, write) =>
        done(
          run(
            {
              kind: "attest",
              image,
              signer: given,
              type,
              predicate: await write("predicate.json", predicate),
            },
            () => true,
          ),
        ),
      );
    },
    verifyStatement: async ({ image, trust, type, form, attached }) => {
      const failure = tooOldToVerify({ trust, form }, settings, version);
      if (failure !== undefined) return { kind: "failed", failure };
      const ask = (usesTimestamps: boolean) =>
        run({ kind: "verify-statement", image, trust, type, form, usesTimestamps }, readEnvelopes, attached);
      return withOtherTime(ask, settings);
    },
    verifyBundle: async ({ image, trust, type, bundle }) => {
      const failure = tooOldForBundle(settings, version);
      if (failure !== undefined) return { kind: "failed", failure };
      return withFolder(folder, async (write) => {
        const path = await write("bundle.json", bundle);
        const ask = (usesTimestamps: boolean) =>
          done(
            run({ kind: "verify-bundle", image, trust, type, bundle: path, usesTimestamps }, isSaidToBeOk),
          );
        return withOtherTime(ask, settings);
      });
    },
    verifyLegacy: ({ image, trust }) => run({ kind: "verify-legacy", image, trust }, countSignatures),
    publicKey: async (key) => {
      const answer = await run({ kind: "public-key", key }, (stdout) =>
        stdout.includes("PUBLIC KEY") ? stdout : undefined,
      );
      if (answer.kind === "failed") return answer;
      const path = join(folder, "key.pub");
      await writeFile(path, answer.content, { mode: 0o600 });
      return { kind: "done", content: { path, text: answer.content } };
    },
  };
}

/** Version 2 has to be told where the time comes from, and who asks does not know it of other people's signatures. */
async function withOtherTime<Content>(
  ask: (usesTimestamps: boolean) => Promise<CosignAnswer<Content>>,
  { major }: CosignSettings,
): Promise<CosignAnswer<Content>> {
  const answer = await ask(false);
  const isOtherTime = answer.kind === "failed" && answer.failure.code === "time-elsewhere";
  return isOtherTime && major < 3 ? ask(true) : answer;
}

/** Lends cosign the token, and whatever else it reads, in files that are gone afterwards. */
function withFiles<Result>(
  folder: string,
  signer: CosignSigner,
  use: (given: CommandSigner, write: WriteFile) => Promise<Result>,
): Promise<Result> {
  return withFolder(folder, async (write) => {
    // Nothing but the token: a line end would become part of a header.
    if (signer.kind === "key") return use(signer, write);
    return use({ kind: "keyless", tokenFile: await write("token", signer.token.trim()) }, write);
  });
}

function keyOf(command: CosignCommand): string | undefined {
  switch (command.kind) {
    case "sign":
    case "attest":
      return command.signer.kind === "key" ? command.signer.key : undefined;
    case "verify-statement":
    case "verify-bundle":
    case "verify-legacy":
      return command.trust.kind === "key" ? command.trust.key : undefined;
    case "public-key":
      return command.key;
  }
}

/** A program that ends well and says nothing has verified nothing. */
function isSaidToBeOk(stdout: string, stderr: string): true | undefined {
  return /^Verified OK$/m.test(`${stdout}\n${stderr}`) ? true : undefined;
}

function countSignatures(stdout: string): number | undefined {
  try {
    const found: unknown = JSON.parse(stdout);
    return Array.isArray(found) && found.length > 0 ? found.length : undefined;
  } catch {
    return undefined;
  }
}

function stalled(timeout: number): CosignFailure {
  return {
    code: "cosign-stalled",
    means: "outage",
    expected: `cosign to end within ${timeout / 1000} seconds`,
    found: "no end; it was stopped",
    fix: "Sigstore or the registry does not answer. Run it again later.",
  };
}

function otherwise(version: string): CosignFailure {
  return {
    code: "cosign-unclear",
    means: "unclear",
    expected: "cosign to print what it verified",
    found: `something else, from cosign ${version}`,
    fix: "Use the version of cosign that release-actions takes by itself.",
  };
}
