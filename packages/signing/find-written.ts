import {
  verifySignatures,
  type SignatureVerdict,
  type Statement,
} from "@release-actions/signature-verification";
import { attemptKnown } from "./attempt-known.ts";
import { isAttested, isSigned } from "./judge-existing.ts";
import { allowsLegacy } from "./observe.ts";
import type { Attempt } from "./patience.ts";
import type { SigningStep, SigningWrite } from "./step.ts";
import type { Work } from "./work.ts";

export const done = { kind: "done", content: undefined } as const;

/** Done where it is there, another try where nobody knows, undefined where it is not there. */
export async function findWritten(
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

export function isThere(
  verdicts: readonly SignatureVerdict[],
  write: SigningWrite,
  { request }: Work,
): boolean {
  return write.kind === "sign"
    ? isSigned(verdicts, request.annotations)
    : isAttested(verdicts, write.predicate);
}

export function look(
  { image }: SigningStep,
  statement: Statement,
  { trust, ports }: Work,
): Promise<readonly SignatureVerdict[]> {
  return verifySignatures(
    { images: [image], trust, require: [statement], allowLegacy: allowsLegacy(ports), isOwn: true },
    ports,
  );
}
