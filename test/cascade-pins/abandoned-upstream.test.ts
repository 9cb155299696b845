import { afterEach, expect, test } from "@jest/globals";
import { reportCascadePins } from "@release-actions/cascade-pins";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

const needs = { root: [], urn: ["root"], beside: ["root"], docs: ["urn", "beside"] };

let suite: GitHubSuite;

afterEach(() => suite.close());

/** Root moved urn and beside, and urn is released. */
async function begin(): Promise<void> {
  suite = await startGitHubSuite(needs);
  await suite.cascade("root@1.1.0");
  const commit = await suite.standIn.mergePullRequest("acme/urn", 1, { method: "squash" });
  await suite.standIn.setRef("acme/urn", "refs/tags/v1.1.0", commit);
}

/** The warnings that a person is shown, and why the run fails. */
async function reportOf(release: string, token = suite.token) {
  const { plan, results } = await suite.cascade(release, { github: suite.connect({ token }) });
  const graph = parseReleaseGraph(suite.graph, "release-graph.yml");
  const { annotations, failed } = reportCascadePins(plan, results, { graph, isPlan: false });
  return { warnings: annotations.map(({ message }) => message), failed };
}

test("an archived upstream with an open pull request is not waited for, and a warning says so", async () => {
  await begin();
  suite.standIn.changeRepository("acme/beside", { archived: true });

  const { warnings, failed } = await reportOf("urn@1.1.0");

  expect(suite.standIn.pullRequests("acme/docs")).toMatchObject([{ isDraft: false }]);
  expect(failed).toBeUndefined();
  expect(warnings).toEqual([
    [
      "expected acme/beside to move with the train",
      "found an archived repository, with a pull request or a merge of the cascade that no release will have",
      "docs does not wait for it. Remove it from the graph, or unarchive it.",
    ].join("\n"),
  ]);
});

test("a draft that waits for an upstream becomes ready when that is archived", async () => {
  await begin();
  await suite.cascade("urn@1.1.0");
  const [early] = suite.standIn.pullRequests("acme/docs");
  suite.standIn.changeRepository("acme/beside", { archived: true });

  await suite.cascade("urn@1.1.0");

  expect(early).toMatchObject({ isDraft: true });
  expect(suite.standIn.pullRequests("acme/docs")).toMatchObject([{ isDraft: false }]);
});

test("a draft that waits for an upstream which nobody sees any more becomes ready, and that is said once", async () => {
  await begin();
  await suite.cascade("urn@1.1.0");
  const token = suite.standIn.createToken({
    kind: "app",
    repositories: ["acme/root", "acme/urn", "acme/docs"],
    permissions: { contents: "write", "pull-requests": "write" },
  });

  const first = await reportOf("urn@1.1.0", token);
  const second = await reportOf("urn@1.1.0", token);

  expect(suite.standIn.pullRequests("acme/docs")).toMatchObject([{ isDraft: false }]);
  expect(first.warnings).toEqual([expect.stringContaining("expected acme/beside to move with the train")]);
  expect(second.warnings).toEqual([]);
});

test("an archived downstream whose pull request is open is blocked, and what is below it does not wait", async () => {
  suite = await startGitHubSuite({ root: [], urn: ["root"], docs: ["root", "urn"] });
  await suite.cascade("root@1.1.0");
  suite.standIn.changeRepository("acme/urn", { archived: true });

  const { failed } = await reportOf("root@1.1.0");

  expect(failed?.found).toContain("urn (repository-archived)");
  expect(suite.standIn.pullRequests("acme/docs")).toMatchObject([{ isDraft: false }]);
});
