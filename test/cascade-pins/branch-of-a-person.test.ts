import { afterEach, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

const ada = { name: "Ada", email: "ada@example.org" };

test("a commit of the cascade that a person amended is hers: it is left as it is, and she is told", async () => {
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] });
  await suite.cascade("manifest@1.1.0");
  const amended = await amend();
  await suite.standIn.pushAs("acme/app", "ada", {
    branch: "main",
    message: "docs: new",
    files: { "README.md": "new" },
  });

  const { results } = await suite.cascade("manifest@1.2.0");

  expect(results).toMatchObject([{ kind: "told" }]);
  expect(suite.standIn.pullRequests("acme/app")).toMatchObject([{ headOid: amended }]);
});

test("a branch with a person's commit is left as it is when its pull request was closed", async () => {
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] });
  await suite.cascade("manifest@1.1.0");
  const push = { branch: "cascade/pins", message: "feat: mine", files: { "mine.txt": "mine" } };
  await suite.standIn.pushAs("acme/app", "ada", push);
  await suite.standIn.closePullRequest("acme/app", 1);

  const same = await suite.cascade("manifest@1.1.0");
  const next = await suite.cascade("manifest@1.2.0");

  expect(same.plan.steps).toMatchObject([{ state: { kind: "declined" } }]);
  expect(next.plan.steps).toMatchObject([{ state: { kind: "foreign" } }]);
  expect(await suite.read("app", "mine.txt", "cascade/pins")).toBe("mine");
});

/** As `git commit --amend` and a forced push do: message and author stay, the committer is another one. */
async function amend(): Promise<string> {
  const tip = await suite.standIn.readRef("acme/app", "refs/heads/cascade/pins");
  const { message, author, parents } = (await ask("GET", `git/commits/${tip ?? ""}`)) as Commit;
  const entry = { path: "mine.txt", mode: "100644", type: "blob", content: "mine" };
  const tree = (await ask("POST", "git/trees", { base_tree: tip, tree: [entry] })) as { sha: string };
  const { sha } = (await ask("POST", "git/commits", {
    message,
    author,
    committer: ada,
    tree: tree.sha,
    parents: parents.map((parent) => parent.sha),
  })) as { sha: string };
  await ask("PATCH", "git/refs/heads/cascade/pins", { sha, force: true });
  return sha;
}

interface Commit {
  readonly message: string;
  readonly author: object;
  readonly parents: readonly { readonly sha: string }[];
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${suite.standIn.api}/repos/acme/app/${path}`, {
    method,
    headers: { authorization: `Bearer ${suite.token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok).toBe(true);
  return response.json();
}
