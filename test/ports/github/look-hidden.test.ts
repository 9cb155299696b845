import { expect, test } from "@jest/globals";
import { useScriptedServers } from "../../support/scripted-server.ts";
import { adapterAt, graphql } from "./adapter-at.ts";
import { repositoryNode } from "./repository-node.ts";

const startServer = useScriptedServers();
const branch = "cascade/pins";
const viewer = { login: "cascade[bot]" };

test("a repository that is not found is hidden, and the others are there", async () => {
  const server = await startServer(() =>
    graphql({ viewer, repository0: null, repository1: repositoryNode("acme/app") }, [
      {
        type: "NOT_FOUND",
        path: ["repository0"],
        message: "Could not resolve to a Repository with the name 'acme/gone'.",
      },
    ]),
  );

  const { repositories } = await adapterAt(server.address).github.look({
    repositories: ["acme/gone", "acme/app"],
    branch,
    labels: [],
  });

  expect(repositories.get("acme/gone")).toEqual({ kind: "hidden" });
  expect(repositories.get("acme/app")).toMatchObject({ kind: "found" });
});

test("a repository that GitHub keeps from the token is hidden, and stops no other", async () => {
  const server = await startServer(() =>
    graphql({ viewer, repository0: null, repository1: repositoryNode("acme/app") }, [
      { type: "FORBIDDEN", path: ["repository0"], message: "Repository access blocked" },
    ]),
  );

  const { repositories } = await adapterAt(server.address).github.look({
    repositories: ["acme/blocked", "acme/app"],
    branch,
    labels: [],
  });

  expect(repositories.get("acme/blocked")).toEqual({ kind: "hidden" });
  expect(repositories.get("acme/app")).toMatchObject({ kind: "found" });
});

test("where GitHub keeps every repository from the token, the look fails in its words", async () => {
  const message = "Resource protected by organization SAML enforcement.";
  const server = await startServer(() =>
    graphql(
      { viewer, repository0: null, repository1: null },
      ["repository0", "repository1"].map((name) => ({ type: "FORBIDDEN", path: [name], message })),
    ),
  );

  await expect(
    adapterAt(server.address).github.look({ repositories: ["acme/lib", "acme/app"], branch, labels: [] }),
  ).rejects.toMatchObject({ code: "github-forbidden", found: expect.stringContaining(message) });
});

test.each([
  ["a permission that is missing", "FORBIDDEN", "Resource not accessible by integration"],
  ["single sign-on", "FORBIDDEN", "Resource protected by organization SAML enforcement."],
])("%s fails the look", async (_name, type, message) => {
  const server = await startServer(() =>
    graphql({ viewer, repository0: null }, [{ type, path: ["repository0", "pullRequests"], message }]),
  );

  await expect(
    adapterAt(server.address).github.look({ repositories: ["acme/app"], branch, labels: [] }),
  ).rejects.toMatchObject({ code: "github-forbidden", found: message });
});
