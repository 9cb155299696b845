import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/bundles.ts";
import { publicKeyName } from "../../packages/signing/request.ts";
import { verifyCommand } from "../../packages/signing/verify-command.ts";
import { cosignArguments } from "../../packages/ports/adapters/cosign/arguments.ts";
import { cosignTrust } from "../../packages/signature-verification/verify-statement.ts";
import { spawnSync } from "node:child_process";

const digest = `sha256:${"a".repeat(64)}`;
const image = { name: "ghcr.io/acme/shop", digest };
const workflow = "acme/shop/.github/workflows/release.yml@refs/tags/v1.4.0";

describe("the command for readers", () => {
  const trust = {
    kind: "keyless",
    identity: { kind: "exact", value: `https://github.com/${workflow}` },
    issuer: "https://issuer.example",
    sourceRepository: { uri: "https://github.com/acme/shop", id: "12" },
  } as const;

  test("is what is run here", () => {
    const words = verifyCommand(image, trust, {
      trustedRoot: undefined,
      key: undefined,
      isLogged: true,
    }).split(" ");

    expect(words.slice(1).toSorted()).toEqual(
      cosignArguments(
        {
          kind: "verify-statement",
          image,
          trust: cosignTrust(trust),
          type: "https://sigstore.dev/cosign/sign/v1",
          form: "bundle",
          usesTimestamps: false,
        },
        { major: 3, minor: 0, signingConfig: undefined, trustedRoot: undefined, isLogged: true },
      ).toSorted(),
    );
  });

  test("says to version 2 what version 3 sees for itself", () => {
    const readerOptions = ["--new-bundle-format", "--use-signed-timestamps"];

    expect(
      verifyCommand(image, trust, { trustedRoot: undefined, key: undefined, isLogged: true, readerOptions }),
    ).toContain(
      "cosign verify-attestation --new-bundle-format --use-signed-timestamps --certificate-identity=",
    );
  });

  test("by a key says where there is no log, and how a key management service is called", () => {
    const keyed = { kind: "key", key: "/tmp/key.pub" } as const;
    const key = publicKeyName("awskms:///alias/release");

    expect(verifyCommand(image, keyed, { trustedRoot: undefined, key, isLogged: false })).toContain(
      "--key=awskms:///alias/release --insecure-ignore-tlog",
    );
    expect([publicKeyName("keys/release.key"), publicKeyName("env://KEY")]).toEqual([
      "cosign.pub",
      "cosign.pub",
    ]);
  });

  test("of what cosign 2.4 signed has no option that it does not know, and goes on as later versions need it", () => {
    const { stdout } = JSON.parse(
      readFileSync(join(root, "test/fixtures/cosign/cosign-2.4/verify-attestation-help.json"), "utf8"),
    ) as { readonly stdout: string };
    const known = stdout.match(/--[\w-]+/g) ?? [];

    const command = verifyCommand(
      image,
      { kind: "key", key: "/tmp/key.pub" },
      { trustedRoot: "root.json", key: "cosign.pub", isLogged: false, form: "legacy" },
    );

    const [first = "", second, ...more] = command.split(" || ");
    expect(known).toEqual(expect.arrayContaining(first.match(/--[\w-]+/g) ?? []));
    expect(first).toMatch(/^cosign verify-attestation --key=cosign.pub --insecure-ignore-tlog --type=/);
    expect(second).toBe(first.replace("verify-attestation", "verify-attestation --new-bundle-format=false"));
    expect(more).toEqual([]);
  });

  test.each(["it's", "a b", "$(touch x)", "`x`", "a\\b", '"', "*", "\n"])(
    "keeps %j one word in a shell",
    (text) => {
      const command = verifyCommand(image, trust, { trustedRoot: text, key: undefined, isLogged: true });

      const { stdout } = spawnSync("sh", ["-c", command.replace(/^cosign/, "printf '%s\\0'")]);

      expect(stdout.toString("utf8").split("\0")).toContain(`--trusted-root=${text}`);
    },
  );
});
