import type { Clock } from "@release-actions/ports";
import type { Trust } from "@release-actions/signature-verification";
import { apply } from "./apply.ts";
import { observe, type SigningPorts } from "./observe.ts";
import type { Patience } from "./patience.ts";
import { plan } from "./plan.ts";
import type { SigningRequest } from "./request.ts";
import type { SigningResult } from "./result.ts";
import type { SigningPlan } from "./step.ts";

export interface SignImagesOptions extends SigningPorts {
  readonly clock: Clock;
  /** Undefined results: nothing was done but planned. */
  readonly isDryRun: boolean;
  readonly onProgress: (message: string) => void;
}

export interface SigningOutcome {
  readonly plan: SigningPlan;
  readonly trust: Trust;
  /** Undefined after a dry run. */
  readonly results: readonly SigningResult[] | undefined;
}

/** Signs images and charts by digest, once, and proves it. Run again, it adds nothing to what is signed already. */
export async function signImages(
  request: SigningRequest,
  options: SignImagesOptions,
): Promise<SigningOutcome> {
  const { clock, isDryRun, onProgress } = options;
  const patience: Patience = {
    until: clock.now() + request.patience,
    clock,
    onWait: ({ code, found }, milliseconds) => {
      onProgress(`${code}: ${found}; trying again in ${Math.ceil(milliseconds / 1000)} s`);
    },
  };
  const facts = await observe(request, options, patience);
  const planned = plan(request, facts);
  if (isDryRun) return { plan: planned, trust: facts.trust, results: undefined };
  const work = { request, trust: facts.trust, ports: options, patience, onProgress };
  return { plan: planned, trust: facts.trust, results: await apply(planned, work) };
}
