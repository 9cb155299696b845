import type { Cosign } from "@release-actions/ports";
import type { Trust } from "./request.ts";
import type { Obstacle, VerdictReason } from "./verdict.ts";
import { failureAnswer } from "./verify-statement.ts";

/** A trust that needs nobody to be asked any more, or why there is none. */
export type LocalTrust =
  | { readonly kind: "known"; readonly trust: Trust }
  | { readonly kind: "unknown"; readonly obstacle: Obstacle; readonly reason: VerdictReason };

/** https://docs.sigstore.dev/cosign/key_management/overview/ */
const inService = /^(?:awskms|gcpkms|azurekms|hashivault):\/\//;

/**
 * Reads the public half of a key in a key management service once. While it verifies, cosign asks the service for each image,
 * and says of one that does not answer what it says of a signature that does not fit.
 */
export async function localTrust(trust: Trust, cosign: Pick<Cosign, "publicKey">): Promise<LocalTrust> {
  if (trust.kind !== "key" || !inService.test(trust.key)) return { kind: "known", trust };
  const answer = await cosign.publicKey(trust.key);
  if (answer.kind === "done") return { kind: "known", trust: { kind: "key", key: answer.content.path } };
  const said = failureAnswer(answer.failure, trust);
  // A key is nothing that somebody else could have signed.
  const obstacle = said.kind === "unknown" ? said.obstacle : "unclear";
  return { kind: "unknown", obstacle, reason: said.reason };
}
