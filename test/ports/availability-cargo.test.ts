import { describe, expect, test } from "@jest/globals";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { packageName, type Version } from "@release-actions/release-model";
import { useScriptedServers, type AskedRequest, type ScriptedReply } from "../support/scripted-server.ts";

const serve = useScriptedServers();
const version: Version = { major: 1, minor: 4, patch: 0 };

/** An index that has these files and no others. */
const indexOf = (files: Readonly<Record<string, ScriptedReply>>) =>
  serve(({ path }) => files[path] ?? { status: 404 });

const led = (index: string): Readonly<Record<string, string>> => ({
  CARGO_REGISTRY_DEFAULT: "house-index",
  CARGO_REGISTRIES_HOUSE_INDEX_INDEX: `sparse+${index}/`,
});

const ask = (environment: Readonly<Record<string, string>>, name = "coreason", wanted = version) =>
  httpRegistries({ environment }).ask(packageName("cargo", name), wanted);

const line = (vers: string, yanked = false) =>
  JSON.stringify({ name: "x", vers, deps: [], cksum: "00", yanked });
const file = (...lines: readonly string[]): ScriptedReply => ({
  headers: { "content-type": "text/plain" },
  body: lines.map((each) => `${each}\n`).join(""),
});

describe("the file of a crate in the index", () => {
  test.each([
    { name: "a", path: "/1/a" },
    { name: "ab", path: "/2/ab" },
    { name: "abc", path: "/3/a/abc" },
    { name: "abcd", path: "/ab/cd/abcd" },
    { name: "CoReason", path: "/co/re/coreason" },
  ])("of $name is $path", async ({ name, path }) => {
    const index = await indexOf({ [path]: file(line("1.4.0")) });

    const answer = await ask(led(index.address), name);

    expect(answer).toEqual({ kind: "available", asked: `GET ${index.address}${path}`, digest: undefined });
  });

  test("lies under the spelling it was published with", async () => {
    const index = await indexOf({ "/co/re/coreason_run-time": file(line("1.4.0")) });

    const answer = await ask(led(index.address), "coreason-run-time");

    expect(answer.kind).toBe("available");
    expect(index.asked.map(({ path }) => path)).toEqual([
      "/co/re/coreason-run-time",
      "/co/re/coreason_run_time",
      "/co/re/coreason-run_time",
      "/co/re/coreason_run-time",
    ]);
  });

  test("is looked for under no more than 16 spellings", async () => {
    const index = await indexOf({});

    const answer = await ask(led(index.address), "a-b-c-d-e-f-g-h");

    expect(answer).toMatchObject({ kind: "absent", answered: "404" });
    expect(new Set(index.lines()).size).toBe(16);
  });
});

describe("what the file says", () => {
  test.each<{ what: string; lines: readonly string[]; expected: object; wanted?: Version }>([
    { what: "the version", lines: [line("1.3.0"), line("1.4.0")], expected: { kind: "available" } },
    {
      what: "the version with build metadata",
      lines: [line("1.4.0+openssl.3")],
      expected: { kind: "available" },
    },
    {
      what: "a pre-release",
      lines: [line("1.4.0-rc.2")],
      expected: { kind: "available" },
      wanted: { ...version, prerelease: { identifier: "rc", number: 2 } },
    },
    {
      what: "others",
      lines: [line("1.4.0-rc.2"), line("11.4.0")],
      expected: { kind: "absent", answered: "200 without 1.4.0 among 2 versions" },
    },
    {
      what: "that it was withdrawn",
      lines: [line("1.4.0", true)],
      expected: { kind: "absent", answered: "200 with 1.4.0 yanked" },
    },
    {
      what: "half a line",
      lines: [line("1.3.0"), '{"name":"x","ve'],
      expected: {
        kind: "unknown",
        answered: "200 with text of type text/plain that is not a crate's index file",
      },
    },
    {
      what: "nothing",
      lines: [],
      expected: { kind: "absent", answered: "200 without 1.4.0 among 0 versions" },
    },
  ])("$what", async ({ lines, expected, wanted }) => {
    const index = await indexOf({ "/co/re/coreason": file(...lines) });

    expect(await ask(led(index.address), "coreason", wanted)).toMatchObject(expected);
  });
});

describe("the index that cargo is led to", () => {
  const tokens = ({ asked }: { readonly asked: readonly AskedRequest[] }) =>
    asked.map(({ headers }) => headers.authorization);

  test("with its token, which is not shown", async () => {
    const index = await indexOf({ "/co/re/coreason": { status: 403 } });

    const answer = await ask({ ...led(index.address), CARGO_REGISTRIES_HOUSE_INDEX_TOKEN: "s3cret" });

    expect(tokens(index)).toEqual(["s3cret"]);
    expect(answer).toMatchObject({ kind: "unknown", advice: expect.stringContaining("CARGO_REGISTRIES_") });
    expect(JSON.stringify(answer)).not.toContain("s3cret");
  });

  test.each([
    { what: "an index in git", index: "https://git.example/index" },
    { what: "no index at all", index: "" },
  ])("$what cannot be asked", async ({ index }) => {
    const asking = ask({ CARGO_REGISTRY_DEFAULT: "house", CARGO_REGISTRIES_HOUSE_INDEX: index });

    await expect(asking).rejects.toMatchObject({ kind: "usage", code: "registry-address" });
  });
});
