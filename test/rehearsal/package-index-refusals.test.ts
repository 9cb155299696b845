import { describe, expect, test } from "@jest/globals";
import { hostOf } from "@release-actions/rehearsal/package-index";
import { askThroughProxy } from "../support/ask-through-proxy.ts";
import { useRehearsalIndex } from "../support/rehearsal-index.ts";
import { tinySdist, tinyTarball, tinyWheel } from "../support/tiny-packages.ts";

const use = useRehearsalIndex();
const python = hostOf("python-index");
const files = hostOf("python-files");
const upload = hostOf("python-upload");
const npm = hostOf("npm-registry");
const lib = { name: "coreason-manifest", version: "1.0.0", requires: ["attrs>=20"] };

describe("what is refused", () => {
  const renamed = { ...tinyWheel(lib), filename: "other-1.0.0-py3-none-any.whl" };
  test.each([
    {
      name: "a path as a file name",
      file: { ...tinyWheel(lib), filename: "../../etc/x-1.0.0-py3-none-any.whl" },
      code: "distribution-name",
    },
    {
      name: "a null byte in the name",
      file: { ...tinyWheel(lib), filename: "x\0-1.0.0.tar.gz" },
      code: "distribution-name",
    },
    {
      name: "a version that is none",
      file: { ...tinyWheel(lib), filename: "x-latest.tar.gz" },
      code: "distribution-name",
    },
    { name: "a renamed wheel", file: renamed, code: "distribution-mismatch" },
    {
      name: "a wheel that is no zip file",
      file: { ...tinyWheel(lib), bytes: Buffer.from("PK") },
      code: "distribution-content",
    },
    {
      name: "an sdist that is no gzip file",
      file: { ...tinySdist(lib), bytes: Buffer.from("x") },
      code: "distribution-content",
    },
    {
      name: "a cut wheel",
      file: { ...tinyWheel(lib), bytes: tinyWheel(lib).bytes.subarray(60) },
      code: "distribution-content",
    },
    { name: "a local version", file: tinyWheel({ ...lib, version: "1.0.0+dirty" }), code: "local-version" },
    {
      name: "a direct reference",
      file: tinyWheel({ ...lib, requires: ["x @ git+https://example.org/x"] }),
      code: "direct-reference",
    },
  ])("$name is refused as $code", async ({ file, code }) => {
    const index = await use.index();

    await expect(index.publishPython([file])).rejects.toMatchObject({ kind: "refusal", code });
  });

  test.each([
    { name: "a name that climbs", tarball: tinyTarball({ name: "../../x", version: "1.0.0" }) },
    { name: "capital letters", tarball: tinyTarball({ name: "Manifest", version: "1.0.0" }) },
    { name: "an incomplete version", tarball: tinyTarball({ name: "manifest", version: "1.0" }) },
    { name: "no gzip file", tarball: Buffer.from("x") },
  ])("an npm package with $name is refused", async ({ tarball }) => {
    const index = await use.index();

    await expect(index.publishNpm({ tarball })).rejects.toMatchObject({
      kind: "refusal",
      code: "npm-tarball",
    });
  });

  test.each(["1.x", "^1", "v1.0.0", "../x", ""])("the dist-tag %j is refused", async (tag) => {
    const index = await use.index();
    const tarball = tinyTarball({ name: "manifest", version: "1.0.0" });

    await expect(index.publishNpm({ tarball, tags: [tag] })).rejects.toMatchObject({ code: "dist-tag" });
  });

  test("an upload without the run's own token is refused, so is one over the limit", async () => {
    const index = await use.index({ maxBodyBytes: 1000 });
    const token = index.publishEnvironment({})["UV_PUBLISH_TOKEN"] ?? "";
    const put = (authorization: string, body: string) =>
      askThroughProxy(index, npm, "/manifest", { method: "PUT", headers: { authorization }, body });

    expect((await put("Bearer other", "{}")).status).toBe(401);
    expect((await put(`Bearer ${token}`, "{}")).status).toBe(400);
    expect((await put(`Bearer ${token}`, "x".repeat(2000))).status).toBe(413);
    expect((await askThroughProxy(index, upload, "/legacy/", { method: "POST", body: "x" })).status).toBe(
      401,
    );
  });

  test.each([
    { host: npm, method: "PUT", path: "/-/user/org.couchdb.user:x" },
    { host: npm, method: "DELETE", path: "/left-pad/-rev/1" },
    { host: npm, method: "POST", path: "/-/npm/v1/security/advisories/bulk" },
    { host: python, method: "POST", path: "/simple/x/" },
    { host: upload, method: "GET", path: "/_/oidc/audience" },
    { host: files, method: "DELETE", path: "/packages/x" },
  ])("$method $path never reaches a real index", async ({ host, method, path }) => {
    const real = await use.index();
    const index = await use.index({ upstream: "forward", environment: real.environment({}) });

    expect((await askThroughProxy(index, host, path, { method })).status).toBe(405);
  });

  test.each(["/%", "/simple/%ZZ/", "/simple/..%2f..%2fetc/", "/pypi/x/%E0%A4%A/json", "/simple/a/b/c/"])(
    "%s is answered without a crash",
    async (path) => {
      const index = await use.index();
      await index.publishPython([tinyWheel({ ...lib, name: "x" })]);

      for (const host of [python, files, npm]) {
        const { status } = await askThroughProxy(index, host, path);
        expect([400, 404, 502]).toContain(status);
      }
    },
  );
});
