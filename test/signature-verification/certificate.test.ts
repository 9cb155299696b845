import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseBundle } from "../../packages/signature-verification/bundle.ts";
import { readCertificate } from "../../packages/signature-verification/certificate/read-certificate.ts";
import { bundled, recordedBundle } from "./bundles.ts";

describe("a certificate of Fulcio", () => {
  test("says who signed, vouched for by whom, in a run of which repository", () => {
    expect(parseBundle(recordedBundle("signature"))?.certificate).toEqual({
      identity: bundled.identity,
      issuer: bundled.issuer,
      sourceRepository: bundled.repository,
      sourceRepositoryId: bundled.repositoryId,
      sourceReference: "refs/heads/main",
    });
  });

  test("of a reusable workflow names the called workflow and the caller's repository", () => {
    expect(parseBundle(recordedBundle("foreign-caller"))?.certificate).toMatchObject({
      identity: bundled.identity,
      sourceRepository: "https://github.com/evil/fork",
      sourceRepositoryId: "666",
    });
  });

  test("is absent where a key signed", () => {
    expect(parseBundle(recordedBundle("keyed"))?.certificate).toBeUndefined();
  });

  test("whatever bytes stand in its place are read without an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readCertificate(bytes);
      }),
    );
  });

  test("cut anywhere, claims nothing that the whole one does not", () => {
    const { verificationMaterial } = recordedBundle("signature");
    const { certificate } = verificationMaterial as { certificate: { rawBytes: string } };
    const whole = Buffer.from(certificate.rawBytes, "base64");

    for (let length = 0; length < whole.length; length += 7) {
      expect(readCertificate(whole.subarray(0, length))).toBeUndefined();
    }
  });
});

test.each([
  ["nothing", undefined],
  ["a text", "x"],
  ["an empty object", {}],
  ["an envelope without a statement", { dsseEnvelope: { payload: "e30=", signatures: [] } }],
  ["an envelope without signatures", { dsseEnvelope: recordedBundle("signature").dsseEnvelope.payload }],
])("%s is no bundle", (_, value) => {
  expect(parseBundle(value)).toBeUndefined();
});
