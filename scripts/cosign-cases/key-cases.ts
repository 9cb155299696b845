import { join } from "node:path";
import { releaseJob } from "../../test/support/sigstore/release-job.ts";
import type { CosignCase } from "./case.ts";
import type { Lab } from "./lab.ts";
import type { Words } from "./words.ts";

const password = "the-password-of-the-key";

/** Calls that sign and verify with a key. */
export async function keyCases(lab: Lab, words: Words): Promise<readonly CosignCase[]> {
  const { folder, registry, nobody } = lab;
  const environment = { COSIGN_PASSWORD: password };
  for (const name of ["own", "other"]) {
    const { exitCode, stderr } = await lab.cosign(
      ["generate-key-pair", `--output-key-prefix=${join(folder, name)}`],
      { environment },
    );
    if (exitCode !== 0) throw new Error(stderr);
  }
  const image = (await lab.image(registry, "acme/keyed:1")).reference;
  const unsigned = (await lab.image(registry, "acme/keyed:unsigned")).reference;
  const sign = (key: string) => words.sign(image, [`--key=${key}`]);
  // Each case by itself finds the image signed.
  const signed = await lab.cosign(sign(join(folder, "own.key")), { environment });
  if (signed.exitCode !== 0) throw new Error(signed.stderr);
  const named = (await lab.image(registry, "acme/keyed:named")).reference;
  const keyless = await lab.cosign(words.sign(named), {
    environment: { ...lab.sigstore.admit(releaseJob) },
  });
  if (keyless.exitCode !== 0) throw new Error(keyless.stderr);
  const verify = (key: string, of = image) => words.verifyStatement(of, [`--key=${key}`]);
  const own = join(folder, "own.key");
  return [
    { name: "key-sign", words: sign(own), environment },
    { name: "key-verify", words: verify(join(folder, "own.pub")) },
    { name: "key-verify-other", words: verify(join(folder, "other.pub")) },
    { name: "key-verify-certificate", words: verify(join(folder, "own.pub"), named) },
    { name: "statement-of-a-key", words: words.verifyStatement(image) },
    { name: "key-verify-unsigned", words: verify(join(folder, "own.pub"), unsigned) },
    { name: "key-verify-no-file", words: verify(join(folder, "nowhere.pub")) },
    { name: "key-sign-no-file", words: sign(join(folder, "nowhere.key")), environment },
    { name: "key-sign-no-key", words: sign(join(folder, "sbom.spdx.json")), environment },
    { name: "key-sign-wrong-password", words: sign(own), environment: { COSIGN_PASSWORD: "wrong" } },
    { name: "key-sign-no-variable", words: sign("env://NO_SUCH_KEY"), environment },
    { name: "key-sign-unknown-scheme", words: sign("nokms://key"), environment },
    {
      name: "key-sign-kms-down",
      words: sign("hashivault://release"),
      environment: {
        VAULT_ADDR: `http://${nobody}`,
        VAULT_TOKEN: "s.token-of-the-vault",
        VAULT_MAX_RETRIES: "0",
      },
      timeout: 20_000,
    },
    {
      name: "key-public-no-file",
      words: ["public-key", `--key=${join(folder, "nowhere.key")}`],
      environment,
    },
    { name: "key-public-no-variable", words: ["public-key", "--key=env://NO_SUCH_KEY"] },
    { name: "key-public-folder", words: ["public-key", `--key=${folder}`], environment },
    { name: "key-public", words: ["public-key", `--key=${own}`], environment },
    {
      name: "key-public-wrong-password",
      words: ["public-key", `--key=${own}`],
      environment: { COSIGN_PASSWORD: "wrong" },
    },
  ];
}
