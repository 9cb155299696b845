import type { VerifiedEnvelope } from "../../cosign.ts";
import { isRecord, parseJson, textIn } from "../json-records.ts";

/** The envelopes that `cosign verify-attestation` prints, one a line; undefined where something else stands there, or nothing. */
export function readEnvelopes(stdout: string): readonly VerifiedEnvelope[] | undefined {
  const lines = stdout.split("\n").filter((line) => line.trim() !== "");
  const envelopes = lines.map(readEnvelope);
  if (envelopes.length === 0 || envelopes.includes(undefined)) return undefined;
  return envelopes.filter((one) => one !== undefined);
}

function readEnvelope(line: string): VerifiedEnvelope | undefined {
  const envelope = parseJson(line);
  const payload = textIn(envelope, "payload");
  const signatures = isRecord(envelope) ? envelope["signatures"] : undefined;
  if (payload === undefined || !Array.isArray(signatures)) return undefined;
  const texts = signatures.map((signature) => textIn(signature, "sig"));
  if (texts.length === 0 || texts.includes(undefined)) return undefined;
  return {
    payload: Buffer.from(payload, "base64").toString("utf8"),
    signatures: texts.filter((text) => text !== undefined),
  };
}
