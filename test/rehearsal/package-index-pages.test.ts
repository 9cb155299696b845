import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { hostOf } from "@release-actions/rehearsal/package-index";
import { packageName } from "@release-actions/release-model";
import { askThroughProxy } from "../support/ask-through-proxy.ts";
import { useRehearsalIndex } from "../support/rehearsal-index.ts";
import { tinySdist, tinyTarball, tinyWheel } from "../support/tiny-packages.ts";

const use = useRehearsalIndex();
const python = hostOf("python-index");
const files = hostOf("python-files");
const npm = hostOf("npm-registry");
const json = "application/vnd.pypi.simple.v1+json";
const lib = { name: "coreason-manifest", version: "1.0.0", requires: ["attrs>=20"] };
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

interface Page {
  readonly versions: readonly string[];
  readonly files: readonly (Record<string, unknown> & { readonly url: string })[];
}
const parsePage = (body: Buffer) => JSON.parse(body.toString()) as Page;

describe("the Python index", () => {
  test("its JSON page has every field that a lockfile copies, and links to the file and to its metadata", async () => {
    const index = await use.index();
    const wheel = tinyWheel(lib);
    await index.publishPython([wheel, tinySdist(lib)]);

    const answer = await askThroughProxy(index, python, "/simple/coreason-manifest/", {
      headers: { accept: json },
    });
    const page = parsePage(answer.body);
    const [described] = page.files.filter(({ filename }) => filename === wheel.filename);
    const { pathname, host } = new URL(described?.url ?? "");
    const file = await askThroughProxy(index, host, pathname);
    const metadata = await askThroughProxy(index, host, `${pathname}.metadata`);

    expect(answer.headers["content-type"]).toBe(json);
    expect(described).toMatchObject({
      hashes: { sha256: sha256(wheel.bytes) },
      size: wheel.bytes.length,
      "requires-python": ">=3.9",
      "upload-time": expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      "core-metadata": { sha256: sha256(metadata.body) },
    });
    expect(host).toBe(files);
    expect(pathname).toMatch(
      /^\/packages\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\/coreason_manifest-1\.0\.0-py3-none-any\.whl$/,
    );
    expect(file.body.equals(wheel.bytes)).toBe(true);
    expect(metadata.body.toString()).toContain("Requires-Dist: attrs>=20");
  });

  test.each([
    { accept: `${json}, text/html; q=0.01`, type: json },
    { accept: "text/html", type: "text/html" },
    { accept: "*/*", type: "text/html" },
    {
      accept: `${json}; q=0.1, application/vnd.pypi.simple.v1+html`,
      type: "application/vnd.pypi.simple.v1+html",
    },
    { accept: "application/vnd.pypi.simple.latest+json", type: json },
  ])("asked for $accept it answers $type", async ({ accept, type }) => {
    const index = await use.index();
    await index.publishPython([tinyWheel(lib)]);

    const answer = await askThroughProxy(index, python, "/simple/coreason-manifest/", {
      headers: { accept },
    });

    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.body.toString()).toContain("coreason_manifest-1.0.0-py3-none-any.whl");
  });

  test("another spelling of a name leads to the normalized one", async () => {
    const index = await use.index();
    await index.publishPython([tinyWheel(lib)]);

    const answer = await askThroughProxy(index, python, "/simple/CoReason_Manifest/");

    expect(answer).toMatchObject({ status: 301, headers: { location: "/simple/coreason-manifest/" } });
  });

  test("the project's JSON shows the highest stable version, one version's JSON its requirements", async () => {
    const index = await use.index();
    for (const version of ["1.9.0", "1.10.0", "2.0.0rc1"])
      await index.publishPython([tinyWheel({ ...lib, version })]);

    const project = await askThroughProxy(index, python, "/pypi/coreason-manifest/json");
    const release = await askThroughProxy(index, python, "/pypi/coreason-manifest/2.0.0rc1/json");
    const missing = await askThroughProxy(index, python, "/pypi/coreason-manifest/3.0.0/json");

    expect(JSON.parse(project.body.toString())).toMatchObject({ info: { version: "1.10.0" } });
    expect(JSON.parse(release.body.toString())).toMatchObject({
      info: { version: "2.0.0rc1", requires_dist: ["attrs>=20"] },
      urls: [{ packagetype: "bdist_wheel" }],
    });
    expect(missing.status).toBe(404);
    expect(index.versions(packageName("pypi", "Coreason_Manifest"))).toEqual(["1.9.0", "1.10.0", "2.0.0rc1"]);
  });

  test("a part of a file can be asked for, and an unchanged page costs no body", async () => {
    const index = await use.index();
    const wheel = tinyWheel(lib);
    await index.publishPython([wheel]);
    const page = await askThroughProxy(index, python, "/simple/coreason-manifest/", {
      headers: { accept: json },
    });
    const { pathname } = new URL(parsePage(page.body).files[0]?.url ?? "");

    const tail = await askThroughProxy(index, files, pathname, { headers: { range: "bytes=-22" } });
    const again = await askThroughProxy(index, python, "/simple/coreason-manifest/", {
      headers: { accept: json, "if-none-match": String(page.headers["etag"]) },
    });

    expect(tail.status).toBe(206);
    expect(tail.body.equals(wheel.bytes.subarray(-22))).toBe(true);
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe("the npm registry", () => {
  test("its short form holds what an installer needs, its long form the times", async () => {
    const index = await use.index();
    const tarball = tinyTarball(
      { name: "@coreason-ai/manifest", version: "1.0.0" },
      { scripts: { postinstall: "x" }, description: "d" },
    );
    await index.publishNpm({ tarball });

    const short = await askThroughProxy(index, npm, "/@coreason-ai%2fmanifest", {
      headers: { accept: "application/vnd.npm.install-v1+json" },
    });
    const long = await askThroughProxy(index, npm, "/@coreason-ai/manifest");

    const dist = {
      integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
      shasum: createHash("sha1").update(tarball).digest("hex"),
      tarball: `https://${npm}/@coreason-ai/manifest/-/manifest-1.0.0.tgz`,
      fileCount: 2,
      unpackedSize: expect.any(Number),
    };
    expect(JSON.parse(short.body.toString())).toEqual({
      name: "@coreason-ai/manifest",
      modified: expect.any(String),
      "dist-tags": { latest: "1.0.0" },
      versions: {
        "1.0.0": { name: "@coreason-ai/manifest", version: "1.0.0", hasInstallScript: true, dist },
      },
    });
    expect(JSON.parse(long.body.toString())).toMatchObject({
      time: { "1.0.0": expect.any(String), created: expect.any(String) },
      versions: { "1.0.0": { description: "d", dist } },
    });
  });

  test.each(["1.0.0", "latest"])("one version is found by %s", async (wanted) => {
    const index = await use.index();
    await index.publishNpm({ tarball: tinyTarball({ name: "manifest", version: "1.0.0" }) });

    const answer = await askThroughProxy(index, npm, `/manifest/${wanted}`);

    expect(JSON.parse(answer.body.toString())).toMatchObject({ _id: "manifest@1.0.0" });
  });

  test.each([
    "/manifest/constructor",
    "/manifest/2.0.0",
    "/manifest/-/manifest-2.0.0.tgz",
    "/manifest/-/../x",
  ])("%s is not there", async (path) => {
    const index = await use.index();
    await index.publishNpm({ tarball: tinyTarball({ name: "manifest", version: "1.0.0" }) });

    expect((await askThroughProxy(index, npm, path)).status).toBe(404);
  });
});
