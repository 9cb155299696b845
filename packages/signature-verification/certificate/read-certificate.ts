import { elementAt, elementsIn, identifierOf } from "./der.ts";

/** What Fulcio says in a certificate about who asked for it. */
export interface CertificateClaims {
  /** The subject alternative name. */
  readonly identity: string | undefined;
  readonly issuer: string | undefined;
  /** `https://github.com/owner/name`, whose workflow ran. */
  readonly sourceRepository: string | undefined;
  readonly sourceRepositoryId: string | undefined;
  readonly sourceReference: string | undefined;
}

/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const fulcio = "1.3.6.1.4.1.57264.1";
const subjectAlternativeName = "2.5.29.17";

/** Reads a certificate without judging it; undefined where the bytes are none. */
export function readCertificate(bytes: Uint8Array): CertificateClaims | undefined {
  const [signed] = elementsIn(elementAt(bytes)?.body ?? new Uint8Array());
  if (signed === undefined) return undefined;
  const extensions = new Map<string, Uint8Array>();
  // The extensions stand last, behind a tag of their own: https://www.rfc-editor.org/rfc/rfc5280#section-4.1
  const list = elementsIn(signed.body).find(({ tag }) => tag === 0xa3);
  for (const extension of elementsIn(elementAt(list?.body ?? new Uint8Array())?.body ?? new Uint8Array())) {
    const parts = elementsIn(extension.body);
    const [identifier] = parts;
    const value = parts.find(({ tag }) => tag === 0x04);
    if (identifier?.tag === 0x06 && value !== undefined) {
      extensions.set(identifierOf(identifier.body), value.body);
    }
  }
  const text = (number: number) => textOf(extensions.get(`${fulcio}.${number}`));
  return {
    identity: nameOf(extensions.get(subjectAlternativeName)),
    issuer: text(8) ?? plain(extensions.get(`${fulcio}.1`)),
    sourceRepository: text(12),
    sourceRepositoryId: text(15),
    sourceReference: text(14),
  };
}

/** The extensions from 8 on hold a string in DER, those before it bare text. */
function textOf(value: Uint8Array | undefined): string | undefined {
  const element = value === undefined ? undefined : elementAt(value);
  return element?.tag === 0x0c ? plain(element.body) : undefined;
}

/** The one name of a certificate of Fulcio: an address of mail (1) or of the web (6). */
function nameOf(value: Uint8Array | undefined): string | undefined {
  const names = elementsIn(elementAt(value ?? new Uint8Array())?.body ?? new Uint8Array());
  const known = names.filter(({ tag }) => tag === 0x81 || tag === 0x86);
  return names.length === 1 ? plain(known[0]?.body) : undefined;
}

function plain(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
}
