import { describe, expect, test } from "@jest/globals";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { packageName, type Version } from "@release-actions/release-model";
import { useRehearsalIndex } from "../support/rehearsal-index.ts";
import { useScriptedServers, type ScriptedReply } from "../support/scripted-server.ts";
import { tinySdist, tinyWheel } from "../support/tiny-packages.ts";

const use = useRehearsalIndex();
const serve = useScriptedServers();
const json = "application/vnd.pypi.simple.v1+json";
const version: Version = { major: 1, minor: 4, patch: 0 };
const candidate: Version = { ...version, prerelease: { identifier: "rc", number: 2 } };

/** What is said about `CoReason_Manifest` with the indexes in the environment. */
const ask = (environment: Readonly<Record<string, string>>, wanted = version) =>
  httpRegistries({ environment }).ask(packageName("pypi", "CoReason_Manifest"), wanted);

const page = (...files: readonly unknown[]): ScriptedReply => ({
  headers: { "content-type": json },
  body: { meta: { "api-version": "1.1" }, files },
});
const html = (body: string, type = "text/html"): ScriptedReply => ({
  headers: { "content-type": type },
  body,
});
const wheel = "coreason_manifest-1.4.0-py3-none-any.whl";

describe("the Python index, as the rehearsal has it", () => {
  test.each([
    { what: "a wheel", file: tinyWheel({ name: "coreason-manifest", version: "1.4.0" }) },
    { what: "a source distribution", file: tinySdist({ name: "coreason-manifest", version: "1.4.0" }) },
  ])("a version with $what is available", async ({ file }) => {
    const index = await use.index();
    await index.publishPython([file]);

    const answer = await ask({ PIP_INDEX_URL: `${index.address}/python/simple` });

    expect(answer).toEqual({
      kind: "available",
      asked: `GET ${index.address}/python/simple/coreason-manifest/`,
      digest: undefined,
    });
  });

  test("a version is absent until the registry's delay is over", async () => {
    let now = 0;
    const index = await use.index({ delay: 60_000, now: () => now });
    const environment = { UV_DEFAULT_INDEX: `${index.address}/python/simple/` };
    await index.publishPython([tinyWheel({ name: "coreason-manifest", version: "1.4.0" })]);

    const early = await ask(environment);
    now = 60_000;
    const late = await ask(environment);

    expect(early).toMatchObject({ kind: "absent", answered: "404" });
    expect(late.kind).toBe("available");
  });
});

describe("the page of a Python package", () => {
  test("is asked for as pip asks, past caches", async () => {
    const server = await serve(() => page({ filename: wheel }));

    await ask({ PIP_INDEX_URL: server.address });

    expect(server.asked).toMatchObject([
      {
        path: "/coreason-manifest/",
        headers: {
          accept: `${json}, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01`,
          "cache-control": "no-cache",
        },
      },
    ]);
  });

  test.each<{ what: string; file: string; kind: string; wanted?: Version }>([
    { what: "a wheel", file: wheel, kind: "available" },
    {
      what: "a wheel for one machine with a build tag",
      file: "coreason_manifest-1.4.0-1-cp313-cp313-linux_x86_64.whl",
      kind: "available",
    },
    { what: "an old name of a source distribution", file: "CoReason-Manifest-1.4.0.zip", kind: "available" },
    { what: "a shorter spelling", file: "coreason_manifest-1.4.tar.gz", kind: "available" },
    { what: "a local label", file: "coreason_manifest-1.4.0+cpu-py3-none-any.whl", kind: "available" },
    {
      what: "a pre-release in another spelling",
      file: "coreason_manifest-1.4.0.rc.2.tar.gz",
      kind: "available",
      wanted: candidate,
    },
    {
      what: "a pre-release where the stable version is wanted",
      file: "coreason_manifest-1.4.0rc2.tar.gz",
      kind: "absent",
    },
    { what: "a longer number", file: "coreason_manifest-1.4.0.1.tar.gz", kind: "absent" },
    { what: "a number that ends alike", file: "coreason_manifest-11.4.0.tar.gz", kind: "absent" },
    { what: "metadata alone", file: `${wheel}.metadata`, kind: "absent" },
    { what: "an installer for people", file: "coreason_manifest-1.4.0.exe", kind: "absent" },
    { what: "no version at all", file: "coreason_manifest-next-py3-none-any.whl", kind: "absent" },
  ])("$what: $kind", async ({ file, kind, wanted }) => {
    const server = await serve(() => page({ filename: file, yanked: false }));

    expect((await ask({ PIP_INDEX_URL: server.address }, wanted)).kind).toBe(kind);
  });

  test.each<{ what: string; files: readonly unknown[]; answered: string }>([
    { what: "withdrawn", files: [{ filename: wheel, yanked: true }], answered: "200 with 1.4.0 yanked" },
    {
      what: "withdrawn with a reason, which is shown as what it is",
      files: [{ filename: wheel, yanked: "broken\n::error::boo" }],
      answered: '200 with 1.4.0 yanked: "broken\\n::error::boo"',
    },
    {
      what: "not listed",
      files: [{ filename: "coreason_manifest-1.3.0.tar.gz" }, 7],
      answered: "200 without a file of 1.4.0 among 1",
    },
  ])("a version that is $what is absent", async ({ files, answered }) => {
    const server = await serve(() => page(...files));

    expect(await ask({ PIP_INDEX_URL: server.address })).toMatchObject({ kind: "absent", answered });
  });

  test("one file that is not withdrawn is enough", async () => {
    const server = await serve(() =>
      page({ filename: wheel, yanked: "" }, { filename: "coreason_manifest-1.4.0.tar.gz" }),
    );

    expect((await ask({ PIP_INDEX_URL: server.address })).kind).toBe("available");
  });
});

describe("an index that knows HTML only", () => {
  test.each<{ what: string; body: string; kind: string; type?: string }>([
    { what: "a link", body: `<a href="../../files/${wheel}#sha256=00">${wheel}</a>`, kind: "available" },
    {
      what: "its own type",
      body: `<a href="${wheel}">`,
      kind: "available",
      type: "application/vnd.pypi.simple.v1+html",
    },
    {
      what: "a type with a character set",
      body: `<a href="${wheel}">`,
      kind: "available",
      type: "Text/HTML; charset=UTF-8",
    },
    {
      what: "attributes before and a bracket in one",
      body: `<A class=x data-requires-python=">=3.9" HREF='${wheel}?a=1&amp;b=2'>`,
      kind: "available",
    },
    {
      what: "an address with escapes",
      body: `<a href="/coreason%5Fmanifest-1.4.0&#x2b;cpu.tar.gz">x</a>`,
      kind: "available",
    },
    { what: "a withdrawn file", body: `<a data-yanked="" href="${wheel}">${wheel}</a>`, kind: "absent" },
    { what: "a withdrawn file, bare", body: `<a href="${wheel}" data-yanked>${wheel}</a>`, kind: "absent" },
    { what: "a link in a comment", body: `<!-- <a href="${wheel}">${wheel}</a> -->`, kind: "absent" },
    { what: "the name in text alone", body: `<abbr href="${wheel}">${wheel}</abbr>`, kind: "absent" },
    { what: "a page for people", body: "<html><h1>Log in</h1>", kind: "absent" },
  ])("$what: $kind", async ({ body, kind, type }) => {
    const server = await serve(() => html(body, type));

    expect((await ask({ PIP_INDEX_URL: server.address })).kind).toBe(kind);
  });

  test("the reason of a withdrawal is read", async () => {
    const server = await serve(() =>
      html(`<a href="${wheel}" data-yanked="breaks &quot;uv&#34; &amp;c">${wheel}</a>`),
    );

    expect(await ask({ PIP_INDEX_URL: server.address })).toMatchObject({
      answered: '200 with 1.4.0 yanked: "breaks \\"uv\\" &c"',
    });
  });
});

describe("what a Python index answers besides", () => {
  test.each<{ what: string; reply: ScriptedReply; expected: object }>([
    { what: "404", reply: { status: 404 }, expected: { kind: "absent", answered: "404" } },
    { what: "410", reply: { status: 410 }, expected: { kind: "absent", answered: "410" } },
    {
      what: "500",
      reply: { status: 500 },
      expected: { kind: "unknown", answered: "500", advice: undefined },
    },
    {
      what: "401",
      reply: { status: 401 },
      expected: { kind: "unknown", answered: "401", advice: expect.stringContaining("PIP_INDEX_URL") },
    },
    {
      what: "half a text",
      reply: { headers: { "content-type": json }, body: '{"files":[{' },
      expected: { kind: "unknown" },
    },
    {
      what: "JSON of another kind",
      reply: { headers: { "content-type": json }, body: { message: "hello" } },
      expected: { kind: "unknown" },
    },
    {
      what: "a picture",
      reply: html("GIF89a", "image/gif"),
      expected: {
        kind: "unknown",
        answered: "200 with text of type image/gif that is not a list of a package's files",
      },
    },
  ])("$what", async ({ reply, expected }) => {
    const server = await serve(() => reply);

    expect(await ask({ PIP_INDEX_URL: server.address })).toMatchObject(expected);
  });

  test("a name that leads to another page is followed", async () => {
    const server = await serve(({ path }) =>
      path === "/old/coreason-manifest/"
        ? { status: 301, headers: { location: "/new/" } }
        : page({ filename: wheel }),
    );

    expect((await ask({ PIP_INDEX_URL: `${server.address}/old` })).kind).toBe("available");
  });
});
