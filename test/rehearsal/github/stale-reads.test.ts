import { describe, expect, test } from "@jest/globals";
import { type GitHubSession, textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const repo = "/repos/acme/lib";

const createRef = ({ rest, main }: GitHubSession, name = "topic") =>
  rest(`POST ${repo}/git/refs`, { ref: `refs/heads/${name}`, sha: main });

const commit = async ({ query, main }: GitHubSession, branch = "topic") =>
  query(
    `mutation Commit ($oid: GitObjectID!, $branch: String!) { createCommitOnBranch(input: {
      branch: {repositoryNameWithOwner: "acme/lib", branchName: $branch}, expectedHeadOid: $oid, message: {headline: "x"}
    }) { commit { oid } } }`,
    { oid: main, branch },
  );

describe("stale reads", () => {
  test("show a new branch only some requests later, and nothing can be built on it until then", async () => {
    const session = await use.start();
    session.github.faults.add({
      match: { operation: "createRef" },
      fault: { kind: "stale-reads", requests: 3 },
    });

    const made = await createRef(session);
    const read = await session.rest(`GET ${repo}/git/ref/heads/topic`);
    const early = await commit(session);
    const pull = await session.rest(`POST ${repo}/pulls`, { title: "x", head: "topic", base: "main" });
    const late = await commit(session);

    expect(made.status).toBe(201);
    expect(read.status).toBe(404);
    expect(early).toMatchObject({ errors: [{ type: "NOT_FOUND" }] });
    expect(textAt(early, "errors", 0, "message")).toContain("Could not resolve to a node");
    expect(pull).toMatchObject({ status: 422, body: { errors: [{ field: "head", code: "invalid" }] } });
    expect(late.errors).toBeUndefined();
  });

  test("hide a new commit from who wants to point a branch to it", async () => {
    const session = await use.start();
    await createRef(session);
    session.github.faults.add({
      match: { operation: "createCommitOnBranch" },
      fault: { kind: "stale-reads", requests: 2 },
    });
    const oid = textAt(await commit(session), "data", "createCommitOnBranch", "commit", "oid");
    const point = () => session.rest(`PATCH ${repo}/git/refs/heads/main`, { sha: oid });

    const read = await session.rest(`GET ${repo}/git/commits/${oid}`);
    const early = await point();
    const late = await point();

    expect(read.status).toBe(404);
    expect(early).toMatchObject({ status: 422, body: { message: "Object does not exist" } });
    expect(late.status).toBe(200);
  });

  test("hide a new pull request, which is there all the same", async () => {
    const session = await use.start();
    await session.branch("topic");
    session.github.faults.add({
      match: { operation: "createPullRequest" },
      fault: { kind: "stale-reads", requests: 2 },
    });
    const open = () => session.rest(`POST ${repo}/pulls`, { title: "x", head: "topic", base: "main" });

    const made = await open();
    const listed = await session.rest(`GET ${repo}/pulls`);
    const again = await open();
    const later = await session.rest(`GET ${repo}/pulls`);

    expect(made.status).toBe(201);
    expect(listed.body).toEqual([]);
    expect(again).toMatchObject({ status: 422 });
    expect(later.body).toMatchObject([{ number: 1 }]);
  });

  test("end with their time, and concern the one repository only", async () => {
    const session = await use.start();
    await session.github.createRepository({ owner: "acme", name: "other" });
    session.github.faults.add({
      match: { operation: "createRef" },
      fault: { kind: "stale-reads", milliseconds: 60_000 },
    });
    await createRef(session);

    const other = { branch: "main", message: "x", files: { x: "x" } };
    await session.github.pushAs("acme/other", "octocat", other);

    expect((await session.rest(`GET ${repo}/git/ref/heads/topic`)).status).toBe(404);
    expect((await session.rest("GET /repos/acme/other/git/ref/heads/main")).status).toBe(200);
  });
});
