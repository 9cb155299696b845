import { parseStatement, isRecord, type StatementText } from "./statement-text.ts";
import { readCertificate, type CertificateClaims } from "./certificate/read-certificate.ts";

/** What stands in a Sigstore bundle; nothing of it is proven by reading. */
export interface Bundle {
  /** The text of the statement, as it was signed. */
  readonly payload: string;
  readonly statement: StatementText;
  /** Base64. */
  readonly signatures: readonly string[];
  /** Undefined where a key signed. */
  readonly certificate: CertificateClaims | undefined;
}

/**
 * Reads a bundle about a statement; undefined where it is none.
 * https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
export function parseBundle(bundle: unknown): Bundle | undefined {
  const envelope = recordIn(bundle, "dsseEnvelope");
  const payload = Buffer.from(textIn(envelope, "payload"), "base64").toString("utf8");
  const statement = parseStatement(payload);
  const signatures = envelope?.["signatures"];
  if (statement === undefined || !Array.isArray(signatures)) return undefined;
  const material = recordIn(bundle, "verificationMaterial");
  const [first] = listIn(recordIn(material, "x509CertificateChain"), "certificates");
  const certificate = recordIn(material, "certificate") ?? first;
  return {
    payload,
    statement,
    signatures: signatures.map((signature) => textIn(signature, "sig")),
    certificate: readCertificate(Buffer.from(textIn(certificate, "rawBytes"), "base64")),
  };
}

function recordIn(value: unknown, key: string): Readonly<Record<string, unknown>> | undefined {
  const found = isRecord(value) ? value[key] : undefined;
  return isRecord(found) ? found : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const found = isRecord(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

function textIn(value: unknown, key: string): string {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === "string" ? found : "";
}
