import { printable, type DigestReference } from "@release-actions/release-model";
import type { Bundle } from "./bundle.ts";
import type { CertificateClaims } from "./certificate/read-certificate.ts";
import type { Trust } from "./request.ts";
import { parseStatement } from "./statement-text.ts";
import type { VerdictReason } from "./verdict.ts";

/** An envelope that cosign verified, held against what is expected beyond that. */
export type EnvelopeJudgement =
  | {
      readonly kind: "proven";
      readonly predicate: unknown;
      /** What was signed together with this digest. */
      readonly annotations: Readonly<Record<string, string>>;
      readonly certificate: CertificateClaims | undefined;
      /** What the certificate was read from. */
      readonly bundle: Bundle;
    }
  | { readonly kind: "refused"; readonly reason: VerdictReason };

/**
 * cosign verified the signature, the identity, the issuer and, by an old extension, the repository. What is left: that the
 * statement is about this digest, and which repository, by its number too, the certificate names. cosign does not say which
 * certificate it took, so every one of `bundles` with this very envelope has to name the right one.
 */
export function judgeEnvelope(
  envelope: { readonly payload: string; readonly signatures: readonly string[] },
  expected: {
    readonly image: DigestReference;
    readonly predicateType: string;
    readonly trust: Trust;
    readonly bundles: readonly Bundle[];
  },
): EnvelopeJudgement {
  const { image, predicateType, trust, bundles } = expected;
  const statement = parseStatement(envelope.payload);
  const about = statement?.subjects.filter(({ digest }) => digest === image.digest) ?? [];
  if (statement?.predicateType !== predicateType || about.length === 0) {
    const digests = statement?.subjects.map(({ digest }) => digest).join(", ") ?? "nothing";
    return refused({
      code: "digest-differs",
      expected: `a statement of type ${predicateType} about ${image.digest}`,
      found: printable(`${statement?.predicateType ?? "none"} about ${digests}`),
      fix: "Somebody attached the statement about another image. Sign this one.",
    });
  }
  const same = bundles.filter(
    ({ payload, signatures }) =>
      payload === envelope.payload && signatures.some((one) => envelope.signatures.includes(one)),
  );
  const [bundle] = same;
  if (bundle === undefined) {
    return refused({
      code: "legacy-form",
      expected: "a statement in a bundle, as cosign writes it since version 3",
      found: "one in the form before",
      fix: "Sign again with cosign 3, or set allow-legacy: true.",
    });
  }
  const { predicate } = statement;
  const annotations = Object.fromEntries(about.flatMap((one) => Object.entries(one.annotations)));
  if (trust.kind === "key") return { kind: "proven", predicate, annotations, certificate: undefined, bundle };
  for (const { certificate } of same) {
    const reason = judgeCertificate(certificate, trust);
    if (reason !== undefined) return refused(reason);
  }
  return { kind: "proven", predicate, annotations, certificate: bundle.certificate, bundle };
}

function judgeCertificate(
  certificate: CertificateClaims | undefined,
  { identity, sourceRepository }: Extract<Trust, { kind: "keyless" }>,
): VerdictReason | undefined {
  if (identity.kind === "exact" && certificate?.identity !== identity.value) {
    return {
      code: "identity-differs",
      expected: printable(`a signature by ${identity.value}`),
      found: printable(certificate?.identity ?? "no identity"),
      fix: "Correct the identity, if this one is right: it is the workflow that signs, with its reference.",
    };
  }
  if (sourceRepository === undefined) return undefined;
  const { uri, id } = sourceRepository;
  const found = certificate?.sourceRepository;
  if (found !== uri) {
    return {
      code: "source-repository-differs",
      expected: printable(`a signature made in a run of ${uri}`),
      found: printable(found ?? "a certificate that names no repository"),
      fix: "The workflow is the right one, and another repository called it. Correct the source repository only if you know this one.",
    };
  }
  if (id === undefined || certificate?.sourceRepositoryId === id) return undefined;
  return {
    code: "source-repository-differs",
    expected: printable(`a signature made in a run of ${uri}, the repository with the number ${id}`),
    found: printable(
      `a repository of that name with the number ${certificate?.sourceRepositoryId ?? "unknown"}`,
    ),
    fix: "The repository was deleted and another one took its name. Correct the number only if that was you.",
  };
}

function refused(reason: VerdictReason): EnvelopeJudgement {
  return { kind: "refused", reason };
}
