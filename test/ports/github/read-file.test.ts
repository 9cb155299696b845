import { describe, expect, test } from "@jest/globals";
import { useScriptedServers } from "../../support/scripted-server.ts";
import { adapterAt } from "./adapter-at.ts";
import { useOperationServers } from "./operation-server.ts";

const startServer = useScriptedServers();
const serverWith = useOperationServers();
const raw = { "content-type": "application/vnd.github.raw+json; charset=utf-8" };

test("a file is asked for as it is, at a reference", async () => {
  const server = await startServer(() => ({ headers: raw, body: "a = 1\r\n" }));

  const bytes = await adapterAt(server.address).github.readFile("acme/app", "etc/graph.yml", "v1.0.0");

  expect(Buffer.from(bytes ?? []).toString()).toBe("a = 1\r\n");
  expect(server.lines()).toEqual(["GET /repos/acme/app/contents/etc%2Fgraph.yml?ref=v1.0.0"]);
  expect(server.asked[0]?.headers.accept).toBe("application/vnd.github.raw+json");
});

test("without a reference it is the default branch's", async () => {
  const server = await startServer(() => ({ headers: raw, body: "x" }));

  await adapterAt(server.address).github.readFile("acme/app", "graph.yml");

  expect(server.lines()).toEqual(["GET /repos/acme/app/contents/graph.yml"]);
});

test("a file that holds JSON is a file", async () => {
  const server = await startServer(() => ({ headers: raw, body: '{"a":1}' }));

  const bytes = await adapterAt(server.address).github.readFile("acme/app", "package.json");

  expect(Buffer.from(bytes ?? []).toString()).toBe('{"a":1}');
});

test("an empty file is not a missing one", async () => {
  const server = await startServer(() => ({ headers: raw, body: "" }));

  expect(await adapterAt(server.address).github.readFile("acme/app", "empty")).toEqual(new Uint8Array());
});

describe("there is no file", () => {
  test.each([
    ["nothing of that name", { status: 404, body: { message: "Not Found" } }],
    ["a folder", { body: [{ name: "a", type: "file", sha: "1" }] }],
  ])("%s", async (_name, reply) => {
    const server = await startServer(() => reply);

    expect(await adapterAt(server.address).github.readFile("acme/app", "x")).toBeUndefined();
  });
});

describe("a server that sends no files over 1 MB", () => {
  const tooLarge = {
    status: 403,
    body: {
      message: "This API returns blobs up to 1 MB in size.",
      errors: [{ resource: "Blob", field: "data", code: "too_large" }],
    },
  };

  test("is asked for the content by its hash", async () => {
    const server = await serverWith({
      "GET /repos/acme/app/contents/etc%2Flock": tooLarge,
      "GET /repos/acme/app/contents/etc": {
        body: [
          { name: "lock", type: "dir", sha: "1" },
          { name: "lock", type: "file", sha: "2" },
        ],
      },
      "GET /repos/acme/app/git/blobs/2": { headers: raw, body: "large" },
    });

    const bytes = await adapterAt(server.address).github.readFile("acme/app", "etc/lock");

    expect(Buffer.from(bytes ?? []).toString()).toBe("large");
  });
});

describe("whether one commit can be reached from another", () => {
  test.each([
    ["ahead", true],
    ["identical", true],
    ["behind", false],
    ["diverged", false],
  ])("%s: %s", async (status, expected) => {
    const server = await startServer(() => ({ body: { status } }));

    expect(await adapterAt(server.address).github.contains("acme/app", "feat/x", "abc")).toBe(expected);
    expect(server.lines()).toEqual(["GET /repos/acme/app/compare/abc...feat%2Fx?per_page=1&page=2"]);
  });

  test("a commit that GitHub does not know cannot", async () => {
    const server = await startServer(() => ({ status: 404, body: { message: "Not Found" } }));

    expect(await adapterAt(server.address).github.contains("acme/app", "main", "abc")).toBe(false);
  });
});
