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

  test("is a file by its whole path, and an address as it is", () => {
    expect(resolveKey("cosign.key", "/keys")).toBe("/keys/cosign.key");
    expect(resolveKey("awskms:///alias/release", "/keys")).toBe("awskms:///alias/release");
    expect(resolveKey("env://KEY")).toBe("env://KEY");
  });
});
