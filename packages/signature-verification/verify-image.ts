import type { CosignForm } from "@release-actions/ports";
import { formatDigestReference, type DigestReference } from "@release-actions/release-model";
import { findLegacyForm, legacyForm } from "./legacy-form.ts";
import { namesSigner } from "./names-signer.ts";
import type { Bundle } from "./bundle.ts";
import { observe, type ImageFacts, type Unasked } from "./observe.ts";
import { formsOf, type Statement, type VerificationQuestion } from "./request.ts";
import { statementTypes, type StatementType } from "./statement-types.ts";
import type { Obstacle, SignatureVerdict, VerdictReason, VerifiedStatement } from "./verdict.ts";
import type { VerificationPorts } from "./verify-signatures.ts";
import { cosignTrust, failureAnswer, verifyStatement } from "./verify-statement.ts";

/** What came of one statement about one image. */
export type StatementAnswer =
  /** All that are proven; at least one. */
  | { readonly kind: "verified"; readonly statements: readonly VerifiedStatement[] }
  | { readonly kind: "refused"; readonly reason: VerdictReason }
  | {
      readonly kind: "unknown";
      readonly obstacle: Obstacle;
      readonly reason: VerdictReason;
      readonly retryAfter: number | undefined;
    };

/** What is known of one image. Every required statement is asked for; the first that is not proven is the verdict. */
export async function verifyImage(
  image: DigestReference,
  request: VerificationQuestion,
  ports: VerificationPorts,
): Promise<SignatureVerdict> {
  const facts = await observe(image, ports.registry, formsOf(request));
  const statements: VerifiedStatement[] = [];
  for (const statement of request.require) {
    const answer = await answerFor(statement, { image, facts, request, ports });
    if (answer.kind === "verified") statements.push(...answer.statements);
    else return { ...answer, image, statement };
  }
  // What is attached may outlive the image. Who signed a moment ago has just asked.
  const absence = request.ownForm !== undefined ? undefined : await absenceOf(image, ports);
  const [statement = "signature"] = request.require;
  return absence === undefined ? { kind: "verified", image, statements } : { ...absence, image, statement };
}

interface Asked {
  readonly image: DigestReference;
  readonly facts: ImageFacts;
  readonly request: VerificationQuestion;
  readonly ports: VerificationPorts;
}

async function answerFor(statement: Statement, asked: Asked): Promise<StatementAnswer> {
  const { image, facts, request, ports } = asked;
  const answers: StatementAnswer[] = [];
  const proven: VerifiedStatement[] = [];
  // The registry itself says what is there; cosign is asked only about what may be proven.
  for (const form of formsOf(request)) {
    for (const type of statementTypes[statement].filter((one) =>
      isClaimed({ form, ...one }, facts, request),
    )) {
      const answer = await verifyStatement({ ...asked, type, statement, form });
      // One signature is enough. An image may have lists of ingredients in several formats, each of which may be asked for.
      if (answer.kind === "verified" && statement === "signature") return answer;
      if (answer.kind === "verified") proven.push(...answer.statements);
      else answers.push(answer);
    }
  }
  if (proven.length > 0) return { kind: "verified", statements: proven };
  // A signature without a statement is nothing that cosign-sign makes.
  if (request.allowLegacy && request.ownForm === undefined && statement === "signature") {
    const answer = await verifyLegacy(image, request, ports);
    if (answer.kind === "verified") return answer;
    answers.push(answer);
  }
  // What could not be read may be the very statement that is missing.
  const [unread] = facts.unread;
  if (unread !== undefined) return unreadAnswer(unread);
  const unknown = answers.find(({ kind }) => kind === "unknown");
  return unknown ?? answers[0] ?? (await absentAnswer(statement, asked));
}

function isClaimed(
  { form, predicateType }: StatementType & { readonly form: CosignForm },
  { bundles }: ImageFacts,
  request: VerificationQuestion,
): boolean {
  return bundles.some(
    (bundle) =>
      bundle.form === form &&
      bundle.statement.predicateType === predicateType &&
      !isOfOthers(bundle, request),
  );
}

/** What others signed is refused where others are asked about, and as good as not there where it is about our own. */
function isOfOthers(bundle: Bundle, { ownForm, trust }: VerificationQuestion): boolean {
  return ownForm !== undefined && !namesSigner(bundle, trust);
}

async function verifyLegacy(
  image: DigestReference,
  { trust }: VerificationQuestion,
  { cosign }: VerificationPorts,
): Promise<StatementAnswer> {
  if (trust.kind === "keyless" && trust.sourceRepository?.id !== undefined) return numberless;
  const asked = cosignTrust(trust, { always: true });
  if (
    trust.kind === "keyless" &&
    trust.sourceRepository !== undefined &&
    !("repository" in asked && asked.repository)
  )
    return numberless;
  const answer = await cosign.verifyLegacy({ image, trust: asked });
  if (answer.kind === "failed") return failureAnswer(answer.failure, trust);
  return {
    kind: "verified",
    statements: [
      {
        statement: "signature",
        predicateType: "legacy",
        identity:
          trust.kind === "keyless" && trust.identity.kind === "exact" ? trust.identity.value : undefined,
        issuer: trust.kind === "keyless" ? trust.issuer : undefined,
        sourceRepository: trust.kind === "keyless" ? trust.sourceRepository?.uri : undefined,
        predicate: undefined,
        annotations: {},
      },
    ],
  };
}

const numberless: StatementAnswer = {
  kind: "refused",
  reason: {
    code: "legacy-form",
    expected: "a signature from which the repository's number can be read",
    found: "at most one of the old form, which is not read here",
    fix: "Sign again with cosign 3, or leave the number out.",
  },
};

/** Why the image itself cannot be had; undefined where it can. */
async function absenceOf(
  image: DigestReference,
  { registry }: VerificationPorts,
): Promise<Exclude<StatementAnswer, { kind: "verified" }> | undefined> {
  const resolved = await registry.resolve(image.name, image.digest);
  if (resolved.kind === "unasked") return unreadAnswer(resolved);
  if (resolved.kind === "read") return undefined;
  return {
    kind: "refused",
    reason: {
      code: "image-missing",
      expected: `${formatDigestReference(image)} in its registry`,
      found: `${resolved.answered} to ${resolved.asked}`,
      fix: "Push the image first, and take the digest that the push printed.",
    },
  };
}

/** Nothing of the kind is attached, as the registry itself says; perhaps because there is no such image. */
async function absentAnswer(
  statement: Statement,
  { image, facts, request, ports }: Asked,
): Promise<StatementAnswer> {
  const absence = await absenceOf(image, ports);
  if (absence !== undefined) return absence;
  // Whoever signs knows what it writes; where the form before counts, it was looked for.
  const isLooked = request.allowLegacy || request.ownForm !== undefined;
  const legacy = isLooked
    ? "none"
    : await findLegacyForm(statement, image, { registry: ports.registry, trust: request.trust });
  if (legacy === "ours") return { kind: "refused", reason: legacyForm(statement) };
  const attached = facts.bundles.map(
    (bundle) => `${bundle.statement.predicateType}${isOfOthers(bundle, request) ? " by somebody else" : ""}`,
  );
  if (legacy === "of others") attached.push("one in the form before by somebody else");
  const others = [...new Set(attached)];
  return {
    kind: "refused",
    reason: {
      code: statement === "signature" ? "unsigned" : `${statement}-missing`,
      expected: `${words[statement]} of ${formatDigestReference(image)}`,
      found: others.length === 0 ? "nothing attached to it" : `only ${others.join(", ")}`,
      fix:
        statement === "signature"
          ? "Sign the image by its digest, with cosign-sign. A statement about what is in it is no signature."
          : `Attest it, with the input ${statement} of cosign-sign.`,
    },
  };
}

const words: Readonly<Record<Statement, string>> = {
  signature: "a signature",
  provenance: "a statement on how it was built (SLSA provenance)",
  sbom: "a list of what is in it (SPDX or CycloneDX)",
};

function unreadAnswer({
  asked,
  answered,
  status,
  retryAfter,
  cause,
}: Unasked): Exclude<StatementAnswer, { kind: "verified" }> {
  if (cause !== undefined) {
    const { obstacle, expected = `an answer to ${asked}`, ...rest } = cause;
    const found = cause.expected === undefined ? answered : `${answered} to ${asked}`;
    return { kind: "unknown", obstacle, reason: { ...rest, expected, found }, retryAfter };
  }
  const isRefused = status === 401 || status === 403;
  return {
    kind: "unknown",
    obstacle: isRefused ? "denied" : "outage",
    reason: {
      code: isRefused ? "registry-denied" : "registry-unknown",
      expected: `an answer to ${asked}`,
      found: answered,
      fix: isRefused
        ? "Log in to the registry first, or give registry-username and registry-password; this says nothing about the signature."
        : "Run it again later; this says nothing about the signature.",
    },
    retryAfter,
  };
}
