import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import {
  httpImageRegistry,
  loginsOfHelpers,
  withDockerLogins,
} from "@release-actions/ports/adapters/signing";
import { temporaryFolder } from "../support/repository.ts";
import { useScriptedServers, type AskedRequest, type ScriptedReply } from "../support/scripted-server.ts";

const start = useScriptedServers();
const sum = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const image = sum("image");
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";

async function registry(
  answer: (request: AskedRequest) => ScriptedReply,
  environment: Readonly<Record<string, string>> = {},
) {
  const server = await start(answer);
  const own = { PATH: process.env["PATH"] ?? "", HOME: temporaryFolder(), ...environment };
  return {
    server,
    environment: own,
    name: `${server.host}/acme/shop`,
    registry: httpImageRegistry({ commands: nodeCommands(), environment: own }),
  };
}

describe("a tag is resolved", () => {
  test("by one HEAD that takes all four kinds of manifest", async () => {
    const {
      registry: asked,
      name,
      server,
    } = await registry(() => ({
      headers: { "docker-content-digest": image },
    }));

    expect(await asked.resolve(name, "v1")).toEqual({ kind: "read", content: image });
    expect(server.lines()).toEqual(["HEAD /v2/acme/shop/manifests/v1"]);
    expect(server.asked[0]?.headers.accept?.split(", ")).toHaveLength(4);
  });

  test("by hashing what comes, where the header is missing", async () => {
    const body = JSON.stringify({ schemaVersion: 2 });
    const { registry: asked, name } = await registry(() => ({ body }));

    expect(await asked.resolve(name, "v1")).toEqual({ kind: "read", content: sum(body) });
  });

  test.each([405, 501])("by hashing what comes, where HEAD is answered %i", async (status) => {
    const body = JSON.stringify({ schemaVersion: 2 });
    const { registry: asked, name } = await registry(({ method }) =>
      method === "HEAD" ? { status } : { body },
    );

    expect(await asked.resolve(name, "v1")).toEqual({ kind: "read", content: sum(body) });
  });

  test.each([
    ["a page that wants a login", "<html>Sign in</html>"],
    ["an error with status 200", '{"errors":[{"code":"UNKNOWN"}]}'],
    ["nothing", ""],
  ])("to nothing where %s comes in place of a manifest", async (_, body) => {
    const { registry: asked, name } = await registry(() => ({ body }));

    expect(await asked.resolve(name, "v1")).toMatchObject({
      kind: "unasked",
      answered: expect.stringContaining("that is not a manifest"),
    });
  });

  test.each<[string, ScriptedReply]>([
    ["the header says", { headers: { "docker-content-digest": sum("other") } }],
    ["the content has", { body: "other" }],
  ])("to nothing else than the digest it was asked by, whatever %s", async (_, reply) => {
    const { registry: asked, name } = await registry(() => reply);

    expect(await asked.resolve(name, image)).toMatchObject({ kind: "unasked" });
  });

  test("after a login, where the registry demands one", async () => {
    const home = temporaryFolder();
    const auth = Buffer.from("bot:hunter22").toString("base64");
    const made = await registry(
      ({ path, headers }) => {
        if (path.startsWith("/token"))
          return { body: { token: headers.authorization === `Basic ${auth}` ? "good" : "bad" } };
        if (headers.authorization === "Bearer good") return { headers: { "docker-content-digest": image } };
        return {
          status: 401,
          headers: {
            "www-authenticate": `Bearer realm="http://${headers.host ?? ""}/token",service="r",scope="repository:acme/shop:pull"`,
          },
        };
      },
      { DOCKER_CONFIG: home },
    );
    writeFileSync(join(home, "config.json"), JSON.stringify({ auths: { [made.server.host]: { auth } } }));

    expect(await made.registry.resolve(made.name, "v1")).toEqual({ kind: "read", content: image });
  });
});

describe("what is attached", () => {
  const entry = { digest: sum("attached"), artifactType: bundleType };
  const listed = { kind: "read", content: [{ ...entry, predicateType: undefined }] };

  test("is what the referrers API lists, over all its pages", async () => {
    const second = { digest: sum("second"), artifactType: bundleType };
    const { registry: asked, name } = await registry(({ path }) =>
      path.includes("page=2")
        ? { body: { manifests: [second] } }
        : { headers: { link: `<${path}?page=2>; rel="next"` }, body: { manifests: [entry] } },
    );

    expect(await asked.attachments({ name, digest: image })).toMatchObject({
      kind: "read",
      content: [entry, second],
    });
  });

  test.each([404, 400, 406])("stands under the fallback tag, where the API answers %s", async (status) => {
    const { registry: asked, name } = await registry(({ path }) =>
      path.includes("/referrers/") ? { status } : { body: { manifests: [entry] } },
    );

    expect(await asked.attachments({ name, digest: image })).toEqual(listed);
  });

  test.each([405, 501])(
    "is not known, where the API answers %s: cosign does not look under the tag then",
    async (status) => {
      const { registry: asked, name } = await registry(({ path }) =>
        path.includes("/referrers/") ? { status } : { body: { manifests: [entry] } },
      );

      expect(await asked.attachments({ name, digest: image })).toMatchObject({ kind: "unasked", status });
    },
  );

  test("is nothing, where there is neither", async () => {
    const { registry: asked, name } = await registry(() => ({ status: 404 }));

    expect(await asked.attachments({ name, digest: image })).toEqual({ kind: "read", content: [] });
  });

  test.each<[string, ScriptedReply]>([
    ["503", { status: 503 }],
    ["429", { status: 429, headers: { "retry-after": "7" } }],
    ["403", { status: 403 }],
    ["a page", { body: "<html>" }],
    ["an object that lists nothing", { body: "{}" }],
    ["an error with status 200", { body: { errors: [{ code: "UNKNOWN" }] } }],
    ["half an answer", "truncate"],
    ["nothing", "reset"],
  ])("is not known, where the API answers %s", async (_, reply) => {
    const { registry: asked, name, server } = await registry(() => reply);

    expect(await asked.attachments({ name, digest: image })).toMatchObject({ kind: "unasked" });
    expect(server.lines().some((line) => line.includes("/manifests/"))).toBe(false);
  });

  test("is not known, where the fallback tag cannot be read", async () => {
    const { registry: asked, name } = await registry(({ path }) => ({
      status: path.includes("/referrers/") ? 404 : 503,
    }));

    expect(await asked.attachments({ name, digest: image })).toMatchObject({ kind: "unasked", status: 503 });
  });
});

describe("a bundle", () => {
  const text = '{"mediaType":"x"}';
  const manifest = (mediaType: string) => JSON.stringify({ layers: [{ mediaType, digest: sum(text) }] });
  const attached = (mediaType: string) => ({
    digest: sum(manifest(mediaType)),
    artifactType: "",
    predicateType: undefined,
  });
  const served = (mediaType: string, blob: string) =>
    registry(({ path }) => ({ body: path.includes("/blobs/") ? blob : manifest(mediaType) }));

  test("is the layer of what is attached", async () => {
    const { registry: asked, name } = await served(bundleType, text);

    expect(await asked.bundle({ name, digest: image }, attached(bundleType))).toEqual({
      kind: "read",
      content: { mediaType: "x" },
    });
  });

  test("is not what has another digest", async () => {
    const { registry: asked, name } = await served(bundleType, '{"mediaType":"y"}');

    expect(await asked.bundle({ name, digest: image }, attached(bundleType))).toMatchObject({
      kind: "unasked",
    });
  });

  test("is not something of another type", async () => {
    const { registry: asked, name, server } = await served("text/plain", text);

    expect(await asked.bundle({ name, digest: image }, attached("text/plain"))).toEqual({
      kind: "read",
      content: null,
    });
    expect(server.lines()).toHaveLength(1);
  });
});

test("a login that is given stands beside what Docker knows, before its store, for one user to read", async () => {
  const [home, folder] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(home, { recursive: true });
  const rest = { auths: { "ghcr.io": { auth: "eDp5" } }, proxies: { default: {} } };
  // cosign would ask it for the whole name of an image first.
  const known = { ...rest, credsStore: "desktop" };
  writeFileSync(join(home, "config.json"), JSON.stringify(known));

  const credentials = { kind: "password", user: "bot", password: "p:w" } as const;
  const environment = await withDockerLogins(
    { DOCKER_CONFIG: home },
    { logins: [{ hosts: ["r.example"], credentials }], folder },
  );

  const file = join(environment["DOCKER_CONFIG"] ?? "", "config.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
    ...rest,
    auths: { ...rest.auths, "r.example": { auth: Buffer.from("bot:p:w").toString("base64") } },
    credHelpers: { "r.example": "" },
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(home, "config.json"), "utf8")).toBe(JSON.stringify(known));
});

test("a credential helper is asked in the environment of the run, once for each registry that it is for", async () => {
  const home = temporaryFolder();
  const helper = join(home, "docker-credential-mine");
  writeFileSync(
    helper,
    '#!/bin/sh\nread host\n[ "$host" = r.example ] || { echo "credentials not found"; exit 1; }\nprintf \'{"Username":"bot","Secret":"%s"}\' "$MINE"\n',
    { mode: 0o755 },
  );
  writeFileSync(
    join(home, "config.json"),
    JSON.stringify({ credHelpers: { "r.example": "mine", "s.example": "mine" } }),
  );
  const environment = { DOCKER_CONFIG: home, MINE: "s3cret", PATH: `${home}:${process.env["PATH"] ?? ""}` };

  const logins = await loginsOfHelpers(["r.example", "r.example", "s.example", "t.example"], {
    commands: nodeCommands(),
    environment,
  });

  expect(logins).toEqual([
    { hosts: ["r.example"], credentials: { kind: "password", user: "bot", password: "s3cret" } },
  ]);
});
