import {
  type Attachment,
  type Clock,
  type CosignAnswer,
  type CosignFailure,
  type IdentityTokens,
  type ImageRegistry,
} from "@release-actions/ports";
import { formatDigestReference, type DigestReference } from "@release-actions/release-model";
import type { SigningRequest, SignImagesOptions } from "@release-actions/signing";
import { failure } from "../signature-verification/in-memory.ts";

const workflow = "acme/shop/.github/workflows/release.yml@refs/tags/v1";

/** A registry and a cosign that remember, one statement for each write, and the line of every effect. */
export interface Memory extends SignImagesOptions {
  readonly effects: readonly string[];
  /** Statements by digest. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /** The most writes to one digest, and to all, that were under way at once. */
  readonly atOnce: { readonly digest: number; readonly all: number };
}

export interface MemoryOptions {
  /** What a write answers, once each, by `sign` or the type that is attested; `effect`: it is done all the same. */
  readonly failures?: readonly {
    readonly failure: CosignFailure;
    readonly effect?: boolean;
    readonly of?: string;
  }[];
  /** Digests by tag. */
  readonly tags?: Readonly<Record<string, string>>;
  /** What an index lists. */
  readonly children?: Readonly<Record<string, readonly string[]>>;
  readonly isDryRun?: boolean;
  readonly tokens?: IdentityTokens;
  /** For how many looks what was written stays unseen. */
  readonly lag?: number;
  /** How many writes are done, and then written over by somebody else. */
  readonly overwritten?: number;
  /** The bundle that this somebody leaves, which cosign says is by whom it is not asked about. */
  readonly stranger?: { readonly material: object; readonly says: string };
  /** Whether nothing that is written can be verified. */
  readonly isUntrusted?: boolean;
  readonly clock: Clock;
}

export const digestOf = (letter: string): string => `sha256:${letter.repeat(64)}`;
export const imageOf = (letter: string) => ({
  name: "ghcr.io/acme/shop",
  tag: undefined,
  digest: digestOf(letter),
});

export const request: SigningRequest = {
  images: [imageOf("a")],
  recursive: false,
  annotations: [],
  predicates: [],
  verify: true,
  signer: {
    kind: "keyless",
    identity: undefined,
    issuer: undefined,
    sourceRepository: undefined,
    server: "https://github.com",
  },
  patience: 60_000,
};

/** Statements are signed by a key here: who signed is the affair of signature-verification's own tests. */
export function memory(options: MemoryOptions): Memory {
  const effects: string[] = [];
  const written = new Map<string, string[]>();
  const failures = [...(options.failures ?? [])];
  const running = new Map<string, number>();
  const atOnce = { digest: 0, all: 0 };
  let lag = options.lag ?? 0;
  let overwritten = options.overwritten ?? 0;
  let isOverwritten = false;

  const write = async (
    { digest, name }: DigestReference,
    type: string,
    statement: string,
  ): Promise<CosignAnswer<undefined>> => {
    effects.push(`${type} ${name}@${digest.slice(7, 8)}`);
    running.set(digest, (running.get(digest) ?? 0) + 1);
    atOnce.digest = Math.max(atOnce.digest, running.get(digest) ?? 0);
    atOnce.all = Math.max(
      atOnce.all,
      [...running.values()].reduce((sum, one) => sum + one, 0),
    );
    await new Promise((resolve) => setImmediate(resolve));
    running.set(digest, (running.get(digest) ?? 0) - 1);
    const position = failures.findIndex(({ of }) => of === undefined || of === type);
    const [failing] = position === -1 ? [] : failures.splice(position, 1);
    if (failing === undefined && overwritten > 0) {
      overwritten -= 1;
      isOverwritten = true;
    } else if (failing === undefined || failing.effect === true) {
      written.set(digest, [...(written.get(digest) ?? []), statement]);
    }
    return failing === undefined
      ? { kind: "done", content: undefined }
      : { kind: "failed", failure: failing.failure };
  };

  const seen = (digest: string): readonly string[] => {
    const found = written.get(digest) ?? [];
    if (found.length === 0 || lag === 0) return found;
    lag -= 1;
    return [];
  };
  const registry: ImageRegistry = {
    resolve: (_, reference) => {
      const found = reference.startsWith("sha256:") ? reference : options.tags?.[reference];
      return Promise.resolve(
        found === undefined
          ? { kind: "missing", asked: `HEAD manifests/${reference}`, answered: "404" }
          : { kind: "read", content: found },
      );
    },
    manifest: ({ digest }) => {
      const children = (options.children?.[digest] ?? []).map((child) => ({
        digest: child,
        platform: "linux/arm64",
      }));
      return Promise.resolve({ kind: "read", content: { digest, children } });
    },
    attachments: ({ digest }) => {
      const own = seen(digest);
      const listed = options.stranger !== undefined && isOverwritten ? [...own, "by somebody else"] : own;
      const content = listed.map((_, position): Attachment => ({
        digest: String(position),
        artifactType: "",
        predicateType: undefined,
      }));
      return Promise.resolve({ kind: "read", content });
    },
    bundle: (image, { digest }) => {
      const own = written.get(image.digest)?.[Number(digest)];
      const strange = statementOf(image, { type: signatureType, content: {}, annotations: [] });
      return Promise.resolve({
        kind: "read",
        content: own === undefined ? bundleOf(strange, options.stranger?.material) : bundleOf(own),
      });
    },
    legacyAttestations: () => Promise.resolve({ kind: "read", content: [] }),
    legacySignatures: () => Promise.resolve({ kind: "read", content: [] }),
  };
  return {
    effects,
    written,
    atOnce,
    registry,
    clock: options.clock,
    isDryRun: options.isDryRun ?? false,
    parallelism: 4,
    onProgress: () => undefined,
    tokens: options.tokens ?? { fetch: () => Promise.resolve(tokenOf(workflow)) },
    cosign: {
      version: "3.0.6",
      form: "bundle",
      sign: ({ image, annotations }) =>
        write(image, "sign", statementOf(image, { type: signatureType, content: {}, annotations })),
      attest: ({ image, type, predicate }) =>
        write(
          image,
          type,
          statementOf(image, {
            type: predicateTypes[type] ?? type,
            content: JSON.parse(predicate),
            annotations: [],
          }),
        ),
      verifyStatement: ({ image, type }) => {
        const wanted = predicateTypes[type] ?? type;
        const envelopes = (written.get(image.digest) ?? [])
          .filter((payload) => payload.includes(`"predicateType":"${wanted}"`))
          .map((payload) => ({ payload, signatures: ["c2ln"] }));
        const refuses =
          options.isUntrusted === true || (isOverwritten && envelopes.length === 0)
            ? (options.stranger?.says ?? "identity-differs")
            : undefined;
        return Promise.resolve(
          refuses === undefined
            ? { kind: "done", content: envelopes }
            : { kind: "failed", failure: failure("untrusted", refuses) },
        );
      },
      verifyBundle: () => Promise.resolve({ kind: "done", content: undefined }),
      verifyLegacy: () => Promise.resolve({ kind: "failed", failure: failure("absent", "unsigned") }),
      publicKey: () => Promise.resolve({ kind: "done", content: { path: "/key.pub", text: "PEM" } }),
    },
  };
}

/** What `who` has of a run that may sign. */
export function tokenOf(job: string) {
  return {
    text: "token",
    issuer: "https://issuer.example",
    claims: { job_workflow_ref: job, repository: "acme/shop", repository_id: "12" },
    expires: Number.MAX_SAFE_INTEGER,
  };
}

const signatureType = "https://sigstore.dev/cosign/sign/v1";
const predicateTypes: Readonly<Record<string, string>> = {
  spdxjson: "https://spdx.dev/Document",
  "https://slsa.dev/provenance/v1": "https://slsa.dev/provenance/v1",
};

function statementOf(
  image: DigestReference,
  {
    type,
    content,
    annotations,
  }: { readonly type: string; readonly content: unknown; readonly annotations: readonly string[] },
): string {
  const pairs = annotations.map((annotation) => annotation.split("="));
  return JSON.stringify({
    _type: formatDigestReference(image),
    predicateType: type,
    subject: [
      { digest: { sha256: image.digest.slice(7) }, annotations: Object.fromEntries(pairs) as object },
    ],
    predicate: content,
  });
}

function bundleOf(payload: string, material: object = {}): object {
  return {
    dsseEnvelope: { payload: Buffer.from(payload).toString("base64"), signatures: [{ sig: "c2ln" }] },
    verificationMaterial: material,
  };
}
