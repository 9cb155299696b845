import { describe, expect, test } from "@jest/globals";
import { parseTrust } from "../../packages/signature-verification/trust.ts";

const workflow = "acme/shop/.github/workflows/release.yml@refs/tags/v1.4.0";

describe("whom the inputs trust", () => {
  const inputs = {
    "certificate-identity": `https://github.com/${workflow}`,
    "certificate-identity-pattern": undefined,
    "certificate-oidc-issuer": "https://issuer.example",
    "source-repository": undefined,
    "source-repository-id": undefined,
    key: undefined,
  };

  test("is the repository that holds the workflow, unless another is named", () => {
    expect(parseTrust(inputs)).toMatchObject({
      sourceRepository: { uri: "https://github.com/acme/shop", id: undefined },
    });
    expect(
      parseTrust({ ...inputs, "source-repository": "acme/caller", "source-repository-id": "12" }),
    ).toMatchObject({
      sourceRepository: { uri: "https://github.com/acme/caller", id: "12" },
    });
  });

  const pattern = (text: string) => ({
    ...inputs,
    "certificate-identity": undefined,
    "certificate-identity-pattern": text,
    "source-repository": "acme/shop",
  });

  test.each([
    "^https://github\\.com/acme/shop/.*$",
    "^(?:a|b)$",
    "^[|]$",
    "^[]|]$",
    "^[[:alpha:]|]+$",
    "^a\\|b$",
    "^a\\\\$",
  ])("a pattern that is anchored: %s", (text) => {
    expect(parseTrust(pattern(text))).toMatchObject({ identity: { kind: "pattern", value: text } });
  });

  test.each([
    "https://github.com/acme",
    "^https://github.com/acme",
    "acme$",
    "^a|b$",
    "^a\\$",
    "^(a)|b|(c)$",
    "^?acme$",
    "^*acme$",
    "^{0}acme$",
    "^[](]|acme$",
    "^[^](]|acme$",
    "^[[:alpha:](]|acme$",
    "^\\Q(\\E|acme$",
    "^a)|(b$",
    "^a(?m)$",
  ])("a pattern that is not: %s", (text) => {
    expect(() => parseTrust(pattern(text))).toThrow(expect.objectContaining({ code: "identity-pattern" }));
  });

  test.each([
    ["nobody", { "certificate-identity": undefined }, "trust-missing"],
    ["an identity and a key", { key: "k" }, "trust-missing"],
    ["a repository that is no address", { "source-repository": "shop" }, "source-repository"],
    ["a number that is none", { "source-repository-id": "12a" }, "source-repository"],
  ])("%s is refused", (_, more, code) => {
    expect(() => parseTrust({ ...inputs, ...more })).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    "^https://github\\.com/acme/shared/\\.github/workflows/sign\\.yml@.*$",
    "^https://github\\.com/acme/shared/.*$",
    "^.*$",
  ])("a pattern that may fit workflows needs a repository: %s", (text) => {
    expect(() => parseTrust({ ...pattern(text), "source-repository": undefined })).toThrow(
      expect.objectContaining({ code: "source-repository" }),
    );
  });

  test("a pattern for addresses of mail needs none", () => {
    expect(
      parseTrust({ ...pattern("^[^/]*@acme\\.example$"), "source-repository": undefined }),
    ).toMatchObject({ sourceRepository: undefined });
  });
});
