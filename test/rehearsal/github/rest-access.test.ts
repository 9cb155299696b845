import { describe, expect, test } from "@jest/globals";
import type { TokenOptions } from "@release-actions/rehearsal/github";
import { textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const repo = "/repos/acme/lib";
const lib = ["acme/lib"];

describe("who may do what", () => {
  test.each<[string, TokenOptions | null | "wrong", string, number, string]>([
    ["nobody may read a public repository", null, "GET", 200, ""],
    ["nobody may write without a token", null, "POST", 401, "Requires authentication"],
    ["a wrong token may do nothing", "wrong", "GET", 401, "Bad credentials"],
    [
      "an app without the right is refused",
      { kind: "app", repositories: lib, permissions: { contents: "read" } },
      "POST",
      403,
      "Resource not accessible by integration",
    ],
    [
      "a person's token without the right is refused in other words",
      { kind: "pat", repositories: lib, permissions: {} },
      "POST",
      403,
      "Resource not accessible by personal access token",
    ],
    [
      "a workflow's token of another repository is refused",
      { kind: "actions", repositories: ["acme/other"], permissions: { "pull-requests": "write" } },
      "POST",
      403,
      "Resource not accessible by integration",
    ],
    [
      "a right may be spelled as in workflows",
      { kind: "actions", repositories: lib, permissions: { "pull-requests": "write" } },
      "POST",
      422,
      "Validation Failed",
    ],
  ])("%s", async (_, who, method, status, message) => {
    const { rest, github } = await use.start();
    const token = who === "wrong" ? "ghs_wrong" : who === null ? null : github.createToken(who);
    const body = method === "POST" ? { title: "x", head: "none", base: "main" } : undefined;

    const answer = await rest(`${method} ${repo}/pulls`, body, { token });

    expect(answer.status).toBe(status);
    if (message !== "") expect(textAt(answer.body, "message")).toBe(message);
  });

  test("a private repository is 404 for who has no right in it, in REST and in GraphQL", async () => {
    const { rest, query, github } = await use.start({ private: true });
    const token = github.createToken({
      kind: "app",
      repositories: ["acme/other"],
      permissions: { contents: "write" },
    });

    const answer = await rest(`GET ${repo}`, undefined, { token });
    const asked = await query('{ repository(owner: "acme", name: "lib") { id } }', {}, token);

    expect(answer).toMatchObject({ status: 404, body: { message: "Not Found", status: "404" } });
    expect(asked).toMatchObject({
      data: { repository: null },
      errors: [
        {
          type: "NOT_FOUND",
          path: ["repository"],
          message: "Could not resolve to a Repository with the name 'acme/lib'.",
        },
      ],
    });
  });

  test("an archived repository can be read and not be changed", async () => {
    const { rest, query, main } = await use.start({ archived: true });
    const id = textAt((await rest(`GET ${repo}`)).body, "node_id");

    const written = await rest(`POST ${repo}/git/refs`, { ref: "refs/heads/x", sha: main });
    const mutated = await query(
      'mutation ($id: ID!, $oid: GitObjectID!) { createRef(input: {repositoryId: $id, name: "refs/heads/x", oid: $oid}) { clientMutationId } }',
      { id, oid: main },
    );

    const message = "Repository was archived so is read-only.";
    expect(written).toMatchObject({ status: 403, body: { message } });
    expect(mutated).toMatchObject({ data: { createRef: null }, errors: [{ type: "FORBIDDEN", message }] });
  });

  test("a renamed repository redirects, a request with a body in a way that keeps the body", async () => {
    const { rest, query, github } = await use.start();
    await github.renameRepository("acme/lib", { name: "library" });

    const read = await rest(`GET ${repo}/pulls?state=all`);
    const written = await rest(`POST ${repo}/pulls`, { title: "t", head: "topic", base: "main" });
    const followed = await rest(`GET ${read.headers.get("location")?.replace(github.api, "") ?? ""}`);
    const asked = await query('{ repository(owner: "acme", name: "lib") { nameWithOwner } }');

    expect(read).toMatchObject({ status: 301, body: { message: "Moved Permanently" } });
    expect(written.status).toBe(307);
    expect(followed.status).toBe(200);
    expect(asked).toEqual({ data: { repository: { nameWithOwner: "acme/library" } } });
  });

  test("a workflow is written only by who may write workflows, in REST and in GraphQL", async () => {
    const { rest, query, github, main } = await use.start();
    const path = ".github/workflows/ci.yml";
    const tree = { base_tree: main, tree: [{ path, mode: "100644", content: "on: push\n" }] };
    const able = github.createToken({
      kind: "app",
      repositories: "all",
      permissions: { contents: "write", workflows: "write" },
    });
    const document = `mutation ($oid: GitObjectID!) { createCommitOnBranch(input: {
      branch: {repositoryNameWithOwner: "acme/lib", branchName: "main"}, expectedHeadOid: $oid, message: {headline: "ci: x"},
      fileChanges: {additions: [{path: "${path}", contents: "eA=="}]}
    }) { commit { message } } }`;

    const refused = await rest(`POST ${repo}/git/trees`, tree);
    const mutated = await query(document, { oid: main });
    const allowed = await rest(`POST ${repo}/git/trees`, tree, { token: able });
    const committed = await query(document, { oid: main }, able);

    expect(refused).toMatchObject({
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect(mutated).toMatchObject({
      errors: [
        {
          type: "FORBIDDEN",
          message: `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
        },
      ],
    });
    expect(allowed.status).toBe(201);
    expect(committed).toEqual({ data: { createCommitOnBranch: { commit: { message: "ci: x" } } } });
  });

  test("an app gets a token of its installation for some repositories, and sees what it covers", async () => {
    const { rest, github } = await use.start({ private: true });
    await github.createRepository({ owner: "acme", name: "other", private: true });
    const jwt = "e30.e30.sig";

    const issued = await rest(
      "POST /app/installations/1/access_tokens",
      { repositories: ["lib"], permissions: { contents: "read" } },
      { token: jwt },
    );
    const token = textAt(issued.body, "token");
    const covered = await rest("GET /installation/repositories", undefined, { token });
    const hidden = await rest("GET /repos/acme/other", undefined, { token });
    const nobody = await rest("GET /user", undefined, { token });

    expect(issued).toMatchObject({
      status: 201,
      body: { repository_selection: "selected", expires_at: "2026-03-01T10:00:00Z" },
    });
    expect(token).toMatch(/^ghs_/);
    expect(covered.body).toMatchObject({ total_count: 1, repositories: [{ full_name: "acme/lib" }] });
    expect(hidden.status).toBe(404);
    expect(nobody.status).toBe(403);
  });
});

describe("every answer", () => {
  test("says what is left of the hour, and is refused when nothing is", async () => {
    const { rest, query } = await use.start({}, { rateLimit: 2 });

    const first = await rest(`GET ${repo}`);
    await rest(`GET ${repo}`);
    const third = await rest(`GET ${repo}`);
    const free = await rest("GET /rate_limit");
    const asked = await query("{ rateLimit { cost remaining limit } }");

    expect(first.headers.get("x-ratelimit-remaining")).toBe("1");
    expect(first.headers.get("x-github-request-id")).toMatch(/^[0-9A-F:]+$/);
    expect(third).toMatchObject({
      status: 403,
      body: { message: "API rate limit exceeded for installation ID 1." },
    });
    expect(free.body).toMatchObject({
      rate: { limit: 2, remaining: 0 },
      resources: { graphql: { remaining: 2 } },
    });
    expect(asked).toEqual({ data: { rateLimit: { cost: 1, remaining: 1, limit: 2 } } });
  });

  test("is 304 when the client has it already", async () => {
    const { rest, branch } = await use.start();
    const etag = (await rest(`GET ${repo}/branches`)).headers.get("etag") ?? "";
    const again = () => rest(`GET ${repo}/branches`, undefined, { headers: { "if-none-match": etag } });

    const same = await again();
    await branch("topic");
    const changed = await again();

    expect(same).toMatchObject({ status: 304, body: "" });
    expect(changed.status).toBe(200);
  });

  test("is recorded with its request, without the secret", async () => {
    const { rest, github, token, branch } = await use.start();
    await branch("topic");

    await rest(`POST ${repo}/pulls`, { title: "x", head: "topic", base: "main" });

    expect(github.exchanges).toMatchObject([
      {
        number: 1,
        surface: "rest",
        method: "POST",
        path: `${repo}/pulls`,
        template: "/repos/{owner}/{repo}/pulls",
        repository: "acme/lib",
        operations: ["createPullRequest"],
        requestBody: { title: "x" },
        status: 201,
        responseBody: { number: 1 },
        isWrite: true,
        effects: ["createPullRequest"],
        outcome: "answered",
      },
    ]);
    expect(JSON.stringify(github.exchanges)).not.toContain(token);
  });

  test("to broken JSON, or to a path that nobody serves, is GitHub's", async () => {
    const { github, token, rest, meansWrong } = await use.start();
    meansWrong("GET /no/such/thing");

    const broken = await fetch(`${github.api}${repo}/pulls`, {
      method: "POST",
      body: "{",
      headers: { authorization: `Bearer ${token}` },
    });
    const unknown = await rest("GET /no/such/thing");

    expect([broken.status, await broken.json()]).toMatchObject([400, { message: "Problems parsing JSON" }]);
    expect(unknown).toMatchObject({ status: 404, body: { message: "Not Found" } });
  });
});

test("requests can be told apart by the token they came with", async () => {
  const { rest, github, token } = await use.start();
  const other = github.createToken({ kind: "app", repositories: "all", permissions: {} });

  await rest(`GET ${repo}`, undefined, { token });
  await rest(`GET ${repo}/branches`, undefined, { token: other });
  await rest(`GET ${repo}`, undefined, { token: null });

  expect(github.exchangesOf(token).map(({ path }) => path)).toEqual([repo]);
  expect(github.exchangesOf(other).map(({ path }) => path)).toEqual([`${repo}/branches`]);
});
