import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";

const certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * What this machine trusts, each certificate once: Node's own roots and every file its tools are
 * pointed at. A file that cannot be read is left out, as the tools themselves do.
 */
export function trustedCertificates(
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlySet<string> {
  const named = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"].map(
    (name) => environment[name],
  );
  const files = [...new Set(named)].filter((file) => file !== undefined && file !== "");
  return new Set([...rootCertificates, ...files.flatMap((file) => readCertificates(file ?? ""))]);
}

function readCertificates(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").replaceAll("\r\n", "\n").match(certificate) ?? [];
  } catch {
    return [];
  }
}
