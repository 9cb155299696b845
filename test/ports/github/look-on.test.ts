import { expect, test } from "@jest/globals";
import { useScriptedServers } from "../../support/scripted-server.ts";
import { adapterAt, graphql, graphqlIn } from "./adapter-at.ts";
import { lastPage, pageBefore, pullRequestNode, repositoryNode } from "./repository-node.ts";

const startServer = useScriptedServers();
const branch = "cascade/pins";
const viewer = { login: "cascade[bot]" };

test("pull requests of forks are nobody's business, and cannot crowd out what is ours", async () => {
  const forks = (...numbers: readonly number[]) =>
    numbers.map((number) => pullRequestNode(number, { isCrossRepository: true }));
  const server = await startServer(({ body }) => {
    const { variables } = graphqlIn(body);
    const page = { c1: pageBefore("c2", forks(8, 7)), c2: lastPage([pullRequestNode(2), ...forks(1)]) };
    return variables["after"] === undefined
      ? graphql({
          viewer,
          repository0: repositoryNode("acme/app", { pullRequests: pageBefore("c1", forks(12, 11)) }),
        })
      : graphql({ repository: { pullRequests: page[variables["after"] as keyof typeof page] } });
  });

  const { repositories } = await adapterAt(server.address).github.look({
    repositories: ["acme/app"],
    branch,
    labels: [],
  });

  expect(repositories.get("acme/app")).toMatchObject({ state: { pullRequests: [{ number: 2 }] } });
  expect(server.asked).toHaveLength(3);
});

test("tags are read on until they are enough", async () => {
  const committedDate = "2026-11-25T10:00:00Z";
  const node = (name: string) => ({ name, target: { oid: "c", committedDate } });
  const server = await startServer(({ body }) =>
    graphqlIn(body).variables["after"] === undefined
      ? graphql({
          viewer,
          repository0: repositoryNode("acme/app", { tags: pageBefore("c1", [node("night-2")]) }),
        })
      : graphql({ repository: { tags: pageBefore("c2", [node("night-1"), node("v1.0.0")]) } }),
  );
  const { github } = adapterAt(server.address);

  const { repositories } = await github.look({
    repositories: ["acme/app"],
    branch,
    labels: [],
    tagsUntil: (name, { tags }) => name === "acme/app" && tags.some((tag) => tag.name === "v1.0.0"),
  });

  const look = repositories.get("acme/app");
  expect(look?.kind === "found" && look.state.tags.map(({ name }) => name)).toEqual([
    "night-2",
    "night-1",
    "v1.0.0",
  ]);
  expect(server.asked).toHaveLength(2);
});

test("older pull requests are read back to the first that ended before the time that matters", async () => {
  const at = (day: number) => `2026-11-${day}T10:00:00Z`;
  const ended = (number: number, day: number) =>
    pullRequestNode(number, { state: "CLOSED", closedAt: at(day) });
  const server = await startServer(({ body }) =>
    graphql({
      repository: {
        pullRequests:
          graphqlIn(body).variables["after"] === undefined
            ? pageBefore("c1", [ended(9, 25), ended(8, 24)])
            : pageBefore("c2", [ended(7, 23), ended(6, 12)]),
      },
    }),
  );
  const { github } = adapterAt(server.address);

  const older = await github.olderPullRequests({
    repository: "acme/app",
    branch,
    before: 9,
    since: new Date(at(20)),
  });

  expect(older.map(({ number }) => number)).toEqual([8, 7, 6]);
  expect(server.asked).toHaveLength(2);
});

test("a comment is looked for from the newest on, among those of one's own", async () => {
  const page = (hasPreviousPage: boolean, ...nodes: readonly unknown[]) =>
    graphql({ node: { comments: { nodes, pageInfo: { hasPreviousPage, startCursor: "c1" } } } });
  const server = await startServer(({ body }) =>
    graphqlIn(body).variables["before"] === null
      ? page(true, { body: "> our words, quoted", viewerDidAuthor: false })
      : page(true, { body: "our words", viewerDidAuthor: true }),
  );
  const { github } = adapterAt(server.address);

  expect(await github.hasCommented("PR_1", "our words")).toBe(true);
  expect(server.asked).toHaveLength(2);
});

test("a comment that nobody made is not found at the end of all", async () => {
  const pageInfo = { hasPreviousPage: false, startCursor: null };
  const server = await startServer(() => graphql({ node: { comments: { nodes: [], pageInfo } } }));

  expect(await adapterAt(server.address).github.hasCommented("PR_1", "our words")).toBe(false);
});
