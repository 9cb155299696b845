import { verifySignatures, type VerificationPorts } from "@release-actions/signature-verification";
import { parseTrust } from "@release-actions/signature-verification/trust";
import { signerOf, type SignerInputs } from "./signer.ts";
import type { AskSignatures } from "./signatures.ts";
import type { PromotionTarget } from "./target.ts";

/**
 * The verification of signatures as a promotion asks for it.
 * @throws {UsageError} where the inputs contradict each other.
 */
export function askSignatures(
  given: Parameters<typeof signerOf>[0],
  {
    target,
    server,
    ports,
  }: { readonly target: PromotionTarget; readonly server: string; readonly ports: VerificationPorts },
): AskSignatures {
  const inputs: SignerInputs = signerOf(given, target, server);
  const trust = parseTrust(inputs);
  return async ({ artifacts }) => {
    const verdicts = await verifySignatures(
      { images: artifacts, trust, require: ["signature"], allowLegacy: false },
      ports,
    );
    return verdicts.map((verdict) => ({
      kind: verdict.kind,
      artifact: verdict.image,
      obstacle: verdict.kind === "unknown" ? verdict.obstacle : undefined,
      reason: verdict.kind === "verified" ? undefined : verdict.reason,
    }));
  };
}
