import type {
  Attachment,
  Cosign,
  CosignFailure,
  CosignMeaning,
  ImageRegistry,
  LegacyAttestation,
  LegacySignature,
  RegistryAnswer,
  VerifiedEnvelope,
} from "@release-actions/ports";
import { formatDigestReference, type DigestReference } from "@release-actions/release-model";

export const unavailable: Extract<RegistryAnswer<never>, { kind: "unasked" }> = {
  kind: "unasked",
  asked: "GET http://registry/v2/acme/shop/referrers/sha256:…",
  answered: "503",
  status: 503,
  retryAfter: undefined,
};

export const denied: RegistryAnswer<never> = { ...unavailable, answered: "401", status: 401 };

export const missing: RegistryAnswer<never> = {
  kind: "missing",
  asked: "GET http://registry/v2/acme/shop/manifests/x",
  answered: "404",
};

/** A registry with one image, to which these bundles are attached. */
export function memoryRegistry(
  bundles: readonly unknown[],
  answers: {
    readonly attachments?: RegistryAnswer<readonly Attachment[]>;
    readonly bundle?: RegistryAnswer<unknown>;
    readonly resolve?: RegistryAnswer<string>;
    readonly legacy?: RegistryAnswer<readonly LegacyAttestation[]>;
    readonly legacySignatures?: RegistryAnswer<readonly LegacySignature[]>;
  } = {},
): ImageRegistry {
  return {
    resolve: (_, reference) => Promise.resolve(answers.resolve ?? { kind: "read", content: reference }),
    manifest: ({ digest }) => Promise.resolve({ kind: "read", content: { digest, children: [] } }),
    attachments: () =>
      Promise.resolve(
        answers.attachments ?? {
          kind: "read",
          content: bundles.map((_, position) => ({
            digest: `sha256:${position}`,
            artifactType: "application/vnd.dev.sigstore.bundle.v0.3+json",
            predicateType: undefined,
          })),
        },
      ),
    bundle: (_, { digest }) =>
      Promise.resolve(answers.bundle ?? { kind: "read", content: bundles[Number(digest.slice(7))] }),
    legacyAttestations: () => Promise.resolve(answers.legacy ?? { kind: "read", content: [] }),
    legacySignatures: () => Promise.resolve(answers.legacySignatures ?? { kind: "read", content: [] }),
  };
}

export function failure(means: CosignMeaning, code: string): CosignFailure {
  return { code, means, expected: "this", found: `${code} (exit code 1)`, fix: "Do that." };
}

export interface MemoryCosign extends Cosign {
  /** Every call, as a line. */
  readonly calls: readonly string[];
}

/** A cosign that verifies what it is told to: envelopes by the type asked for, or a failure. */
export function memoryCosign(
  verified: Readonly<Record<string, readonly VerifiedEnvelope[] | CosignFailure>>,
  legacy: number | CosignFailure = failure("absent", "unsigned"),
  /** Why a bundle by itself does not verify. */
  confirms: (bundle: string) => CosignFailure | undefined = () => undefined,
): MemoryCosign {
  const calls: string[] = [];
  const note = (what: string, image: DigestReference) =>
    calls.push(`${what} ${formatDigestReference(image)}`);
  return {
    version: "3.0.6",
    form: "bundle",
    calls,
    sign: ({ image }) => {
      note("sign", image);
      return Promise.resolve({ kind: "done", content: undefined });
    },
    attest: ({ image, type }) => {
      note(`attest ${type}`, image);
      return Promise.resolve({ kind: "done", content: undefined });
    },
    verifyStatement: ({ image, type }) => {
      note(`verify ${type}`, image);
      const found = verified[type] ?? failure("absent", "unsigned");
      return Promise.resolve(
        "code" in found ? { kind: "failed", failure: found } : { kind: "done", content: found },
      );
    },
    verifyBundle: ({ image, type, bundle }) => {
      note(`confirm ${type}`, image);
      const failing = confirms(bundle);
      return Promise.resolve(
        failing === undefined ? { kind: "done", content: undefined } : { kind: "failed", failure: failing },
      );
    },
    verifyLegacy: ({ image }) => {
      note("verify the old form", image);
      return Promise.resolve(
        typeof legacy === "number" ? { kind: "done", content: legacy } : { kind: "failed", failure: legacy },
      );
    },
    publicKey: () => Promise.resolve({ kind: "done", content: { path: "/key.pub", text: "PEM" } }),
  };
}
