import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Commands } from "@release-actions/ports";
import { nodeClock, nodeCommands, nodeMachine } from "@release-actions/ports/adapters";
import {
  ambientIdentity,
  cosignProgram,
  httpImageRegistry,
  readCosignSettings,
  withPrivateFolder,
} from "@release-actions/ports/adapters/signing";
import { startRegistry } from "@release-actions/rehearsal/registry";
import { startSigstore, type Sigstore } from "@release-actions/rehearsal/sigstore";
import { formatDigestReference, type DigestReference } from "@release-actions/release-model";
import { signImages } from "@release-actions/signing";
import pLimit from "p-limit";
import { installTool } from "../scripts/tools/install.mjs";
import type { ToolName } from "../scripts/tools/install.d.mts";
import type { Figure, Findings } from "./figure.ts";
import { median } from "./interleave.ts";
import { withFolder } from "./temporary-folder.ts";

const sizes = [1, 20];
const rounds = 5;
const job = { repository: "acme/shop" };
const identity = "https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main";

/**
 * Signing and proving by cosign-sign's library, beside the bare commands `cosign sign` and `cosign verify-attestation` for
 * the same number of images, as many at once, in turns.
 */
export async function signing(): Promise<Findings> {
  const [cosign, fulcio, rekorServer, timestampServer] = await Promise.all(
    (["cosign", "fulcio", "rekor-server", "timestamp-server"] as const).map(pathOf),
  );
  if (
    cosign === undefined ||
    fulcio === undefined ||
    rekorServer === undefined ||
    timestampServer === undefined
  )
    return { title: "Signing: its tools cannot be had here", figures: [] };
  return withFolder(async (folder) => {
    const commands = nodeCommands();
    const programs = { cosign, fulcio, rekorServer, timestampServer };
    const sigstore = await startSigstore({ folder, commands, programs });
    const registry = await startRegistry({ referrers: true });
    try {
      const push = (count: number) => pushImages(registry.address, count);
      const world = { sigstore, commands, cosign, folder };
      const figures: Figure[] = [];
      for (const size of sizes) figures.push(await measure(size, { ...world, push }));
      return { title: "cosign-sign over the bare cosign commands, on a Sigstore of this machine", figures };
    } finally {
      await Promise.all([registry.close(), sigstore.close()]);
    }
  });
}

interface World {
  readonly sigstore: Sigstore;
  readonly commands: Commands;
  readonly cosign: string;
  readonly folder: string;
}

async function pathOf(name: ToolName): Promise<string | undefined> {
  const tool = await installTool(name);
  return tool.kind === "available" ? tool.path : undefined;
}

async function measure(
  size: number,
  { push, ...world }: World & { readonly push: (count: number) => Promise<readonly DigestReference[]> },
): Promise<Figure> {
  const found: { readonly ours: number; readonly bare: number }[] = [];
  // Each round's own ratio: what else the machine does falls on both halves of it.
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = [await push(size), await push(size)];
    const isOursFirst = round % 2 === 0;
    const one = await timed(() => (isOursFirst ? signOurs(first, world) : signBare(first, world)));
    const other = await timed(() => (isOursFirst ? signBare(second, world) : signOurs(second, world)));
    found.push(isOursFirst ? { ours: one, bare: other } : { ours: other, bare: one });
  }
  const [ours, bare] = [median(found.map((one) => one.ours)), median(found.map((one) => one.bare))];
  const each = (milliseconds: number) => `${(milliseconds / size).toFixed(0)} ms`;
  return {
    what: `${size} image${size === 1 ? "" : "s"}`,
    value: median(found.map((one) => one.ours / one.bare)),
    unit: "×",
    goal: 1.15,
    note: `${each(ours)} an image against ${each(bare)}`,
  };
}

async function timed(run: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

const parallelism = nodeMachine({ environment: process.env }).parallelism;

function environmentOf({ folder }: World): Readonly<Record<string, string>> {
  return { PATH: process.env["PATH"] ?? "", HOME: join(folder, "home") };
}

function signOurs(images: readonly DigestReference[], world: World): Promise<void> {
  const { sigstore, commands, cosign: program } = world;
  const environment = environmentOf(world);
  return withPrivateFolder(undefined, async (folder) => {
    const { signingConfig, trustedRoot } = sigstore;
    const settings = await readCosignSettings({ major: 3, minor: 0, signingConfig, trustedRoot });
    const clock = nodeClock();
    const { results } = await signImages(
      {
        images: images.map(({ name, digest }) => ({ name, digest, tag: undefined })),
        recursive: false,
        annotations: [],
        predicates: [],
        verify: true,
        signer: {
          kind: "keyless",
          identity,
          issuer: undefined,
          sourceRepository: undefined,
          server: "https://github.com",
        },
        patience: 0,
      },
      {
        cosign: cosignProgram({ commands, environment, program, version: "3", settings, folder }),
        registry: httpImageRegistry({ commands, environment }),
        tokens: ambientIdentity({ environment: { ...sigstore.admit(job) }, clock }),
        clock,
        parallelism,
        isDryRun: false,
        onProgress: () => undefined,
      },
    );
    const failed = results?.find((result) => result.kind === "failed");
    if (failed !== undefined) throw failed.error;
  });
}

/** cosign asks for its token itself, as in a workflow without us. */
async function signBare(images: readonly DigestReference[], world: World): Promise<void> {
  const { sigstore, commands, cosign, folder } = world;
  const environment = { ...environmentOf(world), ...sigstore.admit(job) };
  const limit = pLimit(parallelism);
  const run = async (words: readonly string[]): Promise<void> => {
    const { exitCode, stderr } = await commands.run([cosign, ...words], { cwd: folder, environment });
    if (exitCode !== 0) throw new Error(stderr);
  };
  const root = `--trusted-root=${sigstore.trustedRoot}`;
  const one = async (image: DigestReference): Promise<void> => {
    const reference = formatDigestReference(image);
    await run(["sign", "--yes", `--signing-config=${sigstore.signingConfig}`, root, reference]);
    await run([
      "verify-attestation",
      `--certificate-identity=${identity}`,
      `--certificate-oidc-issuer=${sigstore.issuer.address}`,
      "--certificate-github-workflow-repository=acme/shop",
      "--type=https://sigstore.dev/cosign/sign/v1",
      root,
      reference,
    ]);
  };
  await Promise.all(images.map((image) => limit(() => one(image))));
}

let made = 0;

/** Images of nothing but a configuration, in a repository of their own. */
async function pushImages(registry: string, count: number): Promise<readonly DigestReference[]> {
  const name = `acme/shop-${(made += 1)}`;
  const repository = new URL(`/v2/${name}/`, registry);
  const images: DigestReference[] = [];
  for (let index = 0; index < count; index += 1) {
    const config = JSON.stringify({ made: (made += 1) });
    const digest = sha256(config);
    const opened = await fetch(new URL("blobs/uploads/", repository), { method: "POST" });
    const place = new URL(opened.headers.get("location") ?? "", repository);
    place.searchParams.set("digest", digest);
    const type = "application/vnd.oci.image.manifest.v1+json";
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: { mediaType: "application/vnd.oci.image.config.v1+json", digest, size: config.length },
      layers: [],
    });
    await fetch(place, { method: "PUT", body: config });
    const address = new URL(`manifests/${sha256(manifest)}`, repository);
    const { status } = await fetch(address, {
      method: "PUT",
      headers: { "content-type": type },
      body: manifest,
    });
    if (status !== 201) throw new Error(`the registry answered ${status} to an image`);
    images.push({ name: `${repository.host}/${name}`, digest: sha256(manifest) });
  }
  return images;
}

function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
