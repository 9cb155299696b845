import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { hostOf } from "@release-actions/rehearsal/package-index";
import { packageName } from "@release-actions/release-model";
import { askThroughProxy } from "../support/ask-through-proxy.ts";
import { fail, succeed, useRehearsalIndex } from "../support/rehearsal-index.ts";
import { tinyCrate } from "../support/tiny-packages.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";

const use = useRehearsalIndex();
const host = hostOf("cargo-index");
const files = hostOf("cargo-files");
const name = "coreason-manifest";
const page = `/co/re/${name}`;

describe("the index of crates", () => {
  test("says where the files lie, as the real one does", async () => {
    const index = await use.index();

    const { status, body } = await askThroughProxy(index, host, "/config.json");

    expect(status).toBe(200);
    expect(JSON.parse(body.toString())).toEqual({ dl: `https://${files}/crates`, api: null });
  });

  test("has a line for each version, with what it needs", async () => {
    const index = await use.index();
    const manifest = `rust-version = "1.70"
[features]
default = ["std"]
std = []
toml = ["dep:toml"]
[dependencies]
log = "0.4"
toml = { version = ">=0.8, <1", optional = true, default-features = false, features = ["parse"] }
[dev-dependencies.json]
version = "1"
package = "serde_json"
[target."cfg(unix)".build-dependencies]
cc = "1.0.3"
`;
    const crate = tinyCrate({ name, version: "1.0.0" }, manifest);
    const { sha256 } = await index.publishCargo(crate);
    await index.publishCargo(tinyCrate({ name, version: "0.9.0" }));

    const { body, headers } = await askThroughProxy(index, host, page);

    const [first, second] = body
      .toString()
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    const dependency = {
      features: [],
      optional: false,
      default_features: true,
      target: null,
      kind: "normal",
      registry: null,
      package: null,
    };
    expect(first).toEqual({
      name,
      vers: "1.0.0",
      deps: [
        { ...dependency, name: "log", req: "^0.4" },
        {
          ...dependency,
          name: "toml",
          req: ">=0.8, <1",
          features: ["parse"],
          optional: true,
          default_features: false,
        },
        { ...dependency, name: "json", req: "^1", kind: "dev", package: "serde_json" },
        { ...dependency, name: "cc", req: "^1.0.3", kind: "build", target: "cfg(unix)" },
      ],
      cksum: sha256,
      features: { default: ["std"], std: [] },
      features2: { toml: ["dep:toml"] },
      yanked: false,
      links: null,
      rust_version: "1.70",
      v: 2,
    });
    expect(second).toMatchObject({ vers: "0.9.0", deps: [], v: 1 });
    expect(headers["etag"]).toMatch(/^"/);
  });

  test("does not send again what the client has", async () => {
    const index = await use.index();
    await index.publishCargo(tinyCrate({ name, version: "1.0.0" }));
    const ask = async (etag: unknown) =>
      askThroughProxy(index, host, page, { headers: { "if-none-match": String(etag) } });

    const first = await ask("none");
    const same = await ask(first.headers["etag"]);
    await index.publishCargo(tinyCrate({ name, version: "1.1.0" }));
    const changed = await ask(first.headers["etag"]);

    expect([first.status, same.status, changed.status]).toEqual([200, 304, 200]);
  });

  test.each([
    { crate: "a", path: "/1/a" },
    { crate: "ab", path: "/2/ab" },
    { crate: "abc", path: "/3/a/abc" },
    { crate: "Inflector", path: "/in/fl/inflector" },
  ])("has $crate at $path", async ({ crate, path }) => {
    const index = await use.index();
    await index.publishCargo(tinyCrate({ name: crate, version: "1.0.0" }));

    const { status } = await askThroughProxy(index, host, path);

    expect(status).toBe(200);
  });

  test("gives the file as it was published, and keeps it for the next run", async () => {
    const folder = await use.folder();
    const first = await use.index({ folder });
    const crate = tinyCrate({ name, version: "1.0.0" });
    await first.publishCargo(crate);
    await first.close();
    const index = await use.index({ folder });

    const found = await askThroughProxy(index, files, `/crates/${name}/1.0.0/download`);
    const unknown = await askThroughProxy(index, files, `/crates/${name}/2.0.0/download`);

    expect(found.body.equals(crate)).toBe(true);
    expect(unknown.status).toBe(404);
    expect(index.versions(packageName("cargo", name))).toEqual(["1.0.0"]);
  });

  test("shows a version when its delay is over, and nothing of a name that is only reserved", async () => {
    let now = Date.UTC(2026, 0, 1);
    const reserved = [packageName("cargo", name)];
    const index = await use.index({ now: () => now, delay: 60_000, reserved });
    const status = async () => (await askThroughProxy(index, host, page)).status;

    const before = await status();
    await index.publishCargo(tinyCrate({ name, version: "1.0.0" }));
    const during = await status();
    now += 60_000;
    const after = await status();

    expect([before, during, after]).toEqual([404, 404, 200]);
  });

  test("can be asked without the proxy", async () => {
    const index = await use.index();
    await index.publishCargo(tinyCrate({ name, version: "1.0.0" }));

    const answer = await fetch(`${index.address}/cargo${page}`);

    expect(await answer.text()).toContain('"vers":"1.0.0"');
  });

  test("publishes nothing that is sent to it, and knows no other pages", async () => {
    const index = await use.index();
    await index.publishCargo(tinyCrate({ name, version: "1.0.0" }));
    const status = async (path: string, method = "GET") =>
      (await askThroughProxy(index, host, path, { method })).status;

    expect(await status("/api/v1/crates/new", "PUT")).toBe(405);
    expect(await status(`/xx/xx/${name}`)).toBe(404);
    expect(await status("/%2e%2e/etc")).toBe(404);
    expect(await status("/co/re/coreason_manifest")).toBe(404);
  });

  test("takes the same bytes again, and no others under a published name", async () => {
    const index = await use.index();
    await index.publishCargo(tinyCrate({ name, version: "1.0.0" }));
    const changed = (as: string) => index.publishCargo(tinyCrate({ name: as, version: "1.0.0", body: "//" }));

    expect(await index.publishCargo(tinyCrate({ name, version: "1.0.0" }))).toMatchObject({
      kind: "unchanged",
    });
    await expect(changed(name)).rejects.toMatchObject({ code: "already-published" });
    await expect(changed("coreason_manifest")).rejects.toMatchObject({ code: "already-published" });
  });

  test.each([
    { what: "no file of cargo", crate: Buffer.from("x") },
    { what: "a name that climbs", crate: tinyCrate({ name: "../x", version: "1.0.0" }) },
    { what: "half a version", crate: tinyCrate({ name, version: "1.0" }) },
    { what: "a manifest that is no TOML", crate: tinyCrate({ name, version: "1.0.0" }, "= x") },
    {
      what: "dependencies that are none",
      crate: tinyCrate({ name, version: "1.0.0" }, "[dependencies]\nx = 1"),
    },
  ])("refuses $what", async ({ crate }) => {
    const index = await use.index();

    await expect(index.publishCargo(crate)).rejects.toMatchObject({ kind: "refusal", code: "crate" });
  });
});

await describeWithTools("cargo", ["cargo"], ({ cargo }) => {
  test("locks as it does with the real index, takes a version published a moment ago, and fetches it", async () => {
    const index = await use.index();
    await index.publishCargo(tinyCrate({ name: "tiny-log", version: "0.4.1" }));
    const manifest = `[dependencies]\ntiny-log = "0.4"\n`;
    await index.publishCargo(tinyCrate({ name, version: "1.0.0" }, manifest));
    const folder = await use.folder();
    await mkdir(join(folder, "src"));
    await writeFile(join(folder, "src", "lib.rs"), "");
    await writeFile(
      join(folder, "Cargo.toml"),
      `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n${name} = "1"\n`,
    );
    const environment = index.environment(environmentWith(cargo));
    const run = (...words: readonly string[]) => succeed(["cargo", ...words], folder, environment);

    await run("generate-lockfile");
    const early = await fail(
      ["cargo", "update", "--package", name, "--precise", "1.1.0"],
      folder,
      environment,
    );
    const last = await index.publishCargo(tinyCrate({ name, version: "1.1.0", body: "//!" }, manifest));
    await run("update", "--package", name, "--precise", "1.1.0");
    await run("fetch", "--locked");

    const lock = await readFile(join(folder, "Cargo.lock"), "utf8");
    expect(early).toContain("no matching package");
    expect(lock).toContain(
      `name = "${name}"\nversion = "1.1.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${last.sha256}"`,
    );
    expect(lock).toContain(`name = "tiny-log"\nversion = "0.4.1"`);
    expect(lock).not.toMatch(/127\.0\.0\.1|localhost/);
  });
});
