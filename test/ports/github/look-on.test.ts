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
    tagsUntil: (name, tags) => name === "acme/app" && tags.some((tag) => tag.name === "v1.0.0"),
  });

  const look = repositories.get("acme/app");
  expect(look?.kind === "found" && look.state.tags.map(({ name }) => name)).toEqual([
    "night-2",
    "night-1",
    "v1.0.0",
  ]);
  expect(server.asked).toHaveLength(2);
});
