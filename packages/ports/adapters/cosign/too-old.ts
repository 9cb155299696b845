import type { CosignFailure, CosignForm, CosignSigner, CosignTrust } from "../../cosign.ts";
import { formOf, takesSigningConfig, verifiesByDigest, type CosignSettings } from "./arguments.ts";

/** Why this cosign cannot sign what it is asked to; undefined where it can. */
export function tooOldToSign(
  { signer, annotations }: { readonly signer: CosignSigner; readonly annotations: readonly string[] },
  settings: CosignSettings,
  version: string,
): CosignFailure | undefined {
  // cosign 2 takes them for its own form alone, and leaves them out of a bundle without a word.
  if (annotations.length > 0 && settings.major < 3)
    return tooOld("3 or later, for annotations in a signature", version);
  const { signingConfig, trustedRoot, isLogged } = settings;
  // What a key signs needs no service but the log, and whether there is one can be told to every version.
  const isPrivate =
    signer.kind === "keyless"
      ? signingConfig !== undefined || trustedRoot !== undefined
      : signingConfig !== undefined && isLogged;
  return isPrivate && !takesSigningConfig(settings)
    ? tooOld("2.6 or later, for signing-config and trusted-root", version)
    : undefined;
}

/** Why this cosign cannot verify what it is asked to; undefined where it can. */
export function tooOldToVerify(
  { trust, form }: { readonly trust: CosignTrust; readonly form: CosignForm },
  settings: CosignSettings,
  version: string,
): CosignFailure | undefined {
  if (formOf(settings) === "bundle") return undefined;
  if (form === "bundle") return tooOld("2.5 or later, for statements in bundles", version);
  const isPrivate = settings.trustedRoot !== undefined && (trust.kind === "keyless" || settings.isLogged);
  return isPrivate ? tooOld("2.5 or later, for a trusted root", version) : undefined;
}

/** Why this cosign cannot verify a bundle by itself; undefined where it can. */
export function tooOldForBundle(settings: CosignSettings, version: string): CosignFailure | undefined {
  return verifiesByDigest(settings)
    ? undefined
    : tooOld("2.6 or later, for the number of a repository and for one beside a pattern", version);
}

function tooOld(expected: string, version: string): CosignFailure {
  return {
    code: "cosign-version",
    means: "usage",
    expected: `cosign ${expected}`,
    found: `cosign ${version}`,
    fix: "Leave cosign-version as it is, or give a range of later versions.",
  };
}
