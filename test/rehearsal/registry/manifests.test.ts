import { describe, expect, test } from "@jest/globals";
import {
  ask,
  digestOf,
  imageIndex,
  imageManifest,
  pullManifest,
  pushBlob,
  pushManifest,
  useRegistry,
} from "../../support/registry.ts";

const start = useRegistry();
const name = "coreason-ai/coreason-runtime";

test("a manifest can be pulled by its tag and by its digest", async () => {
  const registry = await start();
  const pushed = await pushManifest(registry, name, "v1.4.0");

  const byTag = await pullManifest(registry, name, "v1.4.0");
  const byDigest = await pullManifest(registry, name, pushed.digest);
  const head = await pullManifest(registry, name, "v1.4.0", "HEAD");

  expect(pushed.status).toBe(201);
  expect(pushed.header("docker-content-digest")).toBe(pushed.digest);
  expect([byTag.text, byDigest.text]).toEqual([pushed.body, pushed.body]);
  expect(head.header("content-type")).toBe(imageManifest);
  expect(head.header("docker-content-digest")).toBe(pushed.digest);
  expect(head.header("content-length")).toBe(String(pushed.size));
});

test("a tag that is pushed again moves, and what it named stays under its digest", async () => {
  const registry = await start();
  const first = await pushManifest(registry, name, "latest");
  const second = await pushManifest(registry, name, "latest", { annotations: { build: "2" } });

  const latest = await pullManifest(registry, name, "latest");

  expect(latest.text).toBe(second.body);
  expect((await pullManifest(registry, name, first.digest)).text).toBe(first.body);
});

test.each(["application/json", "*/*", "application/vnd.docker.distribution.manifest.v2+json"])(
  "a manifest asked for as %s is not found, as on the strictest registries",
  async (accept) => {
    const registry = await start();
    await pushManifest(registry, name, "v1.4.0");

    const pulled = await ask(registry, `${name}/manifests/v1.4.0`, { headers: { accept } });

    expect(pulled.status).toBe(404);
    expect(pulled.text).toContain("MANIFEST_UNKNOWN");
  },
);

test("an index holds manifests that are there", async () => {
  const registry = await start();
  const image = await pushManifest(registry, name, "");
  const entry = { mediaType: imageManifest, digest: image.digest, size: image.size };
  const index = { mediaType: imageIndex, config: undefined, layers: undefined, manifests: [entry] };

  const pushed = await pushManifest(registry, name, "v1.4.0", index);

  expect(pushed.status).toBe(201);
  expect((await pullManifest(registry, name, "v1.4.0")).header("content-type")).toBe(imageIndex);
});

describe("refused is a manifest", () => {
  const missing = { mediaType: imageManifest, digest: digestOf("missing"), size: 7 };

  test.each([
    {
      what: "with a layer that was not pushed",
      content: { layers: [missing] },
      code: "MANIFEST_BLOB_UNKNOWN",
    },
    {
      what: "with a child that was not pushed",
      content: { mediaType: imageIndex, config: undefined, manifests: [missing] },
      code: "MANIFEST_BLOB_UNKNOWN",
    },
    { what: "of an unknown form", content: { mediaType: "text/plain" }, code: "MANIFEST_INVALID" },
    { what: "without a config", content: { config: undefined }, code: "MANIFEST_INVALID" },
    { what: "of the first version", content: { schemaVersion: 1 }, code: "MANIFEST_INVALID" },
  ])("$what", async ({ content, code }) => {
    const registry = await start();

    const pushed = await pushManifest(registry, name, "v1.4.0", content);

    expect(pushed.status).toBeGreaterThanOrEqual(400);
    expect(pushed.text).toContain(code);
    expect((await pullManifest(registry, name, "v1.4.0")).status).toBe(404);
  });

  test("under the digest of another one", async () => {
    const registry = await start();

    const pushed = await pushManifest(registry, name, digestOf("another"));

    expect(pushed.text).toContain("DIGEST_INVALID");
  });

  test("that calls itself otherwise than it was sent", async () => {
    const registry = await start();
    const body = JSON.stringify({ schemaVersion: 2, mediaType: imageManifest, manifests: [] });

    const pushed = await ask(registry, `${name}/manifests/v1`, {
      method: "PUT",
      body,
      headers: { "content-type": imageIndex },
    });

    expect(pushed.text).toContain("it calls itself");
  });
});

describe("tags", () => {
  test("are listed in order, a page at a time", async () => {
    const registry = await start();
    for (const tag of ["v1.10.0", "latest", "v1.2.0"]) await pushManifest(registry, name, tag);

    const all = await ask(registry, `${name}/tags/list`);
    const first = await ask(registry, `${name}/tags/list?n=2`);
    const second = await ask(registry, `${name}/tags/list?n=2&last=v1.10.0`);

    expect(all.json()).toEqual({ name, tags: ["latest", "v1.10.0", "v1.2.0"] });
    expect(first.header("link")).toBe(`</v2/${name}/tags/list?n=2&last=v1.10.0>; rel="next"`);
    expect(second.json()).toEqual({ name, tags: ["v1.2.0"] });
    expect(second.header("link")).toBeNull();
  });

  test("of a repository nobody pushed to are not known", async () => {
    const registry = await start();

    const listed = await ask(registry, "coreason-ai/unknown/tags/list");

    expect(listed.status).toBe(404);
    expect(listed.text).toContain("NAME_UNKNOWN");
  });

  test("can be deleted without the manifest, and go with it", async () => {
    const registry = await start();
    const { digest } = await pushManifest(registry, name, "v1");
    await pushManifest(registry, name, "latest");
    const remove = (reference: string) =>
      ask(registry, `${name}/manifests/${reference}`, { method: "DELETE" });

    const tag = await remove("v1");
    const between = await pullManifest(registry, name, "latest");
    const manifest = await remove(digest);

    expect([tag.status, between.status, manifest.status]).toEqual([202, 200, 202]);
    expect((await pullManifest(registry, name, "latest")).status).toBe(404);
    expect((await remove(digest)).status).toBe(404);
    expect((await ask(registry, `${name}/tags/list`)).json()).toEqual({ name, tags: [] });
  });
});

describe("what refers to a manifest", () => {
  const signature = "application/vnd.dev.sigstore.bundle.v0.3+json";
  const referTo = (digest: string, artifactType: string) => ({
    artifactType,
    subject: { mediaType: imageManifest, digest, size: 1 },
    annotations: { kind: artifactType },
  });

  test("is listed, all of it or one kind, where referrers are supported", async () => {
    const registry = await start();
    const image = await pushManifest(registry, name, "v1");
    const signed = await pushManifest(registry, name, "", referTo(image.digest, signature));
    await pushManifest(registry, name, "", referTo(image.digest, "application/spdx+json"));

    const all = await ask(registry, `${name}/referrers/${image.digest}`);
    const some = await ask(
      registry,
      `${name}/referrers/${image.digest}?artifactType=${encodeURIComponent(signature)}`,
    );

    expect(signed.header("oci-subject")).toBe(image.digest);
    expect(all.json()).toMatchObject({ manifests: [expect.anything(), expect.anything()] });
    expect(some.header("content-type")).toBe(imageIndex);
    expect(some.header("oci-filters-applied")).toBe("artifactType");
    expect(some.json()).toEqual({
      schemaVersion: 2,
      mediaType: imageIndex,
      manifests: [
        {
          mediaType: imageManifest,
          digest: signed.digest,
          size: signed.size,
          artifactType: signature,
          annotations: { kind: signature },
        },
      ],
    });
  });

  test("is an empty list for a manifest that nothing refers to, known or not", async () => {
    const registry = await start();

    const listed = await ask(registry, `${name}/referrers/${digestOf("unknown")}`);

    expect(listed.status).toBe(200);
    expect(listed.json()).toEqual({ schemaVersion: 2, mediaType: imageIndex, manifests: [] });
  });

  test("is not known to a registry without referrers, which does not pretend to", async () => {
    const registry = await start({ referrers: false });
    const image = await pushManifest(registry, name, "v1");

    const signed = await pushManifest(registry, name, "", referTo(image.digest, signature));
    const listed = await ask(registry, `${name}/referrers/${image.digest}`);

    expect(signed.status).toBe(201);
    expect(signed.header("oci-subject")).toBeNull();
    expect(listed.status).toBe(404);
  });
});

test("a layer with addresses of its own need not be pushed", async () => {
  const registry = await start();
  await pushBlob(registry, name, "layer");
  const layers = [{ mediaType: "x", digest: digestOf("far away"), size: 8, urls: ["https://x.test/a"] }];

  const pushed = await pushManifest(registry, name, "v1", { layers });

  expect(pushed.status).toBe(201);
});
