import { describe, expect, test } from "@jest/globals";
import { signerIdentity } from "../../packages/signing/signer-identity.ts";

const workflow = "acme/shop/.github/workflows/release.yml@refs/tags/v1.4.0";

describe("who will have signed", () => {
  const signer = {
    kind: "keyless",
    identity: undefined,
    issuer: undefined,
    sourceRepository: undefined,
    server: "https://github.com",
  } as const;
  const token = {
    issuer: "https://issuer.example",
    claims: { job_workflow_ref: workflow, repository: "acme/caller", repository_id: "12" },
  };

  test("is the workflow that holds the job, in a run of the calling repository", () => {
    expect(signerIdentity(signer, token)).toEqual({
      kind: "keyless",
      identity: { kind: "exact", value: `https://github.com/${workflow}` },
      issuer: "https://issuer.example",
      sourceRepository: { uri: "https://github.com/acme/caller", id: "12" },
    });
  });

  test.each([
    [
      "certificate-identity",
      { identity: "https://github.com/acme/shop/.github/workflows/x.yml@refs/tags/v1" },
    ],
    ["source-repository", { sourceRepository: "https://github.com/acme/shop" }],
    ["certificate-oidc-issuer", { issuer: "https://other.example" }],
  ])("where %s says somebody else, nothing is signed", (input, more) => {
    expect(() => signerIdentity({ ...signer, ...more }, token)).toThrow(
      expect.objectContaining({
        code: "identity-differs",
        expected: expect.stringContaining(input) as unknown,
      }),
    );
  });

  test("is of the repository that is named, by owner and name as well", () => {
    expect(signerIdentity({ ...signer, sourceRepository: "acme/caller" }, token)).toMatchObject({
      sourceRepository: { uri: "https://github.com/acme/caller" },
    });
  });

  test("has to be said where the token names no workflow", () => {
    expect(() => signerIdentity(signer, { ...token, claims: {} })).toThrow(
      expect.objectContaining({ code: "identity-missing" }),
    );
  });
});
