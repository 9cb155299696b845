import { formatDigestReference, type DigestReference } from "@release-actions/release-model";
import { signatureType, type Trust } from "@release-actions/signature-verification/request";

/**
 * The command by which anybody proves a signature, fit to be pasted into a shell. Not `cosign verify`: that is content with
 * any statement about the image, a list of its ingredients as well. What has the form before bundles cosign 3 finds by itself only
 * as long as no bundle is attached, and 2.4 does not know the option by which it is told; so either call may prove it.
 */
export function verifyCommand(
  image: DigestReference,
  trust: Trust,
  {
    trustedRoot,
    key,
    isLogged,
    form = "bundle",
    readerOptions = [],
  }: {
    readonly trustedRoot: string | undefined;
    readonly key: string | undefined;
    /** Whether there is a log in which what a key signed could stand. */
    readonly isLogged: boolean;
    /** In which it was signed. Whoever writes the form before has no option for a trusted root when it verifies. */
    readonly form?: "bundle" | "legacy";
    /** Of the version of cosign that signed. */
    readonly readerOptions?: readonly string[];
  },
): string {
  const command = (options: readonly string[]) => [
    "cosign",
    "verify-attestation",
    ...options,
    ...(trust.kind === "key" ? [`--key=${key ?? trust.key}`] : who(trust)),
    ...(trust.kind === "key" && !isLogged ? ["--insecure-ignore-tlog"] : []),
    ...(trustedRoot === undefined || form === "legacy" ? [] : [`--trusted-root=${trustedRoot}`]),
    `--type=${signatureType}`,
    formatDigestReference(image),
  ];
  const calls = form === "legacy" ? [readerOptions, ["--new-bundle-format=false"]] : [readerOptions];
  return calls.map((options) => command(options).map(quoted).join(" ")).join(" || ");
}

function who({ identity, issuer, sourceRepository }: Extract<Trust, { kind: "keyless" }>): readonly string[] {
  const path = sourceRepository === undefined ? "" : new URL(sourceRepository.uri).pathname.slice(1);
  return [
    `--certificate-identity${identity.kind === "pattern" ? "-regexp" : ""}=${identity.value}`,
    `--certificate-oidc-issuer=${issuer}`,
    ...(path === "" ? [] : [`--certificate-github-workflow-repository=${path}`]),
  ];
}

/** As every POSIX shell reads it: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02 */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
