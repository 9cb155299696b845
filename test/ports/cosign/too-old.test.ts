import { describe, expect, test } from "@jest/globals";
import type { CosignSigner } from "@release-actions/ports";
import type { CosignSettings } from "../../../packages/ports/adapters/cosign/arguments.ts";
import {
  tooOldForBundle,
  tooOldToSign,
  tooOldToVerify,
} from "../../../packages/ports/adapters/cosign/too-old.ts";

const keyless: CosignSigner = { kind: "keyless", token: "t" };
const key: CosignSigner = { kind: "key", key: "k" };
const settings = (version: string, more: Partial<CosignSettings> = {}): CosignSettings => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return { major, minor, signingConfig: undefined, trustedRoot: undefined, isLogged: true, ...more };
};
const own = { signingConfig: "/config.json", trustedRoot: "/root.json" };

describe("cosign signs", () => {
  test.each([
    ["2.4 keyless by the public Sigstore", keyless, [], settings("2.4")],
    ["2.4 by a key", key, [], settings("2.4")],
    ["2.5 by a key where there is no log", key, [], settings("2.5", { ...own, isLogged: false })],
    ["2.6 keyless by another Sigstore", keyless, [], settings("2.6", own)],
    ["3.0 all of it", keyless, ["a=b"], settings("3.0", own)],
  ] as const)("%s", (_, signer, annotations, given) => {
    expect(tooOldToSign({ signer, annotations }, given, "2.x")).toBeUndefined();
  });

  test.each([
    ["annotations before 3", key, ["a=b"], settings("2.6"), /3 or later/],
    ["keyless by another Sigstore before 2.6", keyless, [], settings("2.5", own), /2\.6 or later/],
    ["by a key with another log before 2.6", key, [], settings("2.4", own), /2\.6 or later/],
  ] as const)("not %s, and says what does", (_, signer, annotations, given, expected) => {
    const failure = tooOldToSign({ signer, annotations }, given, "2.x");

    expect(failure).toMatchObject({ code: "cosign-version", means: "usage", found: "cosign 2.x" });
    expect(failure?.expected).toMatch(expected);
  });
});

test("cosign verifies a bundle by itself from 2.6 on", () => {
  expect(["2.6", "3.0"].map((version) => tooOldForBundle(settings(version), version))).toEqual([
    undefined,
    undefined,
  ]);
  expect(tooOldForBundle(settings("2.5"), "2.5.3")).toMatchObject({
    code: "cosign-version",
    means: "usage",
    found: "cosign 2.5.3",
  });
});

describe("cosign 2.4 verifies", () => {
  const who = {
    kind: "keyless",
    identity: { kind: "exact", value: "x" },
    issuer: "y",
    repository: "a/b",
  } as const;
  const keyed = { kind: "key", key: "k" } as const;

  test.each([
    ["what it attested itself", { trust: who, form: "legacy" }, settings("2.4")],
    [
      "by a key without a log",
      { trust: keyed, form: "legacy" },
      settings("2.4", { ...own, isLogged: false }),
    ],
  ] as const)("%s", (_, question, given) => {
    expect(tooOldToVerify(question, given, "2.4.3")).toBeUndefined();
  });

  test.each([
    ["bundles", { trust: who, form: "bundle" }, settings("2.4")],
    ["by a trusted root", { trust: who, form: "legacy" }, settings("2.4", own)],
    ["by a key with another log", { trust: keyed, form: "legacy" }, settings("2.4", own)],
  ] as const)("not %s", (_, question, given) => {
    expect(tooOldToVerify(question, given, "2.4.3")).toMatchObject({ code: "cosign-version" });
  });
});
