import { serviceTroubles } from "@release-actions/rehearsal/sigstore";
import { readOnlyToken } from "../../test/support/sigstore/vault-transit.ts";
import type { CosignCase } from "./case.ts";
import type { Lab } from "./lab.ts";
import type { Words } from "./words.ts";

/** Calls that ask a key management service: mostly Vault, which can be had on this machine, and what is said before others are reached. */
export async function keyServiceCases(lab: Lab, words: Words): Promise<readonly CosignCase[]> {
  const { nobody, registry, vault } = lab;
  const image = (await lab.image(registry, "acme/by-service:1")).reference;
  const key = "--key=hashivault://release";
  const environment = {
    VAULT_ADDR: `http://${vault.proxy.host}`,
    VAULT_TOKEN: vault.token,
    VAULT_MAX_RETRIES: "0",
  };
  const read = ["public-key", key];
  const sign = words.sign(image, [key]);
  const troubles = {
    503: serviceTroubles.unavailable,
    429: serviceTroubles.tooMany(1),
    page: serviceTroubles.page,
    truncated: { kind: "truncated" },
    reset: { kind: "reset" },
  } as const;
  const trouble = (what: keyof typeof troubles, words: readonly string[], path: RegExp) => ({
    words,
    environment,
    faults: [[vault.proxy, { path, fault: troubles[what] }]] as const,
  });
  const amazon = { AWS_REGION: "eu-west-1", AWS_EC2_METADATA_DISABLED: "true" };
  const login = { AWS_ACCESS_KEY_ID: "nobody", AWS_SECRET_ACCESS_KEY: "nothing", ...amazon };
  return [
    { name: "service-public", words: read, environment },
    {
      name: "service-public-down",
      words: read,
      environment: { ...environment, VAULT_ADDR: `http://${nobody}` },
    },
    { name: "service-public-503", ...trouble(503, read, /./) },
    { name: "service-public-429", ...trouble(429, read, /./) },
    { name: "service-public-page", ...trouble("page", read, /./) },
    { name: "service-public-truncated", ...trouble("truncated", read, /./) },
    { name: "service-public-reset", ...trouble("reset", read, /./) },
    { name: "service-public-refused", words: read, environment: { ...environment, VAULT_TOKEN: "s.wrong" } },
    { name: "service-public-missing", words: ["public-key", "--key=hashivault://other"], environment },
    { name: "service-public-no-address", words: read, environment: { VAULT_TOKEN: vault.token } },
    { name: "service-public-no-token", words: read, environment: { VAULT_ADDR: environment.VAULT_ADDR } },
    { name: "service-sign", words: sign, environment },
    { name: "service-sign-503", ...trouble(503, sign, /\/sign\//) },
    { name: "service-sign-page", ...trouble("page", sign, /\/sign\//) },
    { name: "service-sign-reset", ...trouble("reset", sign, /\/sign\//) },
    {
      name: "service-sign-refused",
      words: sign,
      environment: { ...environment, VAULT_TOKEN: readOnlyToken },
    },
    {
      name: "service-aws-down",
      words: ["public-key", `--key=awskms://${nobody}/alias/release`],
      environment: login,
    },
    {
      name: "service-aws-no-login",
      words: ["public-key", `--key=awskms://${nobody}/alias/release`],
      environment: amazon,
    },
    { name: "service-aws-address", words: ["public-key", "--key=awskms://release"], environment: login },
    {
      name: "service-google-no-login",
      words: ["public-key", "--key=gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/k/versions/1"],
    },
    { name: "service-azure-down", words: ["public-key", "--key=azurekms://acme.vault.invalid/release"] },
  ];
}
