import type { Bundle } from "./bundle.ts";
import type { Trust } from "./request.ts";

/** Whether something that was read says of itself that it is by whom we trust. Nothing of it is proven; of a key it may not say which. */
export function namesSigner(
  { certificate, keyHint }: Pick<Bundle, "certificate" | "keyHint">,
  trust: Trust,
): boolean {
  if (trust.kind === "key")
    return (
      certificate === undefined &&
      (keyHint === undefined || trust.hint === undefined || keyHint === trust.hint)
    );
  const { identity, issuer, sourceRepository } = trust;
  return (
    // A pattern is left to cosign: in Go it takes no longer than the text is, whoever wrote that.
    (identity.kind === "pattern" || certificate?.identity === identity.value) &&
    certificate?.issuer === issuer &&
    (sourceRepository === undefined || certificate.sourceRepository === sourceRepository.uri)
  );
}
