import { describe, expect, test } from "@jest/globals";
import { useScriptedServers } from "../../support/scripted-server.ts";
import { adapterAt, graphql, graphqlIn } from "./adapter-at.ts";
import { commitNode, lastPage, pageBefore, pullRequestNode, repositoryNode } from "./repository-node.ts";

const startServer = useScriptedServers();
const branch = "cascade/pins";
const viewer = { login: "cascade[bot]" };

/** A server that finds every repository it is asked about, but for changes to single ones. */
function finding(changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}) {
  return startServer(({ body }) => graphql({ viewer, ...found(namesIn(body), changes) }));
}

function found(
  names: readonly string[],
  changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
) {
  return Object.fromEntries(
    names.map((name, index) => [`repository${index}`, repositoryNode(name, changes[name])]),
  );
}

function namesIn(body: string): readonly string[] {
  const { variables } = graphqlIn(body);
  const owners = Object.keys(variables).filter((key) => key.startsWith("owner"));
  return owners.map((key) => `${String(variables[key])}/${String(variables[key.replace("owner", "name")])}`);
}

async function lookAt(change: Readonly<Record<string, unknown>>, labels: readonly string[] = []) {
  const server = await finding({ "acme/app": change });
  const { repositories } = await adapterAt(server.address).github.look({
    repositories: ["acme/app"],
    branch,
    labels,
  });
  const look = repositories.get("acme/app");
  if (look?.kind !== "found") throw new Error("not found");
  return look.state;
}

describe("many repositories", () => {
  test("are asked about in as few requests of about one size as can be, by numbers and never by name", async () => {
    const server = await finding();
    const names = Array.from({ length: 60 }, (_, index) => `acme/app-${index}`);
    const { github } = adapterAt(server.address);

    const { repositories } = await github.look({ repositories: names, branch, labels: [] });

    expect([...repositories.keys()]).toEqual(names);
    expect(server.asked.map(({ body }) => namesIn(body).length)).toEqual([20, 20, 20]);
    expect(server.asked.map(({ body }) => graphqlIn(body).query).join("")).not.toContain("app-");
    expect(github.requests).toEqual({ reads: 3, writes: 0 });
  });

  test("a name that is given twice is asked about once", async () => {
    const server = await finding();

    const look = await adapterAt(server.address).github.look({
      repositories: ["acme/app", "acme/app"],
      branch,
      labels: [],
    });

    expect(look.repositories.size).toBe(1);
    expect(namesIn(server.asked[0]?.body ?? "")).toEqual(["acme/app"]);
  });

  test.each([
    {
      how: "says so",
      times: 1,
      answer: graphql({ viewer }, [{ type: "RESOURCE_LIMITS_EXCEEDED", message: "Limits", path: [] }]),
    },
    { how: "answers 502 try after try", times: 5, answer: { status: 502, body: "<html></html>" } },
  ])("that are too much for GitHub, which $how, are asked about by five", async ({ times, answer }) => {
    const server = await startServer(({ body }) => {
      const names = namesIn(body);
      return names.length > 5 ? answer : graphql({ viewer, ...found(names) });
    });
    const names = Array.from({ length: 12 }, (_, index) => `acme/app-${index}`);

    const { repositories } = await adapterAt(server.address).github.look({
      repositories: names,
      branch,
      labels: [],
    });

    expect([...repositories.keys()]).toEqual(names);
    expect(server.asked.map(({ body }) => namesIn(body).length)).toEqual([
      ...Array.from({ length: times }, () => 12),
      4,
      4,
      4,
    ]);
  });
});

describe("one repository", () => {
  test("a new name is told", async () => {
    expect((await lookAt({ nameWithOwner: "acme/renamed" })).nameWithOwner).toBe("acme/renamed");
  });

  test("the ways to merge come with the one that makes one commit first", async () => {
    expect((await lookAt({ rebaseMergeAllowed: true })).mergeMethods).toEqual(["squash", "rebase", "merge"]);
    expect((await lookAt({ squashMergeAllowed: false })).mergeMethods).toEqual(["merge"]);
  });

  test("an empty one has no default branch", async () => {
    expect((await lookAt({ defaultBranchRef: null })).defaultBranch).toBeUndefined();
  });

  test("labels are known by the names that were asked for; one that is missing is not there", async () => {
    const { labels } = await lookAt({ label0: { id: "LA_1" }, label1: null }, ["dependencies", "cascade"]);

    expect(labels).toEqual(new Map([["dependencies", "LA_1"]]));
  });

  test("a branch shows where it leads back to", async () => {
    const { branch: state } = await lookAt({
      branch: {
        target: { oid: "c".repeat(40), history: { nodes: [commitNode("c"), commitNode("b")] } },
        open: { nodes: [] },
      },
    });

    expect(state).toEqual({
      tip: "c".repeat(40),
      history: ["c", "b"].map((letter) => ({
        hash: letter.repeat(40),
        message: `commit ${letter}`,
        parents: ["a".repeat(40)],
        committedBy: "github",
      })),
    });
  });

  test("tags show the commits they mean; what means none is left out", async () => {
    const committedDate = "2026-11-25T10:00:00Z";
    const { tags } = await lookAt({
      tags: lastPage([
        { name: "v2", target: { oid: "1", tagged: { oid: "c", committedDate } } },
        { name: "v1", target: { oid: "d", committedDate } },
        { name: "blob", target: { oid: "2" } },
        { name: "tag-of-a-tag", target: { oid: "3", tagged: { oid: "4" } } },
      ]),
    });

    expect(tags).toEqual([
      { name: "v2", commit: "c", committedAt: new Date(committedDate) },
      { name: "v1", commit: "d", committedAt: new Date(committedDate) },
    ]);
  });

  test("releases that are drafts are not published", async () => {
    const { releases } = await lookAt({
      releases: lastPage([
        { tagName: "v2", url: "u2", description: null, isDraft: false },
        { tagName: "v3", url: "u3", description: "soon", isDraft: true },
      ]),
    });

    expect(releases).toEqual([{ tag: "v2", url: "u2", body: "" }]);
  });
});

describe("pull requests", () => {
  const open = (...nodes: readonly unknown[]) => ({
    target: { oid: "b".repeat(40), history: { nodes: [] } },
    open: { nodes },
  });

  test("an open one", async () => {
    const { pullRequests } = await lookAt({ branch: open(pullRequestNode(7)) });

    expect(pullRequests).toEqual([
      {
        id: "PR_7",
        number: 7,
        url: "https://github.com/acme/app/pull/7",
        state: "open",
        isDraft: true,
        title: "fix(deps): pin",
        body: "text",
        base: "main",
        head: "b".repeat(40),
        mergeable: "unknown",
        endedAt: undefined,
        merge: undefined,
        hasAutoMerge: false,
        labels: ["dependencies"],
        commits: [
          { hash: "b".repeat(40), message: "commit b", parents: ["a".repeat(40)], committedBy: "github" },
        ],
        isComplete: true,
        comments: [{ body: "hello", isOwn: true }],
        hasMoreComments: false,
      },
    ]);
  });

  test("a merged one says which commit brought it, and when", async () => {
    const merged = pullRequestNode(7, {
      state: "MERGED",
      closedAt: "2026-11-25T10:00:01Z",
      mergedAt: "2026-11-25T10:00:00Z",
      mergeCommit: { oid: "d".repeat(40) },
      commits: { totalCount: 30, nodes: [{ commit: commitNode("b") }] },
    });
    const { pullRequests } = await lookAt({ pullRequests: lastPage([merged]) });

    expect(pullRequests[0]).toMatchObject({
      state: "merged",
      endedAt: new Date("2026-11-25T10:00:01Z"),
      merge: { commit: "d".repeat(40), at: new Date("2026-11-25T10:00:00Z") },
      body: "",
      isComplete: false,
    });
  });

  test("each is there once, the newest first and the open one in any case", async () => {
    const { pullRequests } = await lookAt({
      branch: open(pullRequestNode(1)),
      pullRequests: lastPage([6, 5, 4, 3, 2].map((number) => pullRequestNode(number, { state: "CLOSED" }))),
    });
    const again = await lookAt({
      branch: open(pullRequestNode(9)),
      pullRequests: lastPage([pullRequestNode(9), pullRequestNode(8)]),
    });

    expect(pullRequests.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(again.pullRequests.map(({ number }) => number)).toEqual([9, 8]);
    expect(again.pullRequests[0]?.body).toBe("text");
  });

  test("older ones are not read where ten of ours are shown", async () => {
    const ten = Array.from({ length: 10 }, (_, index) => pullRequestNode(20 - index, { state: "CLOSED" }));

    expect((await lookAt({ pullRequests: pageBefore("c1", ten) })).pullRequests).toHaveLength(10);
  });
});

test("an answer of another shape is told by the place where it differs", async () => {
  const server = await finding({ "acme/app": { isArchived: "no" } });

  await expect(
    adapterAt(server.address).github.look({ repositories: ["acme/app"], branch, labels: [] }),
  ).rejects.toMatchObject({ code: "github-failed", found: "something else at isArchived", retryable: false });
});
