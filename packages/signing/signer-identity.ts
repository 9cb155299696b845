import { printable, Refusal, UsageError } from "@release-actions/release-model";
import type { IdentityToken } from "@release-actions/ports";
import type { Trust } from "@release-actions/signature-verification";
import type { Signer } from "./request.ts";

/**
 * Who will have signed: what Fulcio makes of the token of this run, or what is expected instead where that is said. The
 * subject is the workflow file that holds the job, which for a reusable workflow is the called one.
 * https://github.com/sigstore/fulcio/blob/main/docs/oidc.md#github
 * @throws {Refusal} `identity-differs` where this run would sign as somebody else.
 * @throws {UsageError} `identity-missing` where the token names no workflow and nothing is said.
 */
export function signerIdentity(
  signer: Extract<Signer, { kind: "keyless" }>,
  { issuer, claims }: Pick<IdentityToken, "issuer" | "claims">,
): Extract<Trust, { kind: "keyless" }> {
  const workflow = textIn(claims, "job_workflow_ref");
  const repository = textIn(claims, "repository");
  const identity = signer.identity ?? (workflow && `${signer.server}/${workflow}`);
  if (identity === undefined) {
    throw new UsageError({
      code: "identity-missing",
      expected: "the identity under which this run signs",
      found: `a token of ${printable(issuer)} that names no workflow`,
      fix: "Set certificate-identity to the subject that the certificate will have.",
    });
  }
  // As verify-signature has it, owner/name will do.
  const named = signer.sourceRepository
    ?.replace(/\/$/, "")
    .replace(/^(?=[\w.-]+\/[\w.-]+$)/, `${signer.server}/`);
  const uri = named ?? (repository && `${signer.server}/${repository}`);
  mustAgree("certificate-identity", identity, workflow);
  mustAgree("source-repository", uri, repository);
  if (signer.issuer !== undefined && signer.issuer !== issuer) {
    throw differs("certificate-oidc-issuer", signer.issuer, issuer);
  }
  return {
    kind: "keyless",
    identity: { kind: "exact", value: identity },
    issuer,
    sourceRepository: uri === undefined ? undefined : { uri, id: textIn(claims, "repository_id") },
  };
}

/** What is expected may be of another server, as Fulcio is set up; the path is the token's. */
function mustAgree(input: string, expected: string | undefined, claim: string | undefined): void {
  if (expected === undefined || claim === undefined || expected.endsWith(`/${claim}`)) return;
  throw differs(input, expected, claim);
}

function differs(input: string, expected: string, found: string): Refusal {
  return new Refusal({
    code: "identity-differs",
    expected: `this run to sign as ${printable(expected)}, as ${input} says`,
    found: `a token for ${printable(found)}`,
    fix: `Correct ${input}, or leave it out; or run this in the workflow that it names. Nothing was signed.`,
  });
}

function textIn(claims: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = claims[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}
