import { X509Certificate } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { defaultHosts, hostOf } from "@release-actions/rehearsal/package-index";
import { openImageShelf } from "@release-actions/rehearsal/registry";
import { packageName } from "@release-actions/release-model";
import { createThrowAwayAuthority } from "../../packages/rehearsal/package-index/certificate-authority.ts";
import { startConnectProxy } from "../../packages/rehearsal/package-index/connect-proxy.ts";
import { askDirectly, askThroughProxy, openTunnel } from "../support/ask-through-proxy.ts";
import { useRehearsalIndex } from "../support/rehearsal-index.ts";
import { tinyTarball, tinyWheel } from "../support/tiny-packages.ts";

const use = useRehearsalIndex();
const python = hostOf("python-index");
const files = hostOf("python-files");
const npm = hostOf("npm-registry");
const json = "application/vnd.pypi.simple.v1+json";
const lib = { name: "coreason-manifest", version: "1.0.0", requires: ["attrs>=20"] };
interface Page {
  readonly versions: readonly string[];
  readonly files: readonly (Record<string, unknown> & { readonly url: string })[];
}
const parsePage = (body: Buffer) => JSON.parse(body.toString()) as Page;

describe("the proxy", () => {
  test.each([
    "example.org:443",
    `${python}:80`,
    `${python}:22`,
    `evil.${python}:443`,
    "127.0.0.1:443",
    `${python}:443@x`,
    "",
  ])("opens no tunnel to %j", async (authority) => {
    const index = await use.index();

    expect((await openTunnel(index, authority)).status).toBe(403);
  });

  test("answers no request for another host inside a tunnel", async () => {
    const index = await use.index();

    const answer = await askThroughProxy(index, python, "/simple/x/", { headers: { host: "example.org" } });

    expect(answer.status).toBe(421);
  });

  test("has an authority of its own for each run, good for the default hosts and a week only", async () => {
    const read = async () => new X509Certificate(await readFile((await use.index()).certificateFile));

    const [one, other] = [await read(), await read()];

    expect(one.ca).toBe(true);
    expect(one.fingerprint256).not.toBe(other.fingerprint256);
    expect(Date.parse(one.validTo) - Date.now()).toBeLessThan(8 * 24 * 60 * 60 * 1000);
    for (const host of defaultHosts) expect(one.raw.includes(Buffer.from(host))).toBe(true);
  });

  test("leads to a registry of images that it is told to stand in for, and to no other", async () => {
    const host = "ghcr.io";
    const images = openImageShelf({
      folder: await use.folder(),
      address: `https://${host}`,
      isOwnName: (name) => name === host,
      referrers: false,
    });
    const { digest } = await images.push({ name: "acme/app", tags: ["v1.0.0"] });
    const index = await use.index({ others: new Map([[host, images.answer]]) });

    const found = await askThroughProxy(index, host, "/v2/acme/app/manifests/v1.0.0", {
      method: "HEAD",
      headers: { accept: "application/vnd.oci.image.manifest.v1+json" },
    });

    expect(found).toMatchObject({ status: 200, headers: { "docker-content-digest": digest } });
    expect((await openTunnel(index, "quay.io:443")).status).toBe(403);
  });

  test("writes no private key", async () => {
    const folder = await use.folder();
    await use.index({ folder });

    const written = await Promise.all(
      (await readdir(join(folder, "settings"))).map((file) =>
        readFile(join(folder, "settings", file), "utf8"),
      ),
    );

    expect(written.filter((text) => text.includes("PRIVATE KEY"))).toEqual([]);
  });

  test("answers many at the same time", async () => {
    const index = await use.index();
    await index.publishPython([tinyWheel(lib)]);

    const answers = await Promise.all(
      Array.from({ length: 100 }, () => askThroughProxy(index, python, "/simple/coreason-manifest/")),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test("takes no more connections than it may, and goes on when they are gone", async () => {
    const index = await use.index({ maxConnections: 2 });
    const held = [await openTunnel(index, `${python}:443`), await openTunnel(index, `${python}:443`)];

    await expect(openTunnel(index, `${python}:443`)).rejects.toThrow();
    for (const { socket } of held) socket?.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect((await openTunnel(index, `${python}:443`)).status).toBe(200);
  });

  test("ends what is under way when it is closed, and lets its port go", async () => {
    const index = await use.index();
    const { socket } = await openTunnel(index, `${python}:443`);
    const ended = new Promise((resolve) => socket?.once("close", resolve));
    socket?.resume();

    await index.close();

    await ended;
    await expect(openTunnel(index, `${python}:443`)).rejects.toThrow(/ECONNREFUSED/);
  });

  test("answers on its own address, too, but not to a page that was led there by another name", async () => {
    const index = await use.index();
    await index.publishPython([tinyWheel(lib)]);
    await index.publishNpm({ tarball: tinyTarball({ name: "@coreason-ai/manifest", version: "1.0.0" }) });
    const status = async (path: string, headers: Record<string, string> = {}) =>
      (await askDirectly(`${index.address}${path}`, headers)).status;

    expect(await status("/python/simple/coreason-manifest/")).toBe(200);
    expect(await status("/npm/@coreason-ai%2fmanifest")).toBe(200);
    expect(await status("/")).toBe(404);
    expect(await status("/python/simple/coreason-manifest/", { host: "example.org" })).toBe(404);
  });
});

describe("behind the local index", () => {
  test("a package it does not hold comes from the real one, through this machine's own proxy", async () => {
    const real = await use.index();
    await real.publishPython([tinyWheel({ name: "attrs", version: "25.1.0" })]);
    const index = await use.index({ upstream: "forward", environment: real.environment({}) });

    const page = await askThroughProxy(index, python, "/simple/attrs/", { headers: { accept: json } });
    const { pathname } = new URL(parsePage(page.body).files[0]?.url ?? "");
    const file = await askThroughProxy(index, files, pathname);

    expect(parsePage(page.body).versions).toEqual(["25.1.0"]);
    expect(file.body.length).toBeGreaterThan(100);
  });

  test("a package it holds or owns never does", async () => {
    const real = await use.index();
    for (const name of ["coreason-manifest", "coreason-runtime"]) {
      await real.publishPython([tinyWheel({ name, version: "9.9.9" })]);
    }
    const index = await use.index({
      upstream: "forward",
      environment: real.environment({}),
      reserved: [packageName("pypi", "Coreason_Runtime")],
    });
    await index.publishPython([tinyWheel(lib)]);

    const held = await askThroughProxy(index, python, "/simple/coreason-manifest/", {
      headers: { accept: json },
    });
    const owned = await askThroughProxy(index, python, "/simple/coreason-runtime/");

    expect(parsePage(held.body).versions).toEqual(["1.0.0"]);
    expect(owned.status).toBe(404);
  });

  test("nothing is sent on that somebody is logged in with", async () => {
    const folder = await use.folder();
    const authority = createThrowAwayAuthority(defaultHosts, new Date());
    const seen: unknown[] = [];
    const recorder = await startConnectProxy({
      hosts: new Set(defaultHosts),
      server: authority.server,
      handle: (_host, _path, { headers }, response) =>
        Promise.resolve(void (seen.push(headers), response.end("ok"))),
      direct: () => Promise.resolve(),
      maxConnections: 10,
    });
    const certificate = join(folder, "recorder.pem");
    await writeFile(certificate, authority.certificate);
    const environment = {
      HTTPS_PROXY: `http://127.0.0.1:${recorder.port}`,
      NODE_EXTRA_CA_CERTS: certificate,
    };
    const index = await use.index({ upstream: "forward", environment });

    const headers = {
      authorization: "Bearer secret",
      cookie: "secret",
      "npm-otp": "secret",
      accept: "text/html",
    };
    const answer = await askThroughProxy(index, npm, "/left-pad", { headers });
    await recorder.close();

    expect(answer.body.toString()).toBe("ok");
    expect(seen).toMatchObject([{ accept: "text/html", host: npm }]);
    expect(JSON.stringify(seen)).not.toContain("secret");
  });

  test.each([
    { name: "when it is to stay offline", options: { upstream: "none" as const } },
    {
      name: "when nothing can be reached",
      options: { upstream: "forward" as const, environment: { HTTPS_PROXY: "http://127.0.0.1:9" } },
    },
  ])("$name, an unknown package is answered 502 with what to do", async ({ options }) => {
    const index = await use.index(options);

    const answer = await askThroughProxy(index, python, "/simple/attrs/");

    expect(answer.status).toBe(502);
    expect(answer.body.toString()).toMatch(
      /found (?:this rehearsal runs offline|.*ECONNREFUSED).*Publish it into the rehearsal/s,
    );
  });
});

describe("the environment for tools", () => {
  test("keeps the inherited one, without what leads elsewhere or logs in", async () => {
    const index = await use.index();

    const environment = index.environment({
      PATH: "/bin",
      HOME: "/home/x",
      UV_INDEX_URL: "x",
      UV_PUBLISH_TOKEN: "x",
      PIP_FIND_LINKS: "x",
      "npm_config_//example.org/:_authToken": "x",
      NPM_CONFIG_REGISTRY: "x",
      POETRY_HTTP_BASIC_X_PASSWORD: "x",
      YARN_NPM_REGISTRY_SERVER: "x",
      no_proxy: "*",
      NODE_AUTH_TOKEN: "x",
      UNSET: undefined,
    });

    expect(environment).toMatchObject({ PATH: "/bin", HOME: "/home/x", HTTPS_PROXY: index.address });
    expect(Object.entries(environment).filter(([, value]) => value === "x" || value === "*")).toEqual([]);
    expect(Object.keys(environment)).not.toContain("UNSET");
  });

  test("holds a token only when it is for publishing", async () => {
    const index = await use.index();
    const token = index.publishEnvironment({})["UV_PUBLISH_TOKEN"] ?? "";

    expect(token).toMatch(/^rehearsal-[0-9a-f]{32}$/);
    expect(JSON.stringify(index.environment({}))).not.toContain(token);
  });
});
