import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { httpPullRequests } from "@release-actions/ports/adapters";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const manifest = (version: string) => ({
  ".release-please-manifest.json": `{\n  ".": "${version}"\n}\n`,
  "release-please-config.json": '{ "packages": { ".": {} } }',
});

describe("release-please", () => {
  test.each<[string, Record<string, string>, string, readonly string[]]>([
    ["a repository without Release Please", {}, "feat: begin", []],
    ["the squashed pull request", manifest("1.2.3"), "chore(main): release 1.2.3 (#7)", []],
    ["the squashed pull request of a component", manifest("1.2.3"), "chore(main): release ui 1.2.3", []],
    ["the squashed pull request of several components", manifest("1.2.3"), "chore: release main (#7)", []],
    [
      "the merged pull request",
      manifest("1.2.3"),
      "Merge pull request #7 from o/release-please--branches--main\n\nchore(main): release 1.2.3",
      [],
    ],
    [
      "a title of one's own",
      {
        ...manifest("1.2.3"),
        "release-please-config.json":
          '{ "pull-request-title-pattern": "release${component}: v${version} [${branch}]" }',
      },
      "release: v1.2.3 [main] (#7)",
      [],
    ],
    ["an ordinary commit", manifest("1.2.3"), "feat: more", ["a commit with another message"]],
    [
      "a commit that only looks like one",
      manifest("1.2.3"),
      "fix: chore(main): release 1.2.3",
      ["a commit with another message"],
    ],
    [
      "the pull request of another version",
      manifest("1.2.3"),
      "chore(main): release 1.2.2",
      ["the pull request that released 1.2.2"],
    ],
    [
      "a manifest that stayed behind",
      manifest("1.2.2"),
      "chore(main): release 1.2.3",
      ['.release-please-manifest.json:2 "1.2.2"'],
    ],
  ])("%s", async (_, files, message, expected) => {
    const repository = taggedRepository({ "a.txt": "", ...files }, "v1.2.3", message);

    expect(places(await findingsOf("release-please", repository))).toEqual(expected);
  });

  test.each<[string, string, string, string, readonly string[]]>([
    ["a release of several at once, named by the whole", "7.2.0", "10.2.0", "chore: release 10.2.0", []],
    ["a release of its own", "7.2.0", "10.1.0", "chore(main): release ui 7.2.0 (#7)", []],
    ["a title for groups", "7.2.0", "10.2.0", "Release train 10.2.0 (#7)", []],
    [
      "the release of another version of it",
      "7.2.0",
      "10.2.0",
      "chore(main): release ui 7.1.9",
      ["the pull request that released 7.1.9"],
    ],
    [
      "a manifest that stayed behind",
      "7.1.9",
      "7.2.0",
      "chore: release main",
      ['.release-please-manifest.json:3 "7.1.9"'],
    ],
  ])("a component in a folder: %s", async (_, own, whole, message, expected) => {
    const repository = taggedRepository(
      {
        "packages/ui/package.json": '{ "name": "ui", "version": "7.2.0" }',
        ".release-please-manifest.json": `{\n  ".": "${whole}",\n  "packages/ui": "${own}"\n}\n`,
        "release-please-config.json": '{ "group-pull-request-title-pattern": "Release train ${version}" }',
      },
      "v7.2.0",
      message,
    );

    const found = await findingsOf("release-please", repository, { tag: "v7.2.0", folder: "packages/ui" });

    expect(places(found)).toEqual(expected);
  });

  test("required where nothing is set up is refused, off says nothing", async () => {
    const repository = taggedRepository({ a: "" });
    const judged = (files: Record<string, string>, releasePlease: "required" | "off") =>
      findingsOf("release-please", taggedRepository({ a: "", ...files }), { policy: { releasePlease } });

    expect(places(await judged({}, "required"))).toEqual(["no configuration of Release Please"]);
    expect(await judged(manifest("9.9.9"), "off")).toEqual([]);
    expect(await findingsOf("release-please", repository)).toEqual([]);
  });

  test("a graph that releases through Release Please requires it", async () => {
    const suite = { names: [], publishesToPypi: undefined, releasePlease: true, appVersions: [] };

    expect(
      places(await findingsOf("release-please", taggedRepository({ a: "" }), { policy: { suite } })),
    ).toEqual(["no configuration of Release Please"]);
  });
});

describe("release-please, where the message does not tell", () => {
  let server: Server;
  let api: string;
  let answer: { readonly status: number; readonly body: unknown };
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.url ?? ""} ${request.headers.authorization ?? ""}`);
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(JSON.stringify(answer.body));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const bound = server.address();
    api = typeof bound === "object" && bound !== null ? `http://127.0.0.1:${bound.port}` : "";
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  const merged = { number: 7, head: { ref: "release-please--branches--main" }, merged_at: "2026-01-02" };

  test.each([
    ["a merged pull request of Release Please", 200, [merged], []],
    ["one that is not merged", 200, [{ ...merged, merged_at: null }], ["a commit of no such pull request"]],
    [
      "another pull request",
      200,
      [{ ...merged, head: { ref: "feature" } }],
      ["a commit of no such pull request"],
    ],
    ["no answer", 403, {}, ["unknown: an answer from HOST was not had: status 403"]],
  ])("GitHub knows %s", async (_, status, body, expected) => {
    answer = { status, body };
    const repository = taggedRepository(manifest("1.2.3"), "v1.2.3", "release of the day");
    const github = { repository: "o/r", pullRequests: httpPullRequests({ api, token: "token" }) };

    const found = places(await findingsOf("release-please", repository, { observe: { github } }));

    expect(found).toEqual(expected.map((text) => text.replace("HOST", api.slice("http://".length))));
    expect(asked.at(-1)).toBe(`/repos/o/r/commits/${repository.git("rev-parse", "HEAD")}/pulls Bearer token`);
  });
});
