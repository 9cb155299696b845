import type { DigestReference } from "@release-actions/release-model";
import type { Bundle } from "./bundle.ts";
import type { Trust } from "./request.ts";
import type { VerdictReason } from "./verdict.ts";
import type { StatementAnswer } from "./verify-image.ts";
import type { VerificationPorts } from "./verify-signatures.ts";
import { namesSigner } from "./names-signer.ts";
import { cosignTrust, failureAnswer } from "./verify-statement.ts";

/**
 * Whether something is known of the certificate by our own reading alone: cosign has no option for the number of a repository,
 * and is asked for its name only where the identity is a workflow's for certain.
 */
export function isOnlyRead(trust: Trust): boolean {
  if (trust.kind === "key" || trust.sourceRepository === undefined) return false;
  const asked = cosignTrust(trust);
  return (
    trust.sourceRepository.id !== undefined || (asked.kind === "keyless" && asked.repository === undefined)
  );
}

export interface ConfirmOptions {
  readonly image: DigestReference;
  readonly trust: Trust;
  /** cosign's word for the type of the predicate. */
  readonly type: string;
  readonly cosign: VerificationPorts["cosign"];
}

/**
 * Whether a bundle that was read proves what cosign did not find in the registry: one that it fails to read, it passes over, and
 * speaks of the others only. Asked of those alone that name the right signer.
 */
export async function isOneProven(bundles: readonly Bundle[], options: ConfirmOptions): Promise<boolean> {
  const { trust } = options;
  for (const bundle of bundles) {
    if (trust.kind === "key" || trust.identity.kind === "pattern" || bundle.form === "legacy") continue;
    if (!namesSigner(bundle, trust)) continue;
    if ((await confirmBundle(bundle, options)) === undefined) return true;
  }
  return false;
}

/**
 * Why none of some bundles proves anything, where cosign refuses each of them although it is handed them; undefined where one does
 * prove it, or nobody knows.
 */
export async function refusalOfAll(
  bundles: readonly Bundle[],
  options: ConfirmOptions,
): Promise<VerdictReason | undefined> {
  let reason: VerdictReason | undefined;
  for (const bundle of bundles) {
    const doubt = await confirmBundle(bundle, options);
    if (doubt?.kind !== "refused") return undefined;
    reason ??= doubt.reason;
  }
  return reason;
}

/**
 * Has cosign verify the very bundle whose certificate was read. What it verified before came to it from the registry, which may
 * show another bundle to cosign than to us: a true one of a stranger to cosign, and to us its copy with a certificate made up.
 * @returns undefined where it is confirmed.
 */
export async function confirmBundle(
  bundle: Bundle,
  { image, trust, type, cosign }: ConfirmOptions,
): Promise<Exclude<StatementAnswer, { kind: "verified" }> | undefined> {
  const content = JSON.stringify(bundle.content);
  const answer = await cosign.verifyBundle({ image, trust: cosignTrust(trust), type, bundle: content });
  return answer.kind === "done" ? undefined : failureAnswer(answer.failure, trust);
}
