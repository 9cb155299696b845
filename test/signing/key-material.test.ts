import { describe, expect, test } from "@jest/globals";
import { resolveKey } from "@release-actions/signing/request";

describe("a key", () => {
  const secret = "-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----";

  test.each([secret, `${secret}\nabcdef\n-----END`, "one line\nand another", "a\r"])(
    "itself in place of where it is, is refused and not repeated: %j",
    (key) => {
      const refused = expect.objectContaining({
        code: "key-material",
        message: expect.not.stringContaining("SIGSTORE"),
      });

      expect(() => resolveKey(key)).toThrow(refused);
    },
  );

  test.each([
    ["itself, in base64", `LS0tLS1CRUdJTi${"BFTkNSWVBURUQ".repeat(3)}`],
    ["in place of the name of its variable", `env://LS0tLS1CRUdJTi${"BFTkNSWVBURUQ".repeat(3)}`],
    ["in place of the name of its variable, as it is", "env://s3cret+and/more=="],
    ["behind a login", "hashivault://release:s3cret@vault.example/key"],
    ["at an address with a login", "https://release:s3cret@keys.example/cosign.pub"],
    ["behind the number of a card", "pkcs11:token=release?pin-value=s3cret"],
    ["in a variable without a name", "env://"],
  ])("%s is refused and not repeated", (_what, key) => {
    const shown = (error: unknown) => JSON.stringify(error) + String(error);
    let refused: unknown;
    try {
      resolveKey(key);
    } catch (error) {
      refused = error;
    }

    expect(refused).toMatchObject({ code: "key-material" });
    expect(shown(refused)).not.toMatch(/s3cret|FTkNSWVBURUQ/);
  });

  test("is a file by its whole path, and an address as it is", () => {
    expect(resolveKey("cosign.key", "/keys")).toBe("/keys/cosign.key");
    expect(resolveKey("awskms:///alias/release", "/keys")).toBe("awskms:///alias/release");
    expect(resolveKey("env://KEY")).toBe("env://KEY");
    expect(resolveKey("awskms://kms.example:8443/alias/a@b")).toBe("awskms://kms.example:8443/alias/a@b");
    expect(resolveKey("keys/release@acme.pub", "/")).toBe("/keys/release@acme.pub");
  });
});
