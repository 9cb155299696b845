import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { der } from "./der.ts";

/** What a TLS server for the given hosts needs, and the certificate its clients have to trust. */
export interface ThrowAwayAuthority {
  /** PEM of the authority's certificate. Its private key is never written and not kept. */
  readonly certificate: string;
  /** PEM of the private key and of the certificate for all hosts together. */
  readonly server: { readonly key: string; readonly cert: string };
}

/**
 * Makes a certificate authority that lives for this run only and one server certificate for `hosts`.
 * It is constrained to those names, so that trusting it by mistake endangers no other host, and
 * its key is dropped as soon as the server's certificate is signed. Form: RFC 5280; keys: P-256.
 */
export function createThrowAwayAuthority(hosts: readonly string[], now: Date): ThrowAwayAuthority {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = `release-actions rehearsal ${randomBytes(4).toString("hex")}`;
  const common = { issuer, signer: authority, now };
  const authorityCertificate = certificate({
    ...common,
    subject: issuer,
    publicKey: authority.publicKey,
    extensions: [
      critical("2.5.29.19", der.sequence(der.boolean(true), der.integer(Buffer.of(0)))),
      critical("2.5.29.15", der.bits(Buffer.of(0b0000_0110), 1)), // keyCertSign, cRLSign
      critical("2.5.29.30", der.sequence(der.tagged(0, ...hosts.map((host) => der.sequence(dnsName(host)))))),
    ],
  });
  const serverCertificate = certificate({
    ...common,
    subject: "release-actions rehearsal package index",
    publicKey: server.publicKey,
    extensions: [
      critical("2.5.29.19", der.sequence()),
      critical("2.5.29.15", der.bits(Buffer.of(0b1000_0000), 7)), // digitalSignature
      extension("2.5.29.37", der.sequence(der.objectId("1.3.6.1.5.5.7.3.1"))), // serverAuth
      extension("2.5.29.17", der.sequence(...hosts.map(dnsName))),
    ],
  });
  const key = server.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return { certificate: authorityCertificate, server: { key, cert: serverCertificate } };
}

interface CertificateContent {
  readonly issuer: string;
  readonly subject: string;
  readonly publicKey: KeyObject;
  readonly signer: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  readonly extensions: readonly Buffer[];
  readonly now: Date;
}

const day = 24 * 60 * 60 * 1000;
const ecdsaWithSha256 = der.sequence(der.objectId("1.2.840.10045.4.3.2"));

function certificate(content: CertificateContent): string {
  const { issuer, subject, publicKey, signer, extensions, now } = content;
  const toBeSigned = der.sequence(
    der.tagged(0, der.integer(Buffer.of(2))), // version 3
    der.integer(Buffer.concat([Buffer.of(1), randomBytes(15)])),
    ecdsaWithSha256,
    commonName(issuer),
    // A day back, because the clocks of containers and their hosts differ.
    der.sequence(der.time(new Date(now.getTime() - day)), der.time(new Date(now.getTime() + 7 * day))),
    commonName(subject),
    spki(publicKey),
    der.tagged(
      3,
      der.sequence(
        ...extensions,
        extension("2.5.29.14", der.octets(keyIdentifier(publicKey))),
        extension("2.5.29.35", der.sequence(der.taggedPrimitive(0, keyIdentifier(signer.publicKey)))),
      ),
    ),
  );
  const signature = sign("sha256", toBeSigned, signer.privateKey);
  return pem(der.sequence(toBeSigned, ecdsaWithSha256, der.bits(signature)));
}

function extension(id: string, value: Buffer): Buffer {
  return der.sequence(der.objectId(id), der.octets(value));
}

function critical(id: string, value: Buffer): Buffer {
  return der.sequence(der.objectId(id), der.boolean(true), der.octets(value));
}

function dnsName(host: string): Buffer {
  return der.taggedPrimitive(2, Buffer.from(host, "ascii"));
}

function commonName(value: string): Buffer {
  return der.sequence(der.set(der.sequence(der.objectId("2.5.4.3"), der.text(value))));
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: "spki", format: "der" });
}

/** RFC 7093, method 4: any hash of the key's structure will do, cut to 20 bytes. */
function keyIdentifier(key: KeyObject): Buffer {
  return createHash("sha256").update(spki(key)).digest().subarray(0, 20);
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
