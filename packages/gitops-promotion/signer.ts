import type { PromotionTarget } from "./target.ts";

/** Who has to have signed, as the inputs of verify-signature say it. */
export interface SignerInputs {
  readonly "certificate-identity": string | undefined;
  readonly "certificate-identity-pattern": string | undefined;
  readonly "certificate-oidc-issuer": string;
  readonly "source-repository": string | undefined;
  readonly "source-repository-id": string | undefined;
  readonly key: string | undefined;
}

/**
 * Who has to have signed this very release. Whatever else is said, a keyless signature counts only from a run of the
 * component's own repository; where nothing is said, by any of its workflows at the tag of the release.
 */
export function signerOf(
  given: Pick<
    SignerInputs,
    "certificate-identity" | "certificate-identity-pattern" | "certificate-oidc-issuer" | "key"
  >,
  { component, payload }: PromotionTarget,
  server: string,
): SignerInputs {
  const repository = `${server}/${component.repository}`;
  const exact = given["certificate-identity"]
    ?.replaceAll("{repository}", component.repository)
    .replaceAll("{tag}", payload.tag);
  const isSaid =
    exact !== undefined || given["certificate-identity-pattern"] !== undefined || given.key !== undefined;
  return {
    ...given,
    "certificate-identity": exact,
    "certificate-identity-pattern": isSaid
      ? given["certificate-identity-pattern"]
      : `^${literal(repository)}/\\.github/workflows/[^@]+@refs/tags/${literal(payload.tag)}$`,
    "source-repository": given.key === undefined ? repository : undefined,
    "source-repository-id": undefined,
  };
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
