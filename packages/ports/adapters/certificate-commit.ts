/**
 * The commit in a certificate of Fulcio: its extension "source repository digest", a text of hexadecimal digits. The
 * certificate itself is not verified here. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export function commitInCertificate(der: Uint8Array): string | undefined {
  const bytes = Buffer.from(der);
  const start = bytes.indexOf(sourceRepositoryDigest);
  if (start < 0) return undefined;
  // Behind the identifier: the headers of an octet string and of the text in it, two bytes each.
  const value = bytes.subarray(start + sourceRepositoryDigest.length).toString("latin1", 0, 80);
  return /^.{0,8}?(?<commit>[0-9a-f]{64}|[0-9a-f]{40})/s.exec(value)?.groups?.["commit"];
}

/** 1.3.6.1.4.1.57264.1.13 */
const sourceRepositoryDigest = Buffer.from("060a2b0601040183bf30010d", "hex");
