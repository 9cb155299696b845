import type { Statement } from "./request.ts";

/** What a statement says, by the address of its predicate. */
export interface StatementType {
  readonly predicateType: string;
  /** cosign's own word, where it has one. */
  readonly cosign: string;
}

/** What `cosign sign` writes since version 3. */
export const signatureType = "https://sigstore.dev/cosign/sign/v1";

/**
 * The predicates that count for each statement. `cosign verify` is content with any of them, so that a list of ingredients
 * would pass for a signature.
 */
export const statementTypes: Readonly<Record<Statement, readonly StatementType[]>> = {
  signature: [{ predicateType: signatureType, cosign: signatureType }],
  provenance: [
    { predicateType: "https://slsa.dev/provenance/v1", cosign: "slsaprovenance1" },
    { predicateType: "https://slsa.dev/provenance/v0.2", cosign: "slsaprovenance02" },
  ],
  sbom: [
    { predicateType: "https://spdx.dev/Document", cosign: "spdxjson" },
    { predicateType: "https://cyclonedx.org/bom", cosign: "cyclonedx" },
    // With the version of the format, as actions/attest-sbom writes it: https://github.com/actions/attest-sbom
    ...["https://spdx.dev/Document/v2.2", "https://spdx.dev/Document/v2.3"].map(byAddress),
    ...["1.4", "1.5", "1.6"].map((version) => byAddress(`https://cyclonedx.org/bom/v${version}`)),
  ],
};

function byAddress(predicateType: string): StatementType {
  return { predicateType, cosign: predicateType };
}
