import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serviceTroubles, withoutTrust } from "@release-actions/rehearsal/sigstore";
import { registryLogin } from "../../test/support/sigstore/docker-registry.ts";
import { identityOf, releaseJob } from "../../test/support/sigstore/release-job.ts";
import type { CosignCase } from "./case.ts";
import type { Lab } from "./lab.ts";
import type { Words } from "./words.ts";

const other = identityOf({ ...releaseJob, repository: "acme/other" });

/** Calls that verify, about images that are signed, attested, or neither. */
export async function verifyCases(lab: Lab, words: Words): Promise<readonly CosignCase[]> {
  const { registry, withReferrers, guarded, nobody, folder, sigstore } = lab;
  const { verify, verifyStatement, trusting, root } = words;
  const tokens = { environment: { ...sigstore.admit(releaseJob) } };
  const run = async (call: readonly string[]): Promise<void> => {
    const { exitCode, stderr } = await lab.cosign(call, tokens);
    if (exitCode !== 0) throw new Error(stderr);
  };
  const sbom = join(folder, "sbom.spdx.json");
  await writeFile(
    sbom,
    JSON.stringify({ spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT", name: "shop" }),
  );
  const signed = (await lab.image(registry, "acme/shop:signed")).reference;
  await run(words.sign(signed));
  const referred = (await lab.image(withReferrers, "acme/shop:signed")).reference;
  await run(words.sign(referred));
  const attested = (await lab.image(registry, "acme/sbom:only")).reference;
  await run(words.attest(attested, "spdxjson", sbom));
  const unsigned = (await lab.image(registry, "acme/unsigned:1")).reference;
  const absent = `${registry.host}/acme/shop@sha256:${"b".repeat(64)}`;
  const roots = await lessTrusting(lab);

  const statements: readonly CosignCase[] = [
    { name: "statement-signature", words: verifyStatement(signed) },
    { name: "statement-wrong-identity", words: verifyStatement(signed, trusting({ identity: other })) },
    {
      name: "statement-wrong-issuer",
      words: verifyStatement(signed, trusting({ issuer: "https://token.actions.githubusercontent.com" })),
    },
    {
      name: "statement-wrong-source-repository",
      words: verifyStatement(signed, trusting({ repository: "acme/other" })),
    },
    {
      name: "statement-wrong-ref",
      words: verifyStatement(signed, [...trusting(), "--certificate-github-workflow-ref=refs/tags/v1"]),
    },
    { name: "statement-unsigned", words: verifyStatement(unsigned) },
    { name: "statement-missing-digest", words: verifyStatement(absent) },
    { name: "statement-missing-tag", words: verifyStatement(`${registry.host}/acme/shop:nope`) },
    { name: "statement-missing-repository", words: verifyStatement(`${registry.host}/acme/nowhere:1`) },
    { name: "statement-signature-of-sbom-alone", words: verifyStatement(attested) },
    { name: "statement-sbom", words: verifyStatement(attested, trusting(), "spdxjson") },
    {
      name: "statement-provenance-of-signature-alone",
      words: verifyStatement(signed, trusting(), "slsaprovenance1"),
    },
  ];
  const plain: readonly CosignCase[] = [
    { name: "verify-signature", words: verify(signed) },
    { name: "verify-wrong-identity", words: verify(signed, trusting({ identity: other })) },
    { name: "verify-unsigned", words: verify(unsigned) },
    { name: "verify-missing-digest", words: verify(absent) },
    { name: "verify-missing-tag", words: verify(`${registry.host}/acme/shop:nope`) },
    { name: "verify-missing-repository", words: verify(`${registry.host}/acme/nowhere:1`) },
    { name: "verify-sbom-alone", words: verify(attested) },
    { name: "verify-without-identity", words: verify(signed, []) },
    { name: "legacy-unsigned", words: words.verifyLegacy(unsigned) },
    { name: "legacy-of-bundle-alone", words: words.verifyLegacy(signed) },
  ];
  const downs = (["verify", "statement"] as const).flatMap((kind): readonly CosignCase[] => {
    const ask = kind === "verify" ? verify : verifyStatement;
    const broken = (name: string, status: number): CosignCase => ({
      name: `${kind}-registry-${name}`,
      words: ask(signed),
      faults: [[registry.proxy, { fault: { kind: "answer", status, body: errors[status] ?? "" } }]],
    });
    return [
      { name: `${kind}-registry-down`, words: ask(`${nobody}/acme/shop@sha256:${"b".repeat(64)}`) },
      { name: `${kind}-registry-401`, words: ask(`${guarded.host}/acme/shop@sha256:${"b".repeat(64)}`) },
      broken("403", 403),
      broken("500", 500),
      broken("503", 503),
      broken("429", 429),
      {
        name: `${kind}-registry-page`,
        words: ask(signed),
        faults: [[registry.proxy, { fault: serviceTroubles.page }]],
      },
      {
        name: `${kind}-registry-reset`,
        words: ask(signed),
        faults: [[registry.proxy, { fault: { kind: "reset" } }]],
      },
      {
        name: `${kind}-registry-truncated`,
        words: ask(signed),
        faults: [[registry.proxy, { method: "GET", path: /blobs|manifests/, fault: { kind: "truncated" } }]],
      },
      {
        name: `${kind}-registry-stalls`,
        words: ask(signed),
        faults: [[registry.proxy, { fault: { kind: "stall", milliseconds: 60_000 } }]],
        timeout: 4_000,
      },
      {
        name: `${kind}-referrers-503`,
        words: ask(referred),
        faults: [[withReferrers.proxy, { path: /\/referrers\//, fault: serviceTroubles.unavailable }]],
      },
      {
        name: `${kind}-referrers-429`,
        words: ask(referred),
        faults: [[withReferrers.proxy, { path: /\/referrers\//, fault: serviceTroubles.tooMany(1) }]],
      },
    ];
  });
  const trust: readonly CosignCase[] = [
    ...roots.map(({ name, file }) => ({
      name: `trust-${name}`,
      words: verifyStatement(signed).map((word) => (word === root ? `--trusted-root=${file}` : word)),
    })),
    {
      name: "trust-root-from-nowhere",
      words: verifyStatement(signed).filter((word) => word !== root),
      // A name server that is not there, whatever this machine has.
      environment: { HTTPS_PROXY: `http://${nobody}`, TUF_ROOT: join(folder, "tuf") },
    },
    {
      name: "docker-config-broken",
      words: verifyStatement(signed),
      environment: { DOCKER_CONFIG: await brokenLogin(folder) },
    },
    {
      name: "registry-wrong-password",
      words: verifyStatement(`${guarded.host}/acme/shop@sha256:${"b".repeat(64)}`),
      environment: { DOCKER_CONFIG: await login(folder, guarded.host, "wrong") },
    },
    {
      name: "registry-login-missing-image",
      words: verifyStatement(`${guarded.host}/acme/shop@sha256:${"b".repeat(64)}`),
      environment: { DOCKER_CONFIG: await login(folder, guarded.host, registryLogin.password) },
    },
  ];
  return [...statements, ...plain, ...downs, ...trust, ...(await strangeBundle(lab, words, run))];
}

/** How a registry writes these: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
const errors: Readonly<Record<number, unknown>> = {
  403: { errors: [{ code: "DENIED", message: "requested access to the resource is denied" }] },
  429: { errors: [{ code: "TOOMANYREQUESTS", message: "too many requests" }] },
  503: "no healthy upstream",
};

/** Trusted roots that lack something, and some that are none. */
async function lessTrusting({ folder, sigstore }: Lab) {
  const lists = [
    { name: "without-certificate-log", list: "ctlogs" },
    { name: "without-log", list: "tlogs" },
    { name: "without-timestamps", list: "timestampAuthorities" },
    { name: "without-authority", list: "certificateAuthorities" },
  ];
  for (const { name, list } of lists)
    await withoutTrust(sigstore.trustedRoot, list, join(folder, `${name}.json`));
  await writeFile(join(folder, "no-json.json"), "<html>");
  return [...lists.map(({ name }) => name), "no-json", "no-file"].map((name) => ({
    name,
    file: join(folder, `${name}.json`),
  }));
}

/** An image to which somebody attached the signature of another one. */
async function strangeBundle(
  lab: Lab,
  words: Words,
  run: (call: readonly string[]) => Promise<void>,
): Promise<readonly CosignCase[]> {
  const [victim, lure] = [
    await lab.image(lab.withReferrers, "acme/lure:victim"),
    await lab.image(lab.withReferrers, "acme/lure:signed"),
  ];
  await run(words.sign(lure.reference));
  const base = `http://${lab.withReferrers.host}/v2/acme/lure`;
  const accept = "application/vnd.oci.image.manifest.v1+json";
  const list = (await (await fetch(`${base}/referrers/${lure.digest}`)).json()) as {
    readonly manifests: readonly { readonly digest: string }[];
  };
  const target = await fetch(`${base}/manifests/${victim.digest}`, { headers: { accept } });
  const size = (await target.text()).length;
  const answer = await fetch(`${base}/manifests/${list.manifests[0]?.digest}`, { headers: { accept } });
  const manifest = (await answer.json()) as Readonly<Record<string, unknown>>;
  const moved = JSON.stringify({ ...manifest, subject: { mediaType: accept, digest: victim.digest, size } });
  const pushed = await fetch(`${base}/manifests/moved`, {
    method: "PUT",
    headers: { "content-type": accept },
    body: moved,
  });
  if (pushed.status !== 201) throw new Error(await pushed.text());
  return [
    { name: "statement-of-another-digest", words: words.verifyStatement(victim.reference) },
    { name: "verify-bundle-of-another-digest", words: words.verify(victim.reference) },
  ];
}

async function brokenLogin(folder: string): Promise<string> {
  return writeLogin(folder, "broken", "not json");
}

async function login(folder: string, host: string, password: string): Promise<string> {
  const auth = Buffer.from(`${registryLogin.username}:${password}`).toString("base64");
  return writeLogin(folder, `login-${password.slice(0, 5)}`, JSON.stringify({ auths: { [host]: { auth } } }));
}

async function writeLogin(folder: string, name: string, text: string): Promise<string> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "config.json"), text, { mode: 0o600 });
  return join(folder, name);
}
