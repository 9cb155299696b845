import type { CosignFailure, CosignForm, CosignTrust } from "@release-actions/ports";
import { printable, type DigestReference } from "@release-actions/release-model";
import { judgeEnvelope } from "./judge-envelope.ts";
import type { Bundle } from "./bundle.ts";
import { confirmBundle, isOneProven, isOnlyRead, refusalOfAll } from "./confirm-bundle.ts";
import type { ImageFacts } from "./observe.ts";
import type { Statement, Trust, VerificationQuestion } from "./request.ts";
import type { StatementType } from "./statement-types.ts";
import type { VerdictReason } from "./verdict.ts";
import type { StatementAnswer } from "./verify-image.ts";
import type { VerificationPorts } from "./verify-signatures.ts";

/** Has cosign verify one kind of statement that the registry says is there, and judges what it verified. */
export async function verifyStatement({
  image,
  facts,
  request,
  ports,
  type,
  statement,
  form,
}: {
  readonly image: DigestReference;
  readonly facts: ImageFacts;
  readonly request: VerificationQuestion;
  readonly ports: VerificationPorts;
  readonly type: StatementType;
  readonly statement: Statement;
  readonly form: CosignForm;
}): Promise<StatementAnswer> {
  const { trust } = request;
  const bundles = facts.bundles.filter((bundle) => bundle.form === form);
  const answer = await ports.cosign.verifyStatement({
    image,
    trust: cosignTrust(trust),
    type: type.cosign,
    form,
    attached: bundles.length,
  });
  if (answer.kind === "failed") {
    const { failure } = answer;
    const claimed = bundles.filter((bundle) => bundle.statement.predicateType === type.predicateType);
    if (
      failure.means === "untrusted" &&
      (await isOneProven(claimed, { image, trust, type: type.cosign, cosign: ports.cosign }))
    )
      return { kind: "unknown", obstacle: "outage", reason: contradicted(failure), retryAfter: undefined };
    if (failure.means !== "absent") return failureAnswer(failure, trust);
    const [unfit] = claimed;
    if (unfit !== undefined && claimed.every(({ misfit }) => misfit !== undefined))
      return { kind: "refused", reason: unfitBundle(unfit) };
    const unreadable =
      form === "bundle"
        ? await refusalOfAll(claimed, { image, trust, type: type.cosign, cosign: ports.cosign })
        : undefined;
    if (unreadable !== undefined) return { kind: "refused", reason: unreadable };
    // The registry said to us that it is there, and to cosign that it is not: so it is not to be believed now.
    return { kind: "unknown", obstacle: "outage", reason: contradicted(failure), retryAfter: undefined };
  }
  const judgements = answer.content.map((envelope) =>
    judgeEnvelope(envelope, {
      image,
      predicateType: type.predicateType,
      trust,
      bundles,
    }),
  );
  const proven = judgements.filter((judgement) => judgement.kind === "proven");
  const counts = [];
  let unconfirmed: StatementAnswer | undefined;
  for (const judgement of proven) {
    // What has the form before bundles cannot be verified by itself.
    const isConfirmed = request.ownForm !== undefined || form === "legacy" || !isOnlyRead(trust);
    const doubt = isConfirmed
      ? undefined
      : await confirmBundle(judgement.bundle, { image, trust, type: type.cosign, cosign: ports.cosign });
    unconfirmed ??= doubt;
    if (doubt === undefined) counts.push(judgement);
    // One is enough, and each takes a while.
    if (doubt === undefined && !isConfirmed) break;
  }
  if (counts.length > 0) {
    return {
      kind: "verified",
      statements: counts.map(({ predicate, annotations, certificate }) => ({
        statement,
        predicateType: type.predicateType,
        identity: certificate?.identity,
        issuer: certificate?.issuer,
        sourceRepository: certificate?.sourceRepository,
        predicate,
        annotations,
      })),
    };
  }
  if (unconfirmed !== undefined) return unconfirmed;
  const refused = judgements.find((judgement) => judgement.kind === "refused");
  return refused ?? { kind: "refused", reason: unnamed };
}

/**
 * What cosign can check of whom we trust; by an old extension of the certificate, the repository of a workflow. Not of what may
 * be none, unless nobody else checks it.
 */
export function cosignTrust(trust: Trust, { always } = { always: false }): CosignTrust {
  if (trust.kind === "key") return trust;
  const { identity, issuer, sourceRepository } = trust;
  // Escaped or not: the dot before it is part of either.
  const isWorkflow = identity.value.includes(".github/workflows/");
  const path =
    (isWorkflow || always) && sourceRepository !== undefined
      ? new URL(sourceRepository.uri).pathname.slice(1)
      : "";
  return { kind: "keyless", identity, issuer, repository: path.split("/").length === 2 ? path : undefined };
}

/** What a failure of cosign says about the image: only what was really found out is a refusal. */
export function failureAnswer(
  failure: CosignFailure,
  trust: Trust,
): Exclude<StatementAnswer, { kind: "verified" }> {
  const { means, code, found, fix } = failure;
  const reason = { code, expected: expectedOf(failure, trust), found, fix };
  switch (means) {
    case "untrusted":
    case "absent":
      return { kind: "refused", reason };
    case "outage":
    case "logged":
      return { kind: "unknown", obstacle: "outage", reason, retryAfter: undefined };
    case "denied":
    case "usage":
    case "unclear":
      return { kind: "unknown", obstacle: means, reason, retryAfter: undefined };
  }
}

/** Whom we expected, where it is about that: cosign's adapter does not know the names. */
function expectedOf({ code, expected }: CosignFailure, trust: Trust): string {
  if (trust.kind === "key") return expected;
  if (code === "identity-differs") return printable(`a signature by ${trust.identity.value}`);
  if (code === "issuer-differs") return printable(`a signature by an identity of ${trust.issuer}`);
  if (code !== "source-repository-differs") return expected;
  return printable(`a signature made in a run of ${trust.sourceRepository?.uri ?? "another repository"}`);
}

/** cosign passes such a bundle over without a word. */
function unfitBundle({ misfit = "another form" }: Bundle): VerdictReason {
  return {
    code: "bundle-form",
    expected: "a bundle of version 0.3 with one certificate or key and a proof of each entry in a log",
    found: misfit,
    fix: "Sign again with cosign 3. cosign does not read this bundle.",
  };
}

function contradicted({ expected, found }: CosignFailure): VerdictReason {
  return {
    code: "registry-unknown",
    expected,
    found: `${found}, although the registry has one attached`,
    fix: "The registry does not answer everybody alike just now. Run it again later; this says nothing about the signature. If that stays so, the bundle is none that cosign can read: sign again.",
  };
}

const unnamed = {
  code: "cosign-unclear",
  expected: "cosign to print what it verified",
  found: "nothing",
  fix: "Use the version of cosign that release-actions takes by itself.",
};
