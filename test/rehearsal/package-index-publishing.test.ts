import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { hostOf } from "@release-actions/rehearsal/package-index";
import { packageName } from "@release-actions/release-model";
import { askThroughProxy } from "../support/ask-through-proxy.ts";
import { useRehearsalIndex } from "../support/rehearsal-index.ts";
import { tinyTarball, tinyWheel } from "../support/tiny-packages.ts";

const use = useRehearsalIndex();
const python = hostOf("python-index");
const npm = hostOf("npm-registry");
const lib = { name: "coreason-manifest", version: "1.0.0", requires: ["attrs>=20"] };

describe("what is published", () => {
  test("never changes: other bytes for the same version are refused, the same bytes are accepted again", async () => {
    const index = await use.index();
    const tarball = (body: string) => tinyTarball({ name: "manifest", version: "1.0.0", body });
    await index.publishPython([tinyWheel(lib)]);
    await index.publishNpm({ tarball: tarball("1") });

    expect(await index.publishPython([tinyWheel(lib)])).toMatchObject([{ kind: "unchanged" }]);
    expect(await index.publishNpm({ tarball: tarball("1") })).toMatchObject({ kind: "unchanged" });
    await expect(index.publishPython([tinyWheel({ ...lib, body: "x" })])).rejects.toMatchObject({
      code: "already-published",
    });
    await expect(index.publishNpm({ tarball: tarball("2") })).rejects.toMatchObject({
      code: "already-published",
    });
  });

  test("of two at the same time with different bytes one wins and one is refused", async () => {
    const index = await use.index();

    const results = await Promise.allSettled(
      ["a", "b", "c"].map((body) => index.publishPython([tinyWheel({ ...lib, body })])),
    );

    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  });

  test("is all or nothing: one bad file keeps the others out", async () => {
    const index = await use.index();

    const publishing = index.publishPython([
      tinyWheel(lib),
      { filename: "bad.whl", bytes: Buffer.from("x") },
    ]);

    await expect(publishing).rejects.toMatchObject({ code: "distribution-name" });
    expect(index.versions(packageName("pypi", lib.name))).toEqual([]);
  });

  test("with a delay is seen only when the delay is over, its tags included", async () => {
    let now = Date.UTC(2026, 0, 1);
    const index = await use.index({ delay: 60_000, now: () => now });
    await index.publishPython([tinyWheel(lib)]);
    await index.publishNpm({ tarball: tinyTarball({ name: "manifest", version: "1.0.0" }), delay: 0 });
    await index.publishNpm({ tarball: tinyTarball({ name: "manifest", version: "1.1.0" }) });
    const look = async () => ({
      page: (await askThroughProxy(index, python, "/simple/coreason-manifest/")).status,
      tags: (await askThroughProxy(index, npm, "/-/package/manifest/dist-tags")).body.toString(),
      npm: index.versions(packageName("npm", "manifest")),
    });

    const before = await look();
    now += 60_000;
    const after = await look();

    expect(before).toEqual({ page: 404, tags: '{"latest":"1.0.0"}', npm: ["1.0.0"] });
    expect(after).toEqual({ page: 200, tags: '{"latest":"1.1.0"}', npm: ["1.0.0", "1.1.0"] });
  });

  test("lies in the folder and is there again in the next run, half-written records aside", async () => {
    const folder = await use.folder();
    const first = await use.index({ folder });
    const wheel = tinyWheel(lib);
    await first.publishPython([wheel]);
    await first.publishNpm({
      tarball: tinyTarball({ name: "@coreason-ai/manifest", version: "1.0.0" }),
      tags: ["next"],
    });
    await first.close();
    const packages = join(folder, "packages");
    await writeFile(join(packages, "published.jsonl"), '{"kind":"pyth', { flag: "a" });

    const second = await use.index({ folder });

    expect(await readFile(join(packages, "python", "coreason-manifest", wheel.filename))).toEqual(
      wheel.bytes,
    );
    expect(second.versions(packageName("pypi", "coreason-manifest"))).toEqual(["1.0.0"]);
    expect(
      JSON.parse((await askThroughProxy(second, npm, "/@coreason-ai/manifest")).body.toString()),
    ).toMatchObject({
      "dist-tags": { next: "1.0.0" },
    });
    await second.publishPython([tinyWheel({ ...lib, version: "1.1.0" })]);
    await second.close();
    const third = await use.index({ folder });
    expect(third.versions(packageName("pypi", "coreason-manifest"))).toEqual(["1.0.0", "1.1.0"]);
  });

  test("leaves nothing behind when it is not to be kept", async () => {
    const folder = await use.folder();
    const index = await use.index({ folder, keep: false });

    await index.publishPython([tinyWheel(lib)]);

    expect(await readdir(folder)).toEqual(["settings"]);
  });
});
