import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "@jest/globals";
import { cannedAnswers, type Fault, type FaultMatch } from "@release-actions/rehearsal/github";
import { type GitHubSession, textAt, useGitHub } from "../../support/github-stand-in.ts";
import { fail } from "../../support/rehearsal-index.ts";
import { gitEnvironment } from "../../support/repository.ts";

const use = useGitHub();
const repo = "/repos/acme/lib";

const createRef = ({ rest, main }: GitHubSession, name = "topic") =>
  rest(`POST ${repo}/git/refs`, { ref: `refs/heads/${name}`, sha: main });

const isThere = async ({ github }: GitHubSession, name = "topic") =>
  (await github.readRef("acme/lib", `refs/heads/${name}`)) !== undefined;

describe("a planned answer", () => {
  test.each<[string, Fault, number, Readonly<Record<string, string>>, RegExp]>([
    ["a page of the load balancer", cannedAnswers.unavailable(503), 503, {}, /<html>/],
    [
      "the secondary limit",
      cannedAnswers.secondaryLimit({ retryAfter: 2 }),
      403,
      { "retry-after": "2" },
      /secondary rate limit/,
    ],
    [
      "the hour's limit",
      cannedAnswers.primaryLimit({ resetAt: new Date("2026-03-01T10:00:00Z") }),
      403,
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1772359200" },
      /API rate limit exceeded/,
    ],
    [
      "anything",
      { kind: "answer", answer: { status: 429, body: { message: "tea", documentation_url: "https://tea" } } },
      429,
      {},
      /tea/,
    ],
  ])(
    "may be %s; nothing is done, and the next request is as usual",
    async (_, fault, status, headers, body) => {
      const session = await use.start();
      session.github.faults.add({ match: { operation: "createRef" }, fault });

      const faulted = await createRef(session);
      const isDone = await isThere(session);
      const usual = await createRef(session);

      expect(faulted.status).toBe(status);
      expect(Object.fromEntries(faulted.headers)).toMatchObject(headers);
      expect(JSON.stringify(faulted.body)).toMatch(body);
      expect(isDone).toBe(false);
      expect(usual.status).toBe(201);
      expect(session.github.exchanges.map(({ outcome }) => outcome)).toEqual(["faulted", "answered"]);
      expect(session.github.faults.pending).toEqual([]);
    },
  );

  test("of the hour's limit comes to GraphQL as an error with status 200", async () => {
    const session = await use.start();
    session.github.faults.add({ fault: cannedAnswers.primaryLimit({ resetAt: new Date() }) });

    expect(await session.query("{ viewer { login } }")).toMatchObject({ errors: [{ type: "RATE_LIMITED" }] });
  });

  test.each<[string, FaultMatch]>([
    ["the method and the path's template", { method: "POST", template: "/repos/{owner}/{repo}/git/refs" }],
    ["the surface", { surface: "rest", isWrite: true }],
    ["the repository", { repository: "ACME/lib", nth: 2 }],
    [
      "a question",
      { when: ({ requestBody }) => JSON.stringify({ requestBody }).includes("refs/heads/topic") },
    ],
  ])("is chosen by %s", async (_, match) => {
    const session = await use.start();
    session.github.faults.add({ match, fault: cannedAnswers.unavailable() });

    const statuses = [
      (await session.query("query Other { viewer { login } }")).errors,
      (await session.rest(`GET ${repo}`)).status,
      (await createRef(session)).status,
      (await createRef(session)).status,
    ];

    const isSecond = match.nth === 2;
    expect(statuses).toEqual([undefined, 200, 502, 201]);
    expect(isSecond || match.nth === undefined).toBe(true);
  });

  test("can come several times in a row, be taken back, and be chosen by the name of a document", async () => {
    const session = await use.start();
    const { github, query } = session;
    const answer = { status: 200, body: { errors: [{ message: "Not now." }] } };
    github.faults.add({ match: { operationName: "Who" }, fault: { kind: "answer", answer }, times: 2 });
    const takeBack = github.faults.add({
      match: { operationName: "Who" },
      fault: cannedAnswers.unavailable(),
      times: 9,
    });
    takeBack();
    const ask = () => query("query Who { viewer { login } }");

    const answers = [await ask(), await ask(), await ask()];

    expect(answers.map(({ data }) => data !== undefined)).toEqual([false, false, true]);
  });
});

describe("a broken connection", () => {
  test("before the change leaves nothing done, after it everything", async () => {
    const session = await use.start();
    session.github.faults.add({ match: { operation: "createRef" }, fault: { kind: "dropped" } });
    session.github.faults.add({ match: { operation: "createRef", nth: 2 }, fault: { kind: "lost-answer" } });

    await expect(createRef(session)).rejects.toThrow("fetch failed");
    const before = await isThere(session);
    await expect(createRef(session)).rejects.toThrow("fetch failed");
    const after = await isThere(session);

    expect([before, after]).toEqual([false, true]);
    expect(session.github.exchanges).toMatchObject([
      { outcome: "dropped", status: 0, effects: [] },
      { outcome: "dropped", status: 0, effects: ["createRef"] },
    ]);
  });

  test("strikes reads, too", async () => {
    const session = await use.start();
    session.github.faults.add({ match: { method: "GET" }, fault: { kind: "dropped" } });
    session.github.faults.add({ match: { method: "GET", nth: 2 }, fault: { kind: "lost-answer" } });

    await expect(session.rest(`GET ${repo}`)).rejects.toThrow("fetch failed");
    await expect(session.rest(`GET ${repo}`)).rejects.toThrow("fetch failed");
    expect(await session.rest(`GET ${repo}`)).toMatchObject({ status: 200 });
  });

  test("in the middle of a document leaves what came before done, and the rest undone", async () => {
    const session = await use.start();
    const id = textAt((await session.rest(`GET ${repo}`)).body, "node_id");
    session.github.faults.add({ match: { operation: "createRef", nth: 2 }, fault: { kind: "dropped" } });
    const field = (name: string) =>
      `${name}: createRef(input: {repositoryId: "${id}", name: "refs/heads/${name}", oid: "${session.main}"}) { clientMutationId }`;

    await expect(session.query(`mutation { ${["a", "b", "c"].map(field).join(" ")} }`)).rejects.toThrow(
      "fetch failed",
    );

    expect([await isThere(session, "a"), await isThere(session, "b"), await isThere(session, "c")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("strikes a push before its refs move, or when git waits for the report", async () => {
    const session = await use.start();
    const address = session.github.address.replace("http://", `http://x:${session.token}@`);
    const push = () =>
      fail(
        ["git", "push", `${address}/acme/lib.git`, `${session.main}:refs/heads/topic`],
        `${session.folder}/acme/lib.git`,
        { ...gitEnvironment },
      );
    session.github.faults.add({ match: { operation: "push" }, fault: { kind: "dropped" } });
    await push();
    const before = await isThere(session);
    session.github.faults.add({ match: { operation: "push" }, fault: { kind: "lost-answer" } });
    await push();

    expect([before, await isThere(session)]).toEqual([false, true]);
  });

  test("is held while a test does something, such as killing the client", async () => {
    const session = await use.start();
    const program = `await fetch(process.argv[1], { method: "POST", headers: { authorization: process.argv[2] }, body: process.argv[3] }); console.log("answered");`;
    const body = JSON.stringify({ ref: "refs/heads/topic", sha: session.main });
    const client = spawn(process.execPath, [
      "--input-type=module",
      "--eval",
      program,
      `${session.github.api}${repo}/git/refs`,
      `Bearer ${session.token}`,
      body,
    ]);
    const output: Buffer[] = [];
    client.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    session.github.faults.add({
      match: { isWrite: true },
      fault: {
        kind: "lost-answer",
        meanwhile: async ({ effects }) => {
          expect(effects).toEqual(["createRef"]);
          client.kill("SIGKILL");
          await once(client, "close");
        },
      },
    });

    await once(client, "close");

    expect(client.signalCode).toBe("SIGKILL");
    expect(Buffer.concat(output).toString()).toBe("");
    expect(await isThere(session)).toBe(true);
  });

  test("may come after half of the answer", async () => {
    const session = await use.start();
    session.github.faults.add({ fault: { kind: "truncated-body" } });

    await expect(session.rest(`GET ${repo}`)).rejects.toThrow("terminated");
    expect(session.github.exchanges).toMatchObject([{ outcome: "truncated", status: 200 }]);
  });

  test("may be no more than a wait, in which others are served", async () => {
    const session = await use.start();
    const match = { template: "/repos/{owner}/{repo}" };
    session.github.faults.add({ match, fault: { kind: "delay", milliseconds: 200 } });
    const order: string[] = [];
    const ask = async (path: string) => order.push(`${path} ${(await session.rest(`GET ${path}`)).status}`);

    await Promise.all([ask(repo), ask("/rate_limit")]);

    expect(order).toEqual(["/rate_limit 200", `${repo} 200`]);
  });
});
