import type { ImageRegistry } from "@release-actions/ports";
import type { DigestReference } from "@release-actions/release-model";
import { parseLegacy, readPem, type Bundle } from "./bundle.ts";
import { namesSigner } from "./names-signer.ts";
import type { Statement, Trust } from "./request.ts";
import { statementTypes } from "./statement-types.ts";
import type { VerdictReason } from "./verdict.ts";

/** Why something that is there in the form before bundles does not count. */
export function legacyForm(statement: Statement): VerdictReason {
  const isSignature = statement === "signature";
  return {
    code: "legacy-form",
    expected: `${isSignature ? "a signature" : `the ${statement}`} in a bundle, as cosign writes it since version 3`,
    found: "one in the form before",
    fix: `${isSignature ? "Sign" : "Attest it"} again with cosign 3. In verify-signature, allow-legacy lets this one count.`,
  };
}

/** What seems to be there in the form before: nothing, something by whom we trust, or only what names others. */
export type LegacyFound = "none" | "ours" | "of others";

/**
 * Whether a statement that is not there in a bundle seems to be there in the form before. Nothing of it is proven, and a registry
 * that does not say makes no difference: it does not count either way.
 */
export async function findLegacyForm(
  statement: Statement,
  image: DigestReference,
  { registry, trust }: { readonly registry: ImageRegistry; readonly trust: Trust },
): Promise<LegacyFound> {
  const signatures = statement === "signature" ? await readSignatures(image, registry) : [];
  const attested = await registry.legacyAttestations(image);
  const wanted = statementTypes[statement].map(({ predicateType }) => predicateType);
  const claimed = (attested.kind === "read" ? attested.content : [])
    .map(parseLegacy)
    .filter((one) => one !== undefined && wanted.includes(one.statement.predicateType));
  const found = [...signatures, ...claimed].filter((one) => one !== undefined);
  if (found.length === 0) return "none";
  return found.some((one) => namesSigner(one, trust)) ? "ours" : "of others";
}

async function readSignatures(
  image: DigestReference,
  registry: ImageRegistry,
): Promise<readonly Pick<Bundle, "certificate" | "keyHint">[]> {
  const answer = await registry.legacySignatures(image);
  if (answer.kind !== "read") return [];
  return answer.content.map(({ certificate }) => ({
    certificate: readPem(certificate),
    keyHint: undefined,
  }));
}
