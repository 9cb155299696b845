import type { ReleaseError } from "@release-actions/release-model";
import type { VerifiedStatement } from "@release-actions/signature-verification";
import { lags, mayPass } from "./attempt-known.ts";
import { isThere } from "./find-written.ts";
import { look } from "./look.ts";
import { isGone } from "./is-gone.ts";
import { withPatience, type Attempt } from "./patience.ts";
import { proofError } from "./proof-error.ts";
import type { SigningStep, SigningWrite } from "./step.ts";
import type { Work } from "./work.ts";

/** How often a registry is asked again that does not show yet what was written to it, when nothing is left but to give up: for half a minute. */
const lastLags = 5;
/** How often what is gone is written again. */
const mostRewrites = 3;

/**
 * Verifies everything that is to be there. What another job wrote over, as happens in registries without the referrers API when two of
 * them attach to one digest at once, is written again by `rewrite`, and then everything is verified anew.
 * @throws {ReleaseError} where it is not proven: then nothing is green.
 */
export async function prove(
  step: SigningStep,
  work: Work,
  rewrite: (write: SigningWrite) => Promise<void>,
): Promise<readonly VerifiedStatement[]> {
  for (let rewrites = 0; ; rewrites += 1) {
    const proof = await proveOnce(step, work, rewrites < mostRewrites ? lags : lastLags);
    if (proof.kind === "proven") return proof.statements;
    if (!proof.isGone || rewrites === mostRewrites) throw proof.error;
    await rewrite(proof.write);
  }
}

type Proof =
  | { readonly kind: "proven"; readonly statements: readonly VerifiedStatement[] }
  | {
      readonly kind: "unproven";
      readonly write: SigningWrite;
      /** Whether it is not there any more, and not merely worth nothing. */
      readonly isGone: boolean;
      readonly error: ReleaseError;
    };

async function proveOnce(step: SigningStep, work: Work, lags: number): Promise<Proof> {
  const predicates = step.origin.kind === "child" ? [] : work.request.predicates;
  const wanted: readonly SigningWrite[] = [
    { kind: "sign" },
    ...predicates.map((predicate) => ({ kind: "attest", predicate }) as const),
  ];
  const statements: VerifiedStatement[] = [];
  for (const write of wanted) {
    const proof = await withPatience(work.patience, (before) =>
      proveWrite({ step, write, work, before, lags }),
    );
    if (proof.kind === "unproven") return proof;
    statements.push(...proof.statements);
  }
  return { kind: "proven", statements };
}

async function proveWrite({
  step,
  write,
  work,
  before,
  lags,
}: {
  readonly step: SigningStep;
  readonly write: SigningWrite;
  readonly work: Work;
  readonly before: number;
  readonly lags: number;
}): Promise<Attempt<Proof>> {
  const statement = write.kind === "sign" ? "signature" : write.predicate.input;
  const verdicts = await look(step.image, statement, work);
  if (isThere(verdicts, write, work)) {
    const statements = verdicts.flatMap((one) => (one.kind === "verified" ? one.statements : []));
    return { kind: "done", content: { kind: "proven", statements } };
  }
  const [verdict] = verdicts;
  const error = proofError(step.image, statement, verdict);
  // What an outage hides may show; what is to be corrected first does not change by waiting.
  if (verdict?.kind === "unknown")
    return mayPass(verdict, before)
      ? { kind: "later", problem: error, retryAfter: verdict.retryAfter }
      : { kind: "stopped", error };
  if (before < lags) return { kind: "later", problem: error };
  return { kind: "done", content: { kind: "unproven", write, isGone: isGone(verdict), error } };
}
