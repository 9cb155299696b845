import { type Flow, refusalOf, type StandInFlow } from "./flow.ts";

/** What there is, and what it holds. */
export async function readRepository({ octokit: { rest }, at }: Flow): Promise<void> {
  await rest.repos.get(at);
  await rest.repos.listBranches({ ...at, per_page: 1 });
  await rest.repos.getBranch({ ...at, branch: "main" });
  await rest.repos.getContent({ ...at, path: "" });
  await rest.repos.getContent({ ...at, path: "docs" });
  await rest.repos.getContent({ ...at, path: "docs/read me.md", ref: "main" });
  await rest.repos.getContent({ ...at, path: "pyproject.toml", mediaType: { format: "raw" } });
  await rest.repos.getContent({ ...at, path: "docs", mediaType: { format: "object" } });

  await rest.repos.listCommits({ ...at, sha: "main", per_page: 1 });
  const { data: commit } = await rest.repos.getCommit({ ...at, ref: "main" });
  await rest.repos.getCommit({ ...at, ref: commit.sha });
  await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: commit.sha });
  await rest.repos.compareCommitsWithBasehead({ ...at, basehead: "main...main" });

  await refusalOf(rest.repos.get({ ...at, repo: "unknown" }));
  await refusalOf(rest.repos.getContent({ ...at, path: "unknown" }));
  await refusalOf(rest.repos.getBranch({ ...at, branch: "unknown" }));
}

/** What was renamed is found by its old name. */
export async function renamedRepository({ github, octokit: { rest }, at }: StandInFlow): Promise<void> {
  await github.renameRepository(`${at.owner}/${at.repo}`, { name: "renamed" });
  await rest.repos.get(at);
}
