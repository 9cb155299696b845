import type { ImageRegistry } from "@release-actions/ports";
import type { DigestReference } from "@release-actions/release-model";
import { parseLegacy } from "./bundle.ts";
import type { Statement } from "./request.ts";
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

/**
 * Whether a statement that is not there in a bundle seems to be there in the form before. Nothing of it is proven, and a registry
 * that does not say makes no difference: it does not count either way.
 */
export async function hasLegacyForm(
  statement: Statement,
  image: DigestReference,
  registry: ImageRegistry,
): Promise<boolean> {
  if (statement === "signature" && (await hasSignatureTag(image, registry))) return true;
  const attested = await registry.legacyAttestations(image);
  const wanted = statementTypes[statement].map(({ predicateType }) => predicateType);
  return (
    attested.kind === "read" &&
    attested.content.some((one) => wanted.includes(parseLegacy(one)?.statement.predicateType ?? ""))
  );
}

/** https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md#tag-based-discovery */
async function hasSignatureTag({ name, digest }: DigestReference, registry: ImageRegistry): Promise<boolean> {
  const found = await registry.resolve(name, `${digest.replace(":", "-")}.sig`);
  return found.kind === "read";
}
