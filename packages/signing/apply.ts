import type { CosignAnswer, CosignSigner } from "@release-actions/ports";
import { ReleaseError, type Problem } from "@release-actions/release-model";
import {
  verifySignatures,
  type SignatureVerdict,
  type Statement,
  type Trust,
} from "@release-actions/signature-verification";
import pLimit, { type LimitFunction } from "p-limit";
import { attemptKnown } from "./attempt-known.ts";
import { attemptAfter, cosignError } from "./cosign-error.ts";
import { isAttested, isSigned } from "./judge-existing.ts";
import { allowsLegacy, fetchToken, type SigningPorts } from "./observe.ts";
import { withPatience, type Attempt, type Patience } from "./patience.ts";
import { proofError } from "./proof-error.ts";
import type { SigningRequest } from "./request.ts";
import type { SigningResult } from "./result.ts";
import type { SigningPlan, SigningStep, SigningWrite } from "./step.ts";

interface Work {
  readonly request: SigningRequest;
  readonly trust: Trust;
  readonly ports: SigningPorts;
  readonly patience: Patience;
  readonly onProgress: (message: string) => void;
}

/**
 * Signs what is planned: the digests side by side, what belongs to one digest strictly one after another, because registries
 * without the referrers API lose attachments that are written at once. A digest that fails does not stop the others, and while
 * one is proven, which takes the processor, the next one is signed, which waits for the log.
 */
export function apply(plan: SigningPlan, work: Work): Promise<readonly SigningResult[]> {
  const { parallelism } = work.ports;
  const [writing, proving] = [pLimit(parallelism), pLimit(parallelism)];
  return Promise.all(plan.steps.map((step) => applyStep(step, { work, writing, proving })));
}

async function applyStep(
  step: SigningStep,
  {
    work,
    writing,
    proving,
  }: { readonly work: Work; readonly writing: LimitFunction; readonly proving: LimitFunction },
): Promise<SigningResult> {
  const { image } = step;
  const written: SigningWrite[] = [];
  try {
    await writing(async () => {
      for (const write of step.writes) {
        work.onProgress(
          `${write.kind === "sign" ? "signing" : `attesting ${write.predicate.input} of`} ${image.name}@${image.digest}`,
        );
        await applyWrite(step, write, work);
        written.push(write);
      }
    });
    const statements = work.request.verify ? await proving(() => prove(step, work)) : [];
    return { kind: "done", step, statements };
  } catch (error) {
    if (error instanceof ReleaseError) return { kind: "failed", step, written, error };
    throw error;
  }
}

/**
 * One write, until it is done. What a try before it wrote although it seemed to fail is found, and not written again; while nobody
 * knows whether it is there, nothing is written either.
 */
function applyWrite(step: SigningStep, write: SigningWrite, work: Work): Promise<undefined> {
  return withPatience(work.patience, async (before): Promise<Attempt<undefined>> => {
    const earlier = before > 0 && work.request.verify ? await findWritten(step, write, work) : undefined;
    if (earlier !== undefined) return earlier;
    const answer = await perform(step, write, work);
    if (answer.kind === "done") return done;
    const { failure } = answer;
    // The log has it from an earlier try; the proof that follows shows whether the registry has it, too.
    const logged = failure.means === "logged" ? await findWritten(step, write, work) : undefined;
    return logged ?? attemptAfter(cosignError(failure));
  });
}

const done = { kind: "done", content: undefined } as const;

async function perform(
  { image }: SigningStep,
  write: SigningWrite,
  { request, ports, patience }: Work,
): Promise<CosignAnswer<undefined>> {
  // As late as can be: a token lives for five minutes.
  const signer: CosignSigner =
    request.signer.kind === "key"
      ? request.signer
      : { kind: "keyless", token: (await fetchToken(ports.tokens, patience)).text };
  if (write.kind === "sign") return ports.cosign.sign({ image, signer, annotations: request.annotations });
  const { type, content } = write.predicate;
  return ports.cosign.attest({ image, signer, type, predicate: JSON.stringify(content) });
}

/** Done where it is there, another try where nobody knows, undefined where it is not there. */
async function findWritten(
  step: SigningStep,
  write: SigningWrite,
  work: Work,
): Promise<Attempt<undefined> | undefined> {
  const statement = write.kind === "sign" ? "signature" : write.predicate.input;
  const attempt = attemptKnown(await look(step, statement, work), (verdicts) =>
    isThere(verdicts, write, work),
  );
  if (attempt.kind !== "done") return attempt;
  return attempt.content ? done : undefined;
}

function isThere(verdicts: readonly SignatureVerdict[], write: SigningWrite, { request }: Work): boolean {
  return write.kind === "sign"
    ? isSigned(verdicts, request.annotations)
    : isAttested(verdicts, write.predicate);
}

function look(
  { image }: SigningStep,
  statement: Statement,
  { trust, ports }: Work,
): Promise<readonly SignatureVerdict[]> {
  return verifySignatures(
    { images: [image], trust, require: [statement], allowLegacy: allowsLegacy(ports), isOwn: true },
    ports,
  );
}

/** How often a registry is asked again that does not show yet what was written to it a moment ago. */
const lags = 5;

/** Verifies everything that is to be there. @throws {ReleaseError} where it is not proven: then nothing is green. */
async function prove(step: SigningStep, work: Work) {
  const predicates = step.origin.kind === "child" ? [] : work.request.predicates;
  const wanted: readonly SigningWrite[] = [
    { kind: "sign" },
    ...predicates.map((predicate) => ({ kind: "attest", predicate }) as const),
  ];
  const proven = [];
  for (const write of wanted) {
    const statement = write.kind === "sign" ? "signature" : write.predicate.input;
    const statements = await withPatience(work.patience, async (before) => {
      const verdicts = await look(step, statement, work);
      if (isThere(verdicts, write, work)) {
        const content = verdicts.flatMap((verdict) =>
          verdict.kind === "verified" ? verdict.statements : [],
        );
        return { kind: "done", content };
      }
      const [verdict] = verdicts;
      const error = proofError(step.image, statement, verdict);
      // What an outage hides may show; what is to be corrected first does not change by waiting.
      const isLate =
        verdict?.kind === "unknown"
          ? verdict.obstacle === "outage" || verdict.obstacle === "unclear"
          : before < lags;
      return isLate ? { kind: "later", problem: error satisfies Problem } : { kind: "stopped", error };
    });
    proven.push(...statements);
  }
  return proven;
}
