import { createHash } from "node:crypto";
import { defaultRegistries } from "../../packages/ports/adapters/registries/default-registries.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { packageName, type Ecosystem, type Version } from "@release-actions/release-model";
import { temporaryFolder } from "../support/repository.ts";
import {
  useScriptedServers,
  type AskedRequest,
  type ScriptedReply,
  type ScriptedServer,
} from "../support/scripted-server.ts";

const serve = useScriptedServers();
const version: Version = { major: 1, minor: 4, patch: 0 };
const one = `sha256:${"1".repeat(64)}`;
const two = `sha256:${"2".repeat(64)}`;

const ask = (
  { host }: ScriptedServer,
  environment: Readonly<Record<string, string>> = {},
  ecosystem: Ecosystem = "image",
) => httpRegistries({ environment }).ask(packageName(ecosystem, `${host}/coreason-ai/runtime`), version);

/** The manifests of a registry: digests by tag. */
const manifests =
  (digests: Readonly<Record<string, string>>) =>
  ({ path }: AskedRequest): ScriptedReply => {
    const digest = digests[path.slice(path.lastIndexOf("/") + 1)];
    return digest === undefined ? { status: 404 } : { headers: { "docker-content-digest": digest } };
  };

describe("the manifest of an image", () => {
  test("is asked for by both tags, of all four types, without its body", async () => {
    const registry = await serve(manifests({ "v1.4.0": one, "1.4.0": one }));

    const answer = await ask(registry);

    expect(registry.lines()).toEqual([
      "HEAD /v2/coreason-ai/runtime/manifests/v1.4.0",
      "HEAD /v2/coreason-ai/runtime/manifests/1.4.0",
    ]);
    expect(registry.asked[0]?.headers.accept?.split(", ")).toEqual([
      "application/vnd.oci.image.index.v1+json",
      "application/vnd.oci.image.manifest.v1+json",
      "application/vnd.docker.distribution.manifest.list.v2+json",
      "application/vnd.docker.distribution.manifest.v2+json",
    ]);
    expect(answer).toEqual({
      kind: "available",
      asked: registry
        .lines()
        .map((line) => line.replace(" ", ` ${registry.address}`))
        .join(", "),
      digest: one,
    });
  });

  test.each<{ what: string; digests: Readonly<Record<string, string>>; expected: object }>([
    { what: "one tag with a v", digests: { "v1.4.0": one }, expected: { kind: "available", digest: one } },
    { what: "one tag without", digests: { "1.4.0": one }, expected: { kind: "available", digest: one } },
    {
      what: "other tags",
      digests: { "1.4": one, latest: one },
      expected: { kind: "absent", answered: "404, 404" },
    },
    {
      what: "two tags of different images",
      digests: { "v1.4.0": one, "1.4.0": two },
      expected: { kind: "absent", answered: `two things: v1.4.0 is ${one}, 1.4.0 is ${two}` },
    },
  ])("$what", async ({ digests, expected }) => {
    const registry = await serve(manifests(digests));

    expect(await ask(registry)).toMatchObject(expected);
  });

  test.each(["", "latest", `sha256:${"1".repeat(63)}`])(
    "a digest header %p is not trusted: the manifest is hashed",
    async (header) => {
      const body = '{"schemaVersion":2}';
      const registry = await serve(({ method }) => ({
        headers: { "docker-content-digest": header },
        body: method === "HEAD" ? "" : body,
      }));

      const answer = await ask(registry);

      expect(answer).toMatchObject({
        kind: "available",
        digest: `sha256:${createHash("sha256").update(body).digest("hex")}`,
      });
    },
  );

  test("a chart has its number as a tag", async () => {
    const registry = await serve(manifests({ "1.4.0": one }));

    const answer = await ask(registry, {}, "helm");

    expect(answer).toMatchObject({ kind: "available", digest: one });
    expect(registry.lines()[0]).toBe("HEAD /v2/coreason-ai/runtime/manifests/1.4.0");
  });

  test("a registry that fails is unknown and not asked for the other tag", async () => {
    const registry = await serve(() => ({ status: 503, headers: { "retry-after": "3" } }));

    expect(await ask(registry)).toMatchObject({ kind: "unknown", answered: "503", retryAfter: 3000 });
    expect(registry.asked).toHaveLength(1);
  });
});

describe("where an image lies by its name", () => {
  test.each([
    { name: "ghcr.io/coreason-ai/runtime", place: "https://ghcr.io/v2/coreason-ai/runtime/manifests/v1.4.0" },
    { name: "registry.example:5000/a/b/c", place: "https://registry.example:5000/v2/a/b/c/manifests/v1.4.0" },
    { name: "localhost:5000/a", place: "http://localhost:5000/v2/a/manifests/v1.4.0" },
    { name: "[::1]:5000/a", place: "http://[::1]:5000/v2/a/manifests/v1.4.0" },
    { name: "127.0.0.1.example/a", place: "https://127.0.0.1.example/v2/a/manifests/v1.4.0" },
    { name: "coreason-ai/runtime", place: "/v2/coreason-ai/runtime/manifests/v1.4.0" },
    {
      name: "docker.io/library/redis",
      place: `https://${defaultRegistries.image}/v2/library/redis/manifests/v1.4.0`,
    },
    { name: "docker.io/redis", place: "/v2/library/redis/manifests/v1.4.0" },
    { name: "redis", place: "/v2/library/redis/manifests/v1.4.0" },
  ])("$name", async ({ name, place }) => {
    const asked: string[] = [];
    const send: typeof fetch = (address) => {
      asked.push(address instanceof URL ? address.href : "");
      return Promise.resolve(new Response(null, { headers: { "docker-content-digest": one } }));
    };

    await httpRegistries({ environment: {}, send }).ask(packageName("image", name), version);

    expect(asked[0]?.endsWith(place)).toBe(true);
  });

  test.each<{ ecosystem: Ecosystem; name: string }>([
    { ecosystem: "helm", name: "runtime" },
    { ecosystem: "helm", name: "charts/runtime" },
    { ecosystem: "image", name: "ghcr.io/../runtime" },
    { ecosystem: "image", name: "user:s3cret@ghcr.io/a" },
    { ecosystem: "image", name: "ghcr.io/a?b=c" },
    { ecosystem: "github", name: "coreason-ai/runtime" },
    { ecosystem: "component", name: "runtime" },
  ])("$ecosystem $name is in no registry that can be asked", async ({ ecosystem, name }) => {
    const send: typeof fetch = () => Promise.reject(new Error("it was asked"));

    const answer = await httpRegistries({ environment: {}, send }).ask(packageName(ecosystem, name), version);

    expect(answer.kind).toBe("unasked");
  });
});

describe("a registry that wants to know who asks", () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

  /** A registry that answers those whom its token service gave a token, and the service at `/token`. */
  const guarded = (token: (request: AskedRequest) => ScriptedReply, { realm = "/token", also = "" } = {}) =>
    serve(function answer(request): ScriptedReply {
      if (request.path.startsWith("/token")) return token(request);
      if (request.headers.authorization === "Bearer t0ken") return manifests({ "v1.4.0": one })(request);
      const where = realm.startsWith("/") ? `http://${request.headers.host ?? ""}${realm}` : realm;
      const challenge = `Bearer realm="${where}",service="the registry",scope="repository:coreason-ai/runtime:pull"`;
      return { status: 401, headers: { "www-authenticate": challenge + also } };
    });

  /** Docker's settings after such a login. */
  const loggedIn = (auths: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "config.json"), JSON.stringify({ auths }));
    return { DOCKER_CONFIG: folder };
  };

  test("gets strangers a token for what is public, once for both tags", async () => {
    const registry = await guarded(() => ({ body: { token: "t0ken" } }));

    const answer = await ask(registry);

    expect(answer).toMatchObject({ kind: "available", digest: one });
    expect(registry.lines()).toEqual([
      "HEAD /v2/coreason-ai/runtime/manifests/v1.4.0",
      "GET /token?scope=repository%3Acoreason-ai%2Fruntime%3Apull&service=the+registry",
      "HEAD /v2/coreason-ai/runtime/manifests/v1.4.0",
      "HEAD /v2/coreason-ai/runtime/manifests/1.4.0",
    ]);
    expect(registry.asked[1]?.headers.authorization).toBeUndefined();
  });

  // As two headers arrive: https://www.rfc-editor.org/rfc/rfc9110#name-field-lines-and-combined-field
  test.each([', Basic realm="git"', ",Basic realm=git", ', Negotiate, Basic realm="a, b"'])(
    "gets a token where it would take other ways, too%s",
    async (also) => {
      const registry = await guarded(() => ({ body: { token: "t0ken" } }), { also });

      expect(await ask(registry)).toMatchObject({ kind: "available", digest: one });
      expect(registry.lines()[1]).toMatch(/^GET \/token\?scope=.*&service=the\+registry$/);
    },
  );

  test.each([
    {
      what: "by its name",
      key: (host: string) => host,
      entry: { auth: Buffer.from("ada:s3:cret").toString("base64") },
    },
    {
      what: "by an address",
      key: (host: string) => `https://${host}/v2/`,
      entry: { username: "ada", password: "s3:cret" },
    },
  ])("gets the password that Docker keeps $what, and nobody sees it", async ({ key, entry }) => {
    const registry = await guarded(({ headers }) =>
      headers.authorization === basic("ada:s3:cret") ? { body: { access_token: "t0ken" } } : { status: 403 },
    );

    const answer = await ask(
      registry,
      loggedIn({ [key(registry.host)]: entry, "other.example": { auth: "eDp5" } }),
    );

    expect(answer).toMatchObject({ kind: "available", digest: one });
    expect(JSON.stringify(answer)).not.toMatch(/s3:cret|t0ken/);
  });

  test("gets Docker's identity token in exchange, in the body", async () => {
    const registry = await guarded(({ method, body }) =>
      method === "POST" && new URLSearchParams(body).get("refresh_token") === "s3cret"
        ? { body: { access_token: "t0ken" } }
        : { status: 400 },
    );

    const answer = await ask(registry, loggedIn({ [registry.host]: { identitytoken: "s3cret" } }));

    expect(answer).toMatchObject({ kind: "available" });
    expect(registry.lines().join()).not.toContain("s3cret");
  });

  test("is given the password itself where it wants that, from the home", async () => {
    const registry = await serve((request) =>
      request.headers.authorization === basic("ada:b")
        ? manifests({ "v1.4.0": one })(request)
        : { status: 401, headers: { "www-authenticate": 'Basic realm="house"' } },
    );
    const home = temporaryFolder();
    mkdirSync(join(home, ".docker"));
    writeFileSync(
      join(home, ".docker", "config.json"),
      JSON.stringify({ auths: { [registry.host]: { auth: Buffer.from("ada:b").toString("base64") } } }),
    );

    expect(await ask(registry, { HOME: home })).toMatchObject({ kind: "available" });
    expect(await ask(registry)).toMatchObject({ kind: "unknown", answered: "401" });
  });

  test.each<{ what: string; token: ScriptedReply; answered: string }>([
    {
      what: "refuses, as for what is private and for what is not there yet",
      token: { status: 403 },
      answered: "403",
    },
    { what: "gives a token that is good for nothing", token: { body: { token: "other" } }, answered: "401" },
  ])("whose service $what is unknown, with what helps", async ({ token, answered }) => {
    const registry = await guarded(() => token);

    const answer = await ask(registry);

    expect(answer).toMatchObject({ kind: "unknown", answered });
    expect(answer).toMatchObject({ advice: expect.stringContaining(`log in to ${registry.host}`) });
  });

  test("whose service gives no token is unknown", async () => {
    const registry = await guarded(() => ({ body: {} }));

    expect(await ask(registry)).toMatchObject({ kind: "unknown", answered: "200 without a token" });
  });

  test.each(["http://registry.example/token", "ftp://127.0.0.1/token", "nonsense"])(
    "is not followed to a service at %s",
    async (realm) => {
      const registry = await guarded(() => ({ body: { token: "t0ken" } }), { realm });

      const answer = await ask(registry, loggedIn({ [registry.host]: { auth: "YTpi" } }));

      expect(answer).toMatchObject({ kind: "unknown", answered: "401" });
      expect(registry.asked).toHaveLength(1);
    },
  );

  test("settings of Docker that cannot be read are none", async () => {
    const registry = await guarded(() => ({ body: { token: "t0ken" } }));
    const folder = temporaryFolder();
    writeFileSync(join(folder, "config.json"), '{"auths":');

    expect(await ask(registry, { DOCKER_CONFIG: folder })).toMatchObject({ kind: "available" });
  });
});
