import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { packageName, type Version } from "@release-actions/release-model";
import { useRehearsalIndex } from "../support/rehearsal-index.ts";
import { temporaryFolder } from "../support/repository.ts";
import { useScriptedServers, type AskedRequest, type ScriptedReply } from "../support/scripted-server.ts";
import { tinyTarball } from "../support/tiny-packages.ts";

const use = useRehearsalIndex();
const serve = useScriptedServers();
const name = packageName("npm", "@coreason-ai/manifest");
const version: Version = { major: 1, minor: 4, patch: 0 };

/** What is said about the package with npm's settings in the environment. */
const ask = (environment: Readonly<Record<string, string>>, wanted = version) =>
  httpRegistries({ environment }).ask(name, wanted);

/** A registry with one version of the package, which answers otherwise where `odd` says so. */
async function registry(odd: (request: AskedRequest) => ScriptedReply | undefined = () => undefined) {
  const server = await serve((request) => {
    const answer = odd(request);
    if (answer !== undefined) return answer;
    const tarball = `${server.address}/@coreason-ai/manifest/-/manifest-1.4.0.tgz`;
    return {
      body: request.path.endsWith(".tgz") ? "bytes" : { versions: { "1.4.0": { dist: { tarball } } } },
    };
  });
  return server;
}

const isOrigin = ({ path }: AskedRequest) => path.endsWith("?write=true");
const isTarball = ({ path }: AskedRequest) => path.endsWith(".tgz");

describe("npm's registry, as the rehearsal has it", () => {
  test("a version is available when it is published, and absent before", async () => {
    const index = await use.index();
    const environment = { npm_config_registry: `${index.address}/npm/` };
    const reserved = await ask(environment);
    await index.publishNpm({ tarball: tinyTarball({ name: name.name, version: "1.4.0" }) });

    const found = await ask(environment);
    const other = await ask(environment, { ...version, minor: 5 });

    expect(reserved).toMatchObject({ kind: "unknown", answered: "502" });
    expect(found).toEqual({
      kind: "available",
      asked: `GET ${index.address}/npm/@coreason-ai/manifest/-/manifest-1.4.0.tgz`,
      digest: undefined,
    });
    expect(other).toEqual({
      kind: "absent",
      asked: `GET ${index.address}/npm/@coreason-ai%2fmanifest?write=true`,
      answered: "200 without 1.5.0 among 1 versions",
    });
  });

  test("a version is absent until the registry's delay is over", async () => {
    let now = 0;
    const index = await use.index({ delay: 60_000, now: () => now });
    const environment = { npm_config_registry: `${index.address}/npm` };
    await index.publishNpm({ tarball: tinyTarball({ name: name.name, version: "1.4.0" }) });

    const early = await ask(environment);
    now = 60_000;
    const late = await ask(environment);

    expect([early.kind, late.kind]).toEqual(["absent", "available"]);
  });
});

describe("the questions npm's registry is asked", () => {
  test("first the origin, then what npm install asks in the same words, then the tarball", async () => {
    const server = await registry();

    await ask({ npm_config_registry: server.address });

    expect(server.lines()).toEqual([
      "GET /@coreason-ai%2fmanifest?write=true",
      "GET /@coreason-ai%2fmanifest",
      "GET /@coreason-ai/manifest/-/manifest-1.4.0.tgz",
    ]);
    expect(server.asked[1]?.headers).toMatchObject({
      accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*",
      "cache-control": "no-cache",
    });
  });

  test("what the origin does not have is not asked for where a cache would keep the answer", async () => {
    const server = await registry((request) => (isOrigin(request) ? { status: 404 } : undefined));

    const answer = await ask({ npm_config_registry: server.address });

    expect(answer).toMatchObject({ kind: "absent", answered: "404" });
    expect(server.lines()).toEqual(["GET /@coreason-ai%2fmanifest?write=true"]);
  });

  test("a cache that still lacks the version counts, because the installer gets its answer", async () => {
    const server = await registry((request) =>
      isOrigin(request) ? undefined : { body: { versions: { "1.3.0": {} } }, headers: { age: "245" } },
    );

    const answer = await ask({ npm_config_registry: server.address });

    expect(answer).toMatchObject({
      kind: "absent",
      asked: `GET ${server.address}/@coreason-ai%2fmanifest`,
      answered: "200 without 1.4.0 among 1 versions",
    });
  });

  test("a mirror that refuses the question to the origin is asked as the installer asks", async () => {
    const server = await registry((request) => (isOrigin(request) ? { status: 405 } : undefined));

    expect(await ask({ npm_config_registry: server.address })).toMatchObject({ kind: "available" });
  });

  test("a version that is listed before its tarball is there is absent", async () => {
    const server = await registry((request) => (isTarball(request) ? { status: 404 } : undefined));

    const answer = await ask({ npm_config_registry: server.address });

    expect(answer).toMatchObject({ kind: "absent", answered: "404" });
    expect(answer).toMatchObject({ asked: expect.stringMatching(/\.tgz$/) });
  });
});

describe("what npm's registry answers besides", () => {
  test.each<{ what: string; reply: ScriptedReply; answered: string; retryAfter?: number; advice?: RegExp }>([
    { what: "503", reply: { status: 503 }, answered: "503" },
    {
      what: "429 with a time",
      reply: { status: 429, headers: { "retry-after": "7" } },
      answered: "429",
      retryAfter: 7000,
    },
    { what: "a connection that breaks", reply: "reset", answered: "UND_ERR_SOCKET" },
    { what: "half an answer", reply: "truncate", answered: "UND_ERR_SOCKET" },
    {
      what: "half a text",
      reply: { body: '{"versions":{' },
      answered: "200 with text of type application/json that is not a package's description",
    },
    {
      what: "a page for people",
      reply: { body: "<html>", headers: { "content-type": "text/html" } },
      answered: "200 with text of type text/html that is not a package's description",
    },
    { what: "401", reply: { status: 401 }, answered: "401", advice: /npm login/ },
    { what: "403", reply: { status: 403 }, answered: "403", advice: /npm login/ },
  ])("$what is unknown", async ({ reply, answered, retryAfter, advice }) => {
    const server = await registry(() => reply);

    const answer = await ask({ npm_config_registry: server.address });

    expect(answer).toMatchObject({ kind: "unknown", answered, retryAfter });
    if (advice === undefined) expect(answer).toMatchObject({ advice: undefined });
    else expect(answer).toMatchObject({ advice: expect.stringMatching(advice) });
  });

  test("a date says as well when to come again", async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const server = await registry(() => ({ status: 503, headers: { "retry-after": date } }));

    const answer = await ask({ npm_config_registry: server.address });

    const wanted = answer.kind === "unknown" ? (answer.retryAfter ?? 0) : 0;
    expect(wanted).toBeGreaterThan(3_500_000);
    expect(wanted).toBeLessThanOrEqual(3_600_000);
  });

  test("no answer in time is unknown", async () => {
    const server = await registry(() => "hang");

    const answer = await httpRegistries({
      environment: { npm_config_registry: server.address },
      timeout: 20,
    }).ask(name, version);

    expect(answer).toMatchObject({ kind: "unknown", answered: "no answer within 0.02 s" });
  });

  test("a signal ends a question under way", async () => {
    const stop = new AbortController();
    const server = await registry(() => {
      stop.abort(new Error("enough"));
      return "hang";
    });

    const asking = httpRegistries({ environment: { npm_config_registry: server.address } }).ask(
      name,
      version,
      {
        signal: stop.signal,
      },
    );

    await expect(asking).rejects.toThrow("enough");
  });

  test("what a registry puts into the address of a tarball is not shown", async () => {
    const server = await registry((request) =>
      isTarball(request)
        ? undefined
        : {
            body: {
              versions: {
                "1.4.0": {
                  dist: { tarball: `http://ada:s3cret@${request.headers.host ?? ""}/m.tgz?key=s3cret` },
                },
              },
            },
          },
    );

    const answer = await ask({ npm_config_registry: server.address });

    expect(answer).toMatchObject({ kind: "unknown", asked: `GET ${server.address}/m.tgz` });
    expect(JSON.stringify(answer)).not.toContain("s3cret");
  });

  test("a version without a description is unknown", async () => {
    const server = await registry(() => ({ body: { versions: { "1.4.0": null } } }));

    expect(await ask({ npm_config_registry: server.address })).toMatchObject({
      kind: "unknown",
      answered: "200 with 1.4.0, but no address of its tarball",
    });
  });
});

describe("which registry npm is led to, and with what credentials", () => {
  const auth = (server: { readonly asked: readonly AskedRequest[] }) =>
    server.asked.map(({ headers }) => headers.authorization);

  test("that of the scope, from the user's settings, with its token for its own host alone", async () => {
    const storage = await serve(() => ({ body: "bytes" }));
    const server = await serve(({ path }) =>
      path.endsWith(".tgz")
        ? { status: 302, headers: { location: `${storage.address}/signed` } }
        : { body: { versions: { "1.4.0": { dist: { tarball: `${server.address}/m.tgz` } } } } },
    );
    const file = join(temporaryFolder(), "npmrc");
    writeFileSync(
      file,
      `; written by hand\n//${server.host}/:_authToken=\${TOKEN}\n@coreason-ai:registry = ${server.address}\nregistry=https://nobody.invalid/\n`,
    );

    const answer = await ask({ NPM_CONFIG_USERCONFIG: file, TOKEN: "s3cret" });

    expect(answer).toMatchObject({ kind: "available" });
    expect(auth(server)).toEqual(["Bearer s3cret", "Bearer s3cret", "Bearer s3cret"]);
    expect(auth(storage)).toEqual([undefined]);
    expect(JSON.stringify(answer)).not.toContain("s3cret");
  });

  test.each([
    { form: "_auth", key: "_auth", value: "YTpi" },
    { form: "username and _password", key: "username", value: "a", more: { _password: "Yg==" } },
  ])("credentials as $form are sent as Basic", async ({ key, value, more }) => {
    const server = await registry();

    await ask({
      npm_config_registry: server.address,
      ...Object.fromEntries(
        Object.entries({ [key]: value, ...more }).map(([each, text]) => [
          `npm_config_//${server.host}/:${each}`,
          text,
        ]),
      ),
    });

    expect(new Set(auth(server))).toEqual(new Set(["Basic YTpi"]));
  });

  test("a variable goes before the file, and the file in the home is read unless another is named", async () => {
    const server = await registry();
    const home = temporaryFolder();
    writeFileSync(join(home, ".npmrc"), "registry=https://nobody.invalid/\n");

    const answer = await ask({ HOME: home, NPM_CONFIG_REGISTRY: server.address });

    expect(answer).toMatchObject({ kind: "available" });
  });

  test.each([
    { what: "no address", address: "not s3cret" },
    { what: "a folder", address: "file:///s3cret" },
    { what: "a password that anybody could read on the way", address: "http://ada:s3cret@registry.example/" },
  ])("$what is a wrong setting, and is not shown", async ({ address }) => {
    const asking = ask({ npm_config_registry: address });

    await expect(asking).rejects.toMatchObject({ kind: "usage", code: "registry-address" });
    await expect(asking).rejects.not.toThrow("s3cret");
  });

  test("a token that no header can hold is not shown", async () => {
    const server = await registry();

    const answer = await ask({
      npm_config_registry: server.address,
      [`npm_config_//${server.host}/:_authToken`]: "s3\ncret",
    });

    expect(answer).toMatchObject({ kind: "unknown", answered: "the request could not be made" });
  });
});
