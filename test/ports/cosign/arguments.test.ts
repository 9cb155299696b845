import { expect, test } from "@jest/globals";
import {
  cosignArguments,
  type CosignCommand,
  type CosignSettings,
} from "../../../packages/ports/adapters/cosign/arguments.ts";

const image = { name: "ghcr.io/acme/shop", digest: `sha256:${"a".repeat(64)}` };
const reference = `${image.name}@${image.digest}`;
const three: CosignSettings = {
  major: 3,
  minor: 0,
  signingConfig: undefined,
  trustedRoot: undefined,
  isLogged: true,
};
const own = { signingConfig: "/own/config.json", trustedRoot: "/own/root.json" };
const token = { kind: "keyless", tokenFile: "/tmp/t/token" } as const;
const who = {
  kind: "keyless",
  identity: { kind: "exact", value: "https://github.com/acme/shop/.github/workflows/a.yml@refs/tags/v1" },
  issuer: "https://token.actions.githubusercontent.com",
  repository: "acme/shop",
} as const;
const sign: CosignCommand = {
  kind: "sign",
  image,
  signer: token,
  annotations: [],
  emptyPredicate: "/tmp/t/empty.json",
};
const verify = {
  kind: "verify-statement",
  image,
  trust: who,
  type: "spdxjson",
  form: "bundle",
  usesTimestamps: false,
} as const satisfies CosignCommand;

const cases: readonly (readonly [
  name: string,
  command: CosignCommand,
  settings: CosignSettings,
  expected: readonly string[],
])[] = [
  ["signs keyless", sign, three, ["sign", "--yes", "--identity-token=/tmp/t/token", reference]],
  [
    "signs in a private Sigstore",
    sign,
    { ...three, ...own },
    [
      "sign",
      "--yes",
      "--identity-token=/tmp/t/token",
      "--signing-config=/own/config.json",
      "--trusted-root=/own/root.json",
      reference,
    ],
  ],
  [
    "signs with a key",
    { ...sign, signer: { kind: "key", key: "awskms:///alias/release" } },
    three,
    ["sign", "--yes", "--key=awskms:///alias/release", reference],
  ],
  [
    "keeps annotations whole that hold commas and quotes",
    { ...sign, annotations: ["a=1", "list=x,y", 'said="yes"'] },
    three,
    [
      "sign",
      "--yes",
      "--identity-token=/tmp/t/token",
      "--annotations=a=1",
      '--annotations="list=x,y"',
      '--annotations="said=""yes"""',
      reference,
    ],
  ],
  [
    "asks version 2.6 for bundles",
    sign,
    { ...three, major: 2, minor: 6 },
    ["sign", "--yes", "--new-bundle-format", "--identity-token=/tmp/t/token", reference],
  ],
  [
    "signs by attesting with versions that know no other way",
    sign,
    { ...three, major: 2, minor: 5 },
    [
      "attest",
      "--yes",
      "--new-bundle-format",
      "--identity-token=/tmp/t/token",
      "--type=https://sigstore.dev/cosign/sign/v1",
      "--predicate=/tmp/t/empty.json",
      reference,
    ],
  ],
  [
    "signs in the form before with version 2.4, which knows no bundles",
    sign,
    { ...three, major: 2, minor: 4 },
    [
      "attest",
      "--yes",
      "--identity-token=/tmp/t/token",
      "--type=https://sigstore.dev/cosign/sign/v1",
      "--predicate=/tmp/t/empty.json",
      reference,
    ],
  ],
  [
    "tells versions without a signing configuration when there is no log",
    { ...sign, signer: { kind: "key", key: "k" } },
    { ...three, ...own, major: 2, minor: 4, isLogged: false },
    [
      "attest",
      "--yes",
      "--key=k",
      "--tlog-upload=false",
      "--type=https://sigstore.dev/cosign/sign/v1",
      "--predicate=/tmp/t/empty.json",
      reference,
    ],
  ],
  [
    "verifies a statement of the old form and nothing else",
    { ...verify, trust: { kind: "key", key: "k" }, form: "legacy" },
    three,
    ["verify-attestation", "--new-bundle-format=false", "--key=k", "--type=spdxjson", reference],
  ],
  [
    "verifies a statement of the old form by version 2.4, which has no option for it",
    { ...verify, trust: { kind: "key", key: "k" }, form: "legacy" },
    { ...three, ...own, major: 2, minor: 4, isLogged: false },
    ["verify-attestation", "--key=k", "--insecure-ignore-tlog", "--type=spdxjson", reference],
  ],
  [
    "verifies the old form by version 2.4",
    { kind: "verify-legacy", image, trust: { kind: "key", key: "k" } },
    { ...three, major: 2, minor: 4 },
    ["verify", "--key=k", reference],
  ],
  [
    "attests",
    { kind: "attest", image, signer: token, type: "cyclonedx", predicate: "/tmp/t/predicate.json" },
    three,
    [
      "attest",
      "--yes",
      "--identity-token=/tmp/t/token",
      "--type=cyclonedx",
      "--predicate=/tmp/t/predicate.json",
      reference,
    ],
  ],
  [
    "verifies one statement by identity, issuer and repository",
    verify,
    { ...three, ...own },
    [
      "verify-attestation",
      `--certificate-identity=${who.identity.value}`,
      `--certificate-oidc-issuer=${who.issuer}`,
      "--certificate-github-workflow-repository=acme/shop",
      "--trusted-root=/own/root.json",
      "--type=spdxjson",
      reference,
    ],
  ],
  [
    "verifies by a pattern",
    { ...verify, trust: { ...who, identity: { kind: "pattern", value: "^x$" }, repository: undefined } },
    three,
    [
      "verify-attestation",
      "--certificate-identity-regexp=^x$",
      `--certificate-oidc-issuer=${who.issuer}`,
      "--type=spdxjson",
      reference,
    ],
  ],
  [
    "verifies by a key, without a log where there is none",
    { ...verify, trust: { kind: "key", key: "/keys/a.pub" } },
    { ...three, isLogged: false },
    ["verify-attestation", "--key=/keys/a.pub", "--insecure-ignore-tlog", "--type=spdxjson", reference],
  ],
  [
    "tells version 2 where the time comes from",
    { ...verify, trust: { kind: "key", key: "k" }, usesTimestamps: true },
    { ...three, major: 2, minor: 6 },
    [
      "verify-attestation",
      "--new-bundle-format",
      "--use-signed-timestamps",
      "--key=k",
      "--type=spdxjson",
      reference,
    ],
  ],
  [
    "verifies the old form and nothing else",
    { kind: "verify-legacy", image, trust: { kind: "key", key: "k" } },
    three,
    ["verify", "--new-bundle-format=false", "--key=k", reference],
  ],
  ["reads a public key", { kind: "public-key", key: "env://KEY" }, three, ["public-key", "--key=env://KEY"]],
];

test.each(cases)("cosign %s", (_, command, settings, expected) => {
  expect(cosignArguments(command, settings)).toEqual(expected);
});

test("a value that looks like an option stays a value", () => {
  const words = cosignArguments({ ...verify, type: "--help" }, three);

  expect(words).toContain("--type=--help");
});
