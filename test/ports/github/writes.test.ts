import { describe, expect, test } from "@jest/globals";
import { createServer } from "node:http";
import { useScriptedServers, type ScriptedReply } from "../../support/scripted-server.ts";
import { adapterAt, graphql, startOfTime } from "./adapter-at.ts";

const startServer = useScriptedServers();
const done = graphql({ addComment: { clientMutationId: null } });

function answering(...replies: readonly ScriptedReply[]) {
  const left = [...replies];
  return startServer(() => left.shift() ?? done);
}

describe("a write whose fate is unknown is not repeated", () => {
  test.each<[string, ScriptedReply, string]>([
    ["status 502", { status: 502, body: {} }, "status 502"],
    ["a connection that breaks off", "reset", "UND_ERR_SOCKET"],
    ["an answer that breaks off", "truncate", "status 200 with something else than JSON"],
    [
      "GraphQL that broke down",
      graphql(null, [{ message: "Something went wrong while executing your query." }]),
      "GitHub could not carry out the request",
    ],
  ])("%s", async (_name, reply, reason) => {
    const server = await answering(reply);
    const { github } = adapterAt(server.address);

    await expect(github.comment("PR_1", "hello")).rejects.toMatchObject({
      code: "github-unclear",
      kind: "external",
      retryable: true,
      found: `${reason}: nobody knows whether it took place`,
    });
    expect(github.requests).toEqual({ reads: 0, writes: 1 });
  });

  test("no answer in time", async () => {
    const server = await answering("hang");
    const { github } = adapterAt(server.address, { timeLimit: 50 });

    await expect(github.comment("PR_1", "hello")).rejects.toMatchObject({ code: "github-unclear" });
    expect(server.asked).toHaveLength(1);
  });
});

describe("a write that did certainly not happen is repeated", () => {
  test.each<[string, ScriptedReply, number]>([
    ["status 429", { status: 429, headers: { "retry-after": "3" }, body: {} }, 3000],
    [
      "a secondary limit",
      { status: 403, headers: { "retry-after": "4" }, body: { message: "secondary rate limit" } },
      4000,
    ],
    [
      "too much content",
      graphql({ addComment: null }, [{ type: "UNPROCESSABLE", message: "was submitted too quickly" }]),
      60_000,
    ],
  ])("%s", async (_name, reply, pause) => {
    const server = await answering(reply);
    const { github, clock } = adapterAt(server.address);

    await github.comment("PR_1", "hello");

    expect(clock.pauses).toEqual([pause]);
    expect(github.requests).toEqual({ reads: 0, writes: 2 });
  });

  test("a server that is not there", async () => {
    const { github, clock } = adapterAt(`http://127.0.0.1:${await unusedPort()}`);

    await expect(github.comment("PR_1", "hello")).rejects.toMatchObject({
      code: "github-failed",
      found: "ECONNREFUSED, after 5 tries",
    });
    expect(clock.pauses).toEqual([1000, 2000, 4000, 8000]);
  });

  test("but not on a connection that is not to be trusted", async () => {
    const server = await answering();
    const { github } = adapterAt(server.address.replace("http:", "https:"));

    await expect(github.comment("PR_1", "hello")).rejects.toMatchObject({
      code: "github-failed",
      retryable: false,
    });
    expect(github.requests.writes).toBe(1);
  });
});

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof bound === "object" && bound !== null ? bound.port : 0;
}

describe("the pace", () => {
  test("writes that are asked for at once start one after the other, a second apart", async () => {
    const starts: number[] = [];
    const server = await startServer(() => {
      starts.push(clock.now() - startOfTime);
      return done;
    });
    const { github, clock } = adapterAt(server.address, { writeInterval: 1000 });

    await Promise.all(["a", "b", "c"].map((body) => github.comment("PR_1", body)));

    expect(starts).toEqual([0, 1000, 2000]);
  });

  test("nothing waits on this machine", async () => {
    const server = await answering();
    const { github, clock } = adapterAt(server.address);

    await Promise.all(["a", "b", "c"].map((body) => github.comment("PR_1", body)));

    expect(clock.pauses).toEqual([]);
  });
});

test("a redirected write is not turned into a read", async () => {
  const server = await startServer(({ method }) =>
    method === "POST"
      ? { status: 301, headers: { location: "/elsewhere" }, body: { message: "Moved Permanently" } }
      : done,
  );
  const { github } = adapterAt(server.address);

  await expect(github.comment("PR_1", "hello")).rejects.toMatchObject({
    code: "github-failed",
    retryable: true,
    found: "status 301",
  });
  expect(server.lines()).toEqual(["POST /graphql"]);
});
