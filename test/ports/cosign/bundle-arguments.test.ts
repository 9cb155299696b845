import { expect, test } from "@jest/globals";
import { cosignArguments, type CosignCommand } from "../../../packages/ports/adapters/cosign/arguments.ts";

const command: CosignCommand = {
  kind: "verify-bundle",
  image: { name: "ghcr.io/acme/shop", digest: `sha256:${"a".repeat(64)}` },
  trust: {
    kind: "keyless",
    identity: { kind: "exact", value: "https://x/y@z" },
    issuer: "https://issuer.example",
    repository: undefined,
  },
  type: "spdxjson",
  bundle: "/tmp/t/bundle.json",
  usesTimestamps: false,
};
const three = { major: 3, minor: 0, signingConfig: undefined, trustedRoot: "/root.json", isLogged: true };

test("cosign verifies one bundle for one digest, and asks no registry", () => {
  expect(cosignArguments(command, three)).toEqual([
    "verify-blob-attestation",
    "--certificate-identity=https://x/y@z",
    "--certificate-oidc-issuer=https://issuer.example",
    "--trusted-root=/root.json",
    "--type=spdxjson",
    "--bundle=/tmp/t/bundle.json",
    `--digest=${"a".repeat(64)}`,
    "--digestAlg=sha256",
  ]);
});

test("version 2 is told the form, and where the time comes from", () => {
  const words = cosignArguments({ ...command, usesTimestamps: true }, { ...three, major: 2, minor: 6 });

  expect(words.slice(0, 3)).toEqual([
    "verify-blob-attestation",
    "--new-bundle-format",
    "--use-signed-timestamps",
  ]);
});
