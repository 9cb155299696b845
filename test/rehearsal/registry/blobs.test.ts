import { describe, expect, test } from "@jest/globals";
import { ask, digestOf, pushBlob, useRegistry } from "../../support/registry.ts";

const start = useRegistry();
const name = "coreason-ai/coreason-runtime";
const hello = digestOf("hello world");

/** Begins an upload and gives where it goes on, below `/v2/`. */
async function begin(registry: Parameters<typeof ask>[0]) {
  const { header } = await ask(registry, `${name}/blobs/uploads/`, { method: "POST" });
  return (header("location") ?? "").replace("/v2/", "");
}

describe("a blob can be pushed", () => {
  test("in one request", async () => {
    const registry = await start();

    const pushed = await ask(registry, `${name}/blobs/uploads/?digest=${hello}`, {
      method: "POST",
      body: "hello world",
    });
    const pulled = await ask(registry, `${name}/blobs/${hello}`);

    expect(pushed.status).toBe(201);
    expect(pushed.header("location")).toBe(`/v2/${name}/blobs/${hello}`);
    expect(pulled).toMatchObject({ status: 200, text: "hello world" });
    expect(pulled.header("docker-content-digest")).toBe(hello);
  });

  test("in two requests, the second with all of it", async () => {
    const registry = await start();
    const location = await begin(registry);

    const pushed = await ask(registry, `${location}?digest=${hello}`, { method: "PUT", body: "hello world" });

    expect(pushed.status).toBe(201);
    expect((await ask(registry, `${name}/blobs/${hello}`)).text).toBe("hello world");
  });

  test("in pieces, the last one with the end", async () => {
    const registry = await start();
    const location = await begin(registry);

    const first = await ask(registry, location, {
      method: "PATCH",
      body: "hello",
      headers: { "content-range": "0-4" },
    });
    const asked = await ask(registry, location);
    const pushed = await ask(registry, `${location}?digest=${hello}`, {
      method: "PUT",
      body: " world",
      headers: { "content-range": "5-10" },
    });

    expect([first.status, first.header("range")]).toEqual([202, "0-4"]);
    expect([asked.status, asked.header("range")]).toEqual([204, "0-4"]);
    expect(pushed.status).toBe(201);
    expect((await ask(registry, `${name}/blobs/${hello}`)).text).toBe("hello world");
  });

  test("in a stream that does not say where its pieces belong", async () => {
    const registry = await start();
    const location = await begin(registry);

    await ask(registry, location, { method: "PATCH", body: "hello" });
    await ask(registry, location, { method: "PATCH", body: " world" });
    const pushed = await ask(registry, `${location}?digest=${hello}`, { method: "PUT" });

    expect(pushed.status).toBe(201);
  });

  test("by naming a repository that has it", async () => {
    const registry = await start();
    await pushBlob(registry, "coreason-ai/base", "hello world");
    const path = (from: string) => `${name}/blobs/uploads/?mount=${hello}&from=${from}`;

    const unknown = await ask(registry, path("coreason-ai/other"), { method: "POST" });
    const mounted = await ask(registry, path("coreason-ai/base"), { method: "POST" });

    expect(unknown.status).toBe(202);
    expect(mounted.status).toBe(201);
    expect((await ask(registry, `${name}/blobs/${hello}`, { method: "HEAD" })).status).toBe(200);
  });
});

test("a blob is in the repository it was pushed to and in no other", async () => {
  const registry = await start();
  await pushBlob(registry, "coreason-ai/base", "hello world");

  const pulled = await ask(registry, `${name}/blobs/${hello}`);

  expect(pulled.status).toBe(404);
  expect(pulled.json()).toEqual({
    errors: [{ code: "BLOB_UNKNOWN", message: `${hello} is not in ${name}`, detail: null }],
  });
});

test("a part of a blob can be pulled, and its size asked for", async () => {
  const registry = await start();
  await pushBlob(registry, name, "hello world");

  const part = await ask(registry, `${name}/blobs/${hello}`, { headers: { range: "bytes=6-" } });
  const head = await ask(registry, `${name}/blobs/${hello}`, { method: "HEAD" });

  expect(part).toMatchObject({ status: 206, text: "world" });
  expect(head.header("content-length")).toBe("11");
});

test("a blob that was deleted is gone", async () => {
  const registry = await start();
  await pushBlob(registry, name, "hello world");

  const deleted = await ask(registry, `${name}/blobs/${hello}`, { method: "DELETE" });
  const again = await ask(registry, `${name}/blobs/${hello}`, { method: "DELETE" });

  expect([deleted.status, again.status]).toEqual([202, 404]);
});

test("an upload that was given up is gone", async () => {
  const registry = await start();
  const location = await begin(registry);

  const ended = await ask(registry, location, { method: "DELETE" });
  const after = await ask(registry, location, { method: "PATCH", body: "hello" });

  expect([ended.status, after.status]).toEqual([204, 404]);
  expect(after.text).toContain("BLOB_UPLOAD_UNKNOWN");
});

describe("refused is", () => {
  test("content that is not what its digest says", async () => {
    const registry = await start();

    const pushed = await ask(registry, `${name}/blobs/uploads/?digest=${hello}`, {
      method: "POST",
      body: "hello",
    });

    expect(pushed.status).toBe(400);
    expect(pushed.text).toContain("DIGEST_INVALID");
  });

  test.each([
    { what: "leaves a gap", range: "6-10" },
    { what: "is not as long as it says", range: "0-3" },
  ])("a piece that $what", async ({ range }) => {
    const registry = await start();
    const location = await begin(registry);

    const sent = await ask(registry, location, {
      method: "PATCH",
      body: "world",
      headers: { "content-range": range },
    });

    expect(sent.status).toBe(416);
  });

  test("more than the limit, at once or in pieces", async () => {
    const registry = await start({ maxBlobBytes: 8 });
    const location = await begin(registry);

    const whole = await ask(registry, `${name}/blobs/uploads/?digest=${hello}`, {
      method: "POST",
      body: "hello world",
    });
    await ask(registry, location, { method: "PATCH", body: "hello" });
    const piece = await ask(registry, location, { method: "PATCH", body: " world" });

    expect([whole.status, piece.status]).toEqual([413, 413]);
  });

  test.each([
    { path: `Coreason/blobs/${hello}`, code: "NAME_INVALID" },
    { path: `a/../../etc/blobs/${hello}`, code: "UNSUPPORTED" },
    { path: `a%2F..%2Fb/blobs/${hello}`, code: "NAME_INVALID" },
    { path: `${name}/blobs/sha256:abc`, code: "DIGEST_INVALID" },
    { path: `${name}/blobs/..%2F..%2Fetc`, code: "DIGEST_INVALID" },
    { path: `${name}/blobs/%ZZ`, code: "UNKNOWN" },
    { path: `${name}/manifests/-latest`, code: "MANIFEST_UNKNOWN" },
    { path: `${name}/nothing`, code: "UNSUPPORTED" },
  ])("$path with $code", async ({ path, code }) => {
    const registry = await start();

    const answered = await ask(registry, path);

    expect(answered.status).toBeGreaterThanOrEqual(400);
    expect(answered.text).toContain(code);
  });
});
