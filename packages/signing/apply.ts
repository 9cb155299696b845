import type { CosignAnswer, CosignSigner } from "@release-actions/ports";
import { ReleaseError } from "@release-actions/release-model";
import pLimit, { type LimitFunction } from "p-limit";
import { attemptAfter, cosignError } from "./cosign-error.ts";
import { done, findWritten } from "./find-written.ts";
import { fetchToken } from "./observe.ts";
import { withPatience, type Attempt } from "./patience.ts";
import { prove } from "./prove.ts";
import type { SigningResult } from "./result.ts";
import type { SigningPlan, SigningStep, SigningWrite } from "./step.ts";
import type { Work } from "./work.ts";

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
  const put = async (write: SigningWrite, again = ""): Promise<void> => {
    const what = write.kind === "sign" ? "signing" : `attesting ${write.predicate.input} of`;
    work.onProgress(`${what} ${image.name}@${image.digest}${again}`);
    await applyWrite(step, write, work);
  };
  try {
    await writing(async () => {
      for (const write of step.writes) {
        await put(write);
        written.push(write);
      }
    });
    const rewrite = (write: SigningWrite) => writing(() => put(write, " again: what was written is gone"));
    const statements = work.request.verify ? await proving(() => prove(step, work, rewrite)) : [];
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
    const earlier =
      before > 0 && work.request.verify ? await findWritten(step, write, { work, before }) : undefined;
    if (earlier !== undefined) return earlier;
    const answer = await perform(step, write, work);
    if (answer.kind === "done") return done;
    const { failure } = answer;
    // The log has it from an earlier try; the proof that follows shows whether the registry has it, too.
    const logged = failure.means === "logged" ? await findWritten(step, write, { work, before }) : undefined;
    return logged ?? attemptAfter(cosignError(failure));
  });
}

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
