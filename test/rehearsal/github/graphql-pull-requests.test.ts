import { describe, expect, test } from "@jest/globals";
import { type GitHubSession, textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const repositoryId = async ({ query }: GitHubSession) =>
  textAt(await query('{ repository(owner: "acme", name: "lib") { id } }'), "data", "repository", "id");

describe("pull requests by GraphQL", () => {
  test("are opened, labelled, commented, made ready and closed in one document, in order", async () => {
    const session = await use.start({ labels: ["dependencies"] });
    await session.branch("cascade/pins");
    const opened = await session.query(
      `mutation ($input: CreatePullRequestInput!) { createPullRequest(input: $input) {
        pullRequest { id number isDraft mergeable author { login } commits(last: 1) { nodes { commit { message } } } } } }`,
      {
        input: {
          repositoryId: await repositoryId(session),
          headRefName: "cascade/pins",
          baseRefName: "main",
          title: "Pins",
          draft: true,
        },
      },
    );
    const id = textAt(opened, "data", "createPullRequest", "pullRequest", "id");
    const label = textAt(
      await session.query(
        '{ repository(owner: "acme", name: "lib") { label(name: "dependencies") { id } } }',
      ),
      "data",
      "repository",
      "label",
      "id",
    );

    const changed = await session.query(
      `mutation ($id: ID!, $label: ID!) {
        addLabelsToLabelable(input: {labelableId: $id, labelIds: [$label]}) { labelable { labels(first: 5) { nodes { name } } } }
        updatePullRequest(input: {pullRequestId: $id, title: "New", body: "Words"}) { pullRequest { title body } }
        addComment(input: {subjectId: $id, body: "Hello"}) { commentEdge { node { body viewerDidAuthor } } }
        markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } }
        again: markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } }
        convertPullRequestToDraft(input: {pullRequestId: $id}) { pullRequest { isDraft } }
        closePullRequest(input: {pullRequestId: $id}) { pullRequest { state } }
        reopenPullRequest(input: {pullRequestId: $id}) { pullRequest { state comments(last: 1) { nodes { body } } } }
      }`,
      { id, label },
    );

    expect(opened.data).toMatchObject({
      createPullRequest: {
        pullRequest: {
          number: 1,
          isDraft: true,
          mergeable: "UNKNOWN",
          author: { login: "release-train" },
          commits: { nodes: [{ commit: { message: "fix: cascade/pins" } }] },
        },
      },
    });
    expect(changed.data).toEqual({
      addLabelsToLabelable: { labelable: { labels: { nodes: [{ name: "dependencies" }] } } },
      updatePullRequest: { pullRequest: { title: "New", body: "Words" } },
      addComment: { commentEdge: { node: { body: "Hello", viewerDidAuthor: true } } },
      markPullRequestReadyForReview: { pullRequest: { isDraft: false } },
      again: null,
      convertPullRequestToDraft: { pullRequest: { isDraft: true } },
      closePullRequest: { pullRequest: { state: "CLOSED" } },
      reopenPullRequest: { pullRequest: { state: "OPEN", comments: { nodes: [{ body: "Hello" }] } } },
    });
    expect(changed.errors).toMatchObject([{ path: ["again"], type: "UNPROCESSABLE" }]);
    expect(session.github.exchanges.at(-1)?.effects).toEqual([
      "addLabelsToLabelable",
      "updatePullRequest",
      "addComment",
      "markPullRequestReadyForReview",
      "convertPullRequestToDraft",
      "closePullRequest",
      "reopenPullRequest",
    ]);
  });

  test("of a branch that is not there are refused in GitHub's one sentence", async () => {
    const session = await use.start();

    const answer = await session.query(
      `mutation ($id: ID!) { createPullRequest(input: {repositoryId: $id, headRefName: "none", baseRefName: "main", title: "x"}) { clientMutationId } }`,
      { id: await repositoryId(session) },
    );

    expect(textAt(answer, "errors", 0, "message")).toBe(
      "Head sha can't be blank, Base sha can't be blank, No commits between main and none, Head ref must be a branch",
    );
  });

  test("labels are made once, and an id of nothing is told by name", async () => {
    const session = await use.start();
    const document = `mutation ($id: ID!) { createLabel(input: {repositoryId: $id, name: "new", color: "ff0000"}) { label { name color } } }`;
    const id = await repositoryId(session);

    const made = await session.query(document, { id });
    const again = await session.query(document, { id });
    const unknown = await session.query(document, { id: "R_none" });

    expect(made.data).toEqual({ createLabel: { label: { name: "new", color: "ff0000" } } });
    expect(again.errors).toMatchObject([{ type: "UNPROCESSABLE", message: "Name has already been taken" }]);
    expect(unknown.errors).toMatchObject([
      { type: "NOT_FOUND", message: "Could not resolve to a node with the global id of 'R_none'" },
    ]);
  });
});
