import { describe, expect, test } from "@jest/globals";
import { createServer } from "node:http";
import { useScriptedServers, type ScriptedReply } from "../../support/scripted-server.ts";
import { adapterAt, graphql, startOfTime, token } from "./adapter-at.ts";

const startServer = useScriptedServers();
const identical = { body: { status: "identical" } };

/** A server that gives these answers one after the other. */
function answering(...replies: readonly ScriptedReply[]) {
  const left = [...replies];
  return startServer(() => left.shift() ?? identical);
}

describe("a read is repeated after what may pass, with growing pauses", () => {
  test.each<[string, ScriptedReply]>([
    ["status 500", { status: 500, body: { message: "oops" } }],
    [
      "status 502 with a page",
      { status: 502, headers: { "content-type": "text/html" }, body: "<html>Unicorn" },
    ],
    ["a connection that breaks off", "reset"],
    ["an answer that breaks off", "truncate"],
    ["something else than JSON", { headers: { "content-type": "text/html" }, body: "<html>" }],
  ])("%s", async (_name, reply) => {
    const server = await answering(reply, reply);
    const { github, clock } = adapterAt(server.address);

    expect(await github.contains("acme/app", "main", "abc")).toBe(true);
    expect(clock.pauses).toEqual([1000, 2000]);
    expect(github.requests).toEqual({ reads: 3, writes: 0 });
  });

  test("GraphQL that could not carry out a query and says so with status 200", async () => {
    const brokenDown = graphql(null, [
      { message: "Something went wrong while executing your query. This may be the result of a timeout." },
    ]);
    const server = await answering(brokenDown, graphql({ viewer: { login: "octocat" } }));
    const { github, clock } = adapterAt(server.address);

    expect((await github.look({ repositories: [], branch: "x", labels: [] })).viewer).toBe("octocat");
    expect(clock.pauses).toEqual([1000]);
  });

  test("a server that takes too long", async () => {
    const server = await answering("hang");
    const { github, told } = adapterAt(server.address, { timeLimit: 50 });

    expect(await github.contains("acme/app", "main", "abc")).toBe(true);
    expect(told).toEqual(["GitHub: no answer within 0.05 s; the next try in 1 s."]);
  });

  test("a server that cannot be reached yet", async () => {
    const server = createServer((_request, response) =>
      response.setHeader("content-type", "application/json").end('{"status":"ahead"}'),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const bound = server.address();
    const port = typeof bound === "object" && bound !== null ? bound.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const clock = {
      now: () => startOfTime,
      sleep: () => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve)),
    };
    const { github, told } = adapterAt(`http://127.0.0.1:${port}`, { clock });

    expect(await github.contains("acme/app", "main", "abc")).toBe(true);
    expect(told).toEqual(["GitHub: ECONNREFUSED; the next try in 1 s."]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("five times at the most", async () => {
    const server = await startServer(() => ({ status: 503, body: {} }));
    const { github, clock } = adapterAt(server.address);

    await expect(github.contains("acme/app", "main", "abc")).rejects.toMatchObject({
      code: "github-failed",
      kind: "external",
      retryable: true,
      found: "status 503, after 5 tries",
    });
    expect(clock.pauses).toEqual([1000, 2000, 4000, 8000]);
  });
});

test("a definite answer is not asked for again", async () => {
  const server = await answering({ status: 422, body: { message: "Validation Failed" } });
  const { github } = adapterAt(server.address);

  await expect(github.contains("acme/app", "main", "abc")).rejects.toMatchObject({
    code: "github-failed",
    retryable: false,
    found: "status 422: Validation Failed",
  });
  expect(github.requests).toEqual({ reads: 1, writes: 0 });
});

describe("a limit is waited for as GitHub says", () => {
  const reset = (seconds: number) => String(startOfTime / 1000 + seconds);
  const secondary = "You have exceeded a secondary rate limit. Please wait a few minutes.";

  test.each<[string, ScriptedReply, number]>([
    ["in seconds", { status: 429, headers: { "retry-after": "7" }, body: {} }, 7000],
    [
      "by a date",
      { status: 429, headers: { "retry-after": "Wed, 25 Nov 2026 10:00:09 GMT" }, body: {} },
      9000,
    ],
    [
      "by the end of the hour of a token",
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(20) },
        body: { message: "API rate limit exceeded for installation ID 1." },
      },
      21_000,
    ],
    ["not at all: a minute", { status: 403, body: { message: secondary } }, 60_000],
    [
      "in GraphQL, with status 200",
      {
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(5) },
        body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded for user ID 1." }] },
      },
      6000,
    ],
  ])("%s", async (_name, reply, pause) => {
    const server = await answering(reply, graphql({ viewer: { login: "octocat" } }));
    const { github, clock } = adapterAt(server.address);

    await github.look({ repositories: [], branch: "x", labels: [] });

    expect(clock.pauses).toEqual([pause]);
  });

  test("the pause holds for everything that is asked meanwhile", async () => {
    const server = await answering({ status: 429, headers: { "retry-after": "30" }, body: {} });
    const { github, clock } = adapterAt(server.address);

    await github.contains("acme/app", "main", "abc");
    const second = clock.now() - startOfTime;
    await github.contains("acme/app", "main", "def");

    expect(second).toBe(30_000);
    expect(clock.pauses).toEqual([30_000]);
  });

  test("an end that is far away is an error that names it, at once for whatever is asked after it", async () => {
    const server = await answering({
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(1800) },
      body: { message: "API rate limit exceeded for installation ID 1." },
    });
    const { github, clock } = adapterAt(server.address);

    for (const repository of ["acme/app", "acme/web"]) {
      await expect(github.contains(repository, "main", "abc")).rejects.toMatchObject({
        code: "github-limit",
        retryable: true,
        found: "the limit of this token is used up, until 2026-11-25T10:30:01Z",
      });
    }
    expect(clock.pauses).toEqual([]);
  });
});

test("a read that is cancelled while it waits ends at once", async () => {
  const server = await startServer(() => ({ status: 502, body: {} }));
  const controller = new AbortController();
  const { github } = adapterAt(server.address, {
    signal: controller.signal,
    clock: {
      now: () => startOfTime,
      sleep: (_milliseconds, signal) => {
        controller.abort(new Error("Ctrl-C"));
        return Promise.reject(signal?.reason as Error);
      },
    },
  });

  await expect(github.contains("acme/app", "main", "abc")).rejects.toMatchObject({
    code: "github-cancelled",
  });
  expect(github.requests.reads).toBe(1);
});

test("every request says who asks and which version of the API it means", async () => {
  const server = await answering();
  const { github } = adapterAt(server.address);

  await github.contains("acme/app", "main", "abc");

  const headers = server.asked[0]?.headers;
  expect(headers).toMatchObject({ authorization: `token ${token}`, "x-github-api-version": "2022-11-28" });
  expect(headers?.["user-agent"]).toMatch(/^coreason-ai\/release-actions /);
});

test("neither the token nor what was asked gets into an error or the log", async () => {
  const server = await startServer(({ headers }) => ({
    status: 403,
    body: { message: `No: ${headers.authorization ?? ""}` },
  }));
  const { github, told } = adapterAt(server.address);

  const error = await github.comment("IC_1", "a secret plan").catch((reason: unknown) => reason);

  expect(error).toMatchObject({ code: "github-forbidden", found: "status 403: No: token ***" });
  const everything = JSON.stringify([error, (error as Error).stack, told]);
  expect(everything).not.toContain(token);
  expect(everything).not.toContain("a secret plan");
  expect((error as Error).cause).toBeUndefined();
});

test("an empty token is refused before anything is asked", () => {
  expect(() => adapterAt("http://127.0.0.1:9", { token: "" })).toThrow(
    expect.objectContaining({ code: "github-token", kind: "usage" }),
  );
});
