import type { CosignForm, LegacyAttestation } from "@release-actions/ports";
import { escapeText } from "@release-actions/release-model";
import { parseStatement, isRecord, type StatementText } from "./statement-text.ts";
import { readCertificate, type CertificateClaims } from "./certificate/read-certificate.ts";

/** What stands in a Sigstore bundle, or in an attestation of the form before; nothing of it is proven by reading. */
export interface Bundle {
  readonly form: CosignForm;
  /** The whole of it, of which the rest was read. */
  readonly content: unknown;
  /** The text of the statement, as it was signed. */
  readonly payload: string;
  readonly statement: StatementText;
  /** Base64. */
  readonly signatures: readonly string[];
  /** Undefined where a key signed. */
  readonly certificate: CertificateClaims | undefined;
  /** What the bundle calls the key that signed; undefined where it has a certificate, or does not say. */
  readonly keyHint: string | undefined;
  /** Why cosign does not take it for a bundle, as far as that can be seen; undefined: it does. */
  readonly misfit: string | undefined;
}

/**
 * Reads a bundle about a statement; undefined where it is none.
 * https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
export function parseBundle(bundle: unknown): Bundle | undefined {
  const envelope = parseEnvelope(recordIn(bundle, "dsseEnvelope"));
  if (envelope === undefined) return undefined;
  const material = recordIn(bundle, "verificationMaterial");
  const [first] = listIn(recordIn(material, "x509CertificateChain"), "certificates");
  const certificate = recordIn(material, "certificate") ?? first;
  return {
    ...envelope,
    form: "bundle",
    content: bundle,
    certificate: readBase64(textIn(certificate, "rawBytes")),
    keyHint: textIn(recordIn(material, "publicKey"), "hint") || undefined,
    misfit: findMisfit(textIn(bundle, "mediaType"), material),
  };
}

/** Reads an attestation of the form before; undefined where it is none. */
export function parseLegacy({ envelope: text, certificate }: LegacyAttestation): Bundle | undefined {
  const envelope = parseEnvelope(text);
  return (
    envelope && {
      ...envelope,
      form: "legacy",
      content: text,
      certificate: readPem(certificate),
      keyHint: undefined,
      misfit: undefined,
    }
  );
}

/** The first certificate of a text in PEM; undefined where there is none. */
export function readPem(text = ""): CertificateClaims | undefined {
  const [, first = ""] = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(text) ?? [];
  return readBase64(first);
}

/**
 * Beside an image, cosign takes bundles from version 0.3 on: with one certificate instead of a chain, and a proof of inclusion
 * for what stands in a log.
 */
function findMisfit(mediaType: string, material: Readonly<Record<string, unknown>> | undefined) {
  if (!/^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.3\+json|\+json;version=0\.3)$/.test(mediaType))
    return `one of the type ${mediaType === "" ? "none" : escapeText(mediaType)}`;
  if (recordIn(material, "x509CertificateChain") !== undefined) return "one with a chain of certificates";
  const entries = listIn(material, "tlogEntries");
  const isProven = entries.some((entry) => recordIn(entry, "inclusionProof") !== undefined);
  return entries.length > 0 && !isProven ? "one without a proof that the log holds the entry" : undefined;
}

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
function parseEnvelope(envelope: unknown): Pick<Bundle, "payload" | "statement" | "signatures"> | undefined {
  const payload = Buffer.from(textIn(envelope, "payload"), "base64").toString("utf8");
  const statement = parseStatement(payload);
  const signatures = isRecord(envelope) ? envelope["signatures"] : undefined;
  if (statement === undefined || !Array.isArray(signatures)) return undefined;
  return { payload, statement, signatures: signatures.map((signature) => textIn(signature, "sig")) };
}

function readBase64(text: string): CertificateClaims | undefined {
  return readCertificate(Buffer.from(text, "base64"));
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
