import type { SignatureVerdict } from "@release-actions/signature-verification";
import { attemptKnown } from "./attempt-known.ts";
import { isAttested, isSigned } from "./judge-existing.ts";
import { look } from "./look.ts";
import type { Attempt } from "./patience.ts";
import type { SigningStep, SigningWrite } from "./step.ts";
import type { Work } from "./work.ts";

export const done = { kind: "done", content: undefined } as const;

/** Done where it is there, another try where nobody knows, undefined where it is not there. `before`: the tries before. */
export async function findWritten(
  step: SigningStep,
  write: SigningWrite,
  { work, before }: { readonly work: Work; readonly before: number },
): Promise<Attempt<undefined> | undefined> {
  const statement = write.kind === "sign" ? "signature" : write.predicate.input;
  const attempt = attemptKnown(await look(step.image, statement, work), { before });
  if (attempt.kind !== "done") return attempt;
  return isThere(attempt.content, write, work) ? done : undefined;
}

export function isThere(
  verdicts: readonly SignatureVerdict[],
  write: SigningWrite,
  { request }: Work,
): boolean {
  return write.kind === "sign"
    ? isSigned(verdicts, request.annotations)
    : isAttested(verdicts, write.predicate);
}
