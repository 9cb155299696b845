import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FaultProxy, type ServiceFault, serviceTroubles } from "@release-actions/rehearsal/sigstore";
import { releaseJob } from "../../test/support/sigstore/release-job.ts";
import type { CosignCase } from "./case.ts";
import type { Lab } from "./lab.ts";
import type { Words } from "./words.ts";

/** Calls that sign keyless. */
export async function signCases(lab: Lab, words: Words): Promise<readonly CosignCase[]> {
  const { registry, guarded, nobody, folder, sigstore } = lab;
  const { tokens, fulcio, rekor, timestamps } = sigstore.proxies;
  const environment = { ...sigstore.admit(releaseJob) };
  const image = (await lab.image(registry, "acme/sign:1")).reference;
  const sign = words.sign(image);
  const during = (
    name: string,
    proxy: FaultProxy,
    fault: ServiceFault,
    more: Partial<CosignCase> = {},
  ): CosignCase => ({
    ...{ name: `sign-${name}`, words: sign, environment, faults: [[proxy, { fault }]] },
    ...more,
  });
  const services = Object.entries({ fulcio, rekor, timestamps }).flatMap(([name, proxy]) => [
    during(`${name}-400`, proxy, { kind: "answer", status: 400, body: { code: 3, message: "bad request" } }),
    during(`${name}-503`, proxy, serviceTroubles.unavailable),
    during(`${name}-429`, proxy, serviceTroubles.tooMany(1)),
    during(`${name}-page`, proxy, serviceTroubles.page),
    during(`${name}-reset`, proxy, { kind: "reset" }),
    during(`${name}-lost-answer`, proxy, { kind: "lost-answer" }),
    during(`${name}-truncated`, proxy, { kind: "truncated" }),
    during(`${name}-stalls`, proxy, { kind: "stall", milliseconds: 60_000 }, { timeout: 4_000 }),
  ]);
  const elsewhere = [];
  for (const [name, address] of Object.entries({
    fulcio: { fulcio: `http://${nobody}` },
    rekor: { rekor: `http://${nobody}` },
    timestamps: { timestamps: `http://${nobody}/api/v1/timestamp` },
  })) {
    const config = await sigstore.signElsewhere(`no-${name}`, address);
    elsewhere.push({ name: `sign-${name}-down`, words: words.sign(image, [], config), environment });
  }
  const token = async (name: string, text: string) => {
    await writeFile(join(folder, name), text, { mode: 0o600 });
    return words.sign(image, [`--identity-token=${join(folder, name)}`]);
  };
  const aboutTokens: readonly CosignCase[] = [
    { name: "sign-token-file", words: await token("token", sigstore.issuer.token(releaseJob)) },
    {
      name: "sign-token-expired",
      words: await token("expired", sigstore.issuer.token(releaseJob, { lifetime: -60 })),
    },
    {
      name: "sign-token-wrong-audience",
      words: await token(
        "audience",
        sigstore.issuer.token(releaseJob, { audience: "https://github.com/acme" }),
      ),
    },
    {
      name: "sign-token-with-line-end",
      words: await token("line", `${sigstore.issuer.token(releaseJob)}\n`),
    },
    { name: "sign-token-no-token", words: await token("rubbish", "rubbish") },
    { name: "sign-token-empty", words: await token("empty", "") },
    { name: "sign-token-missing", words: sign, timeout: 4_000 },
    {
      name: "sign-token-refused",
      words: sign,
      environment: { ...environment, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "not-this-one" },
      timeout: 4_000,
    },
    during("token-503", tokens, serviceTroubles.unavailable, { timeout: 4_000 }),
    during("token-page", tokens, serviceTroubles.page, { timeout: 4_000 }),
  ];
  const writes = (name: string, status: number, body: unknown, manifests?: RegExp): CosignCase => {
    const asked = manifests === undefined ? { method: "POST" } : { method: "PUT", path: manifests };
    return {
      ...{ name: `sign-registry-${name}`, words: sign, environment },
      faults: [[registry.proxy, { ...asked, fault: { kind: "answer", status, body } }]],
    };
  };
  const aboutRegistries: readonly CosignCase[] = [
    { name: "sign-ambient", words: sign, environment },
    { name: "sign-again", words: sign, environment },
    { name: "sign-annotations", words: words.sign(image, ["--annotations=team=payments"]), environment },
    {
      name: "sign-registry-down",
      words: words.sign(`${nobody}/acme/sign@sha256:${"b".repeat(64)}`),
      environment,
    },
    {
      name: "sign-missing-digest",
      words: words.sign(`${registry.host}/acme/sign@sha256:${"b".repeat(64)}`),
      environment,
    },
    {
      name: "sign-missing-repository",
      words: words.sign(`${registry.host}/acme/nowhere@sha256:${"b".repeat(64)}`),
      environment,
    },
    {
      name: "sign-registry-401",
      words: words.sign(`${guarded.host}/acme/sign@sha256:${"b".repeat(64)}`),
      environment,
    },
    writes("403", 403, { errors: [{ code: "DENIED", message: "permission_denied: write_package" }] }),
    writes("429", 429, { errors: [{ code: "TOOMANYREQUESTS", message: "too many requests" }] }),
    writes("409", 409, "Conflict"),
    // As the registry itself words it, and not a proxy in front of it.
    writes("409-code", 409, { errors: [{ code: "CONFLICT", message: "the resource is being changed" }] }),
    // Of one whose tags may not be changed, as Harbor and ECR say it, and of one that nobody may write to.
    writes(
      "412-code",
      412,
      { errors: [{ code: "PRECONDITION", message: "configured as immutable, cannot be updated" }] },
      /\/manifests\/sha256-/,
    ),
    writes("412", 412, "Precondition Failed", /\/manifests\/sha256-/),
    writes(
      "400-immutable",
      400,
      { errors: [{ code: "TAG_INVALID", message: "The image tag already exists, and is immutable" }] },
      /\/manifests\/sha256-/,
    ),
    writes("405-code", 405, { errors: [{ code: "UNSUPPORTED", message: "The operation is unsupported." }] }),
    writes("405", 405, "Method Not Allowed"),
    writes("404-code", 404, { errors: [{ code: "NAME_UNKNOWN", message: "The repository does not exist" }] }),
    writes("500-code", 500, { errors: [{ code: "UNKNOWN", message: "unknown error" }] }),
    writes("500-internal", 500, { errors: [{ code: "INTERNAL_ERROR", message: "Internal server error" }] }),
    writes("429-code", 429, { errors: [{ code: "RATE_LIMIT", message: "slow down" }] }),
    writes("404-upload", 404, { errors: [{ code: "BLOB_UPLOAD_UNKNOWN", message: "upload unknown" }] }),
    writes("page", 200, "<!DOCTYPE html><title>Maintenance</title>"),
    {
      name: "sign-registry-referrers-405",
      words: sign,
      environment,
      faults: [
        [
          registry.proxy,
          { path: /\/referrers\//, fault: { kind: "answer", status: 405, body: "Method Not Allowed" } },
        ],
      ],
    },
    during("registry-503", registry.proxy, serviceTroubles.unavailable),
    during("registry-reset", registry.proxy, { kind: "reset" }),
    {
      name: "sign-registry-lost-answer",
      words: sign,
      environment,
      faults: [[registry.proxy, { method: "PUT", path: /\/manifests\//, fault: { kind: "lost-answer" } }]],
    },
  ];
  const conflict = {
    kind: "answer",
    status: 409,
    body: { code: 6, message: "an equivalent entry already exists in the transparency log", details: [] },
  } as const;
  return [
    ...aboutRegistries,
    ...aboutTokens,
    ...services,
    ...elsewhere,
    during("rekor-409", rekor, conflict),
    {
      name: "sign-config-no-file",
      words: words.sign(image, [], join(folder, "no-file.json")),
      environment,
    },
    { name: "sign-config-no-json", words: words.sign(image, [], join(folder, "no-json.json")), environment },
    {
      name: "sign-config-from-nowhere",
      words: sign.filter((word) => !word.startsWith("--signing-config")),
      environment: { ...environment, HTTPS_PROXY: `http://${nobody}`, TUF_ROOT: join(folder, "tuf-2") },
    },
    { name: "sign-unknown-option", words: words.sign(image, ["--no-such-option"]), environment },
  ];
}
