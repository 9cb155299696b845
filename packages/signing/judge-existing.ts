import { signatureType } from "@release-actions/signature-verification/request";
import type { SignatureVerdict } from "@release-actions/signature-verification/verdict";
import { containsJson } from "./contains-json.ts";
import type { Predicate } from "./predicate.ts";

/** Whether one of the verdicts says that the digest is signed, together with these annotations. */
export function isSigned(verdicts: readonly SignatureVerdict[], annotations: readonly string[]): boolean {
  const wanted = annotations.map((annotation) => {
    const equals = annotation.indexOf("=");
    return [annotation.slice(0, equals), annotation.slice(equals + 1)] as const;
  });
  // One of the form before statements is no statement that our own command could prove.
  return statementsOf(verdicts, "signature").some(
    (one) =>
      one.predicateType === signatureType && wanted.every(([key, value]) => one.annotations[key] === value),
  );
}

/** Whether one of the verdicts says that this very file is attested. cosign adds empty fields of its own to some. */
export function isAttested(verdicts: readonly SignatureVerdict[], predicate: Predicate): boolean {
  return statementsOf(verdicts, predicate.input).some(
    (one) => one.predicateType === predicate.predicateType && containsJson(one.predicate, predicate.content),
  );
}

function statementsOf(verdicts: readonly SignatureVerdict[], statement: string) {
  return verdicts
    .flatMap((verdict) => (verdict.kind === "verified" ? verdict.statements : []))
    .filter((one) => one.statement === statement);
}
