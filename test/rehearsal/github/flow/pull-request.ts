import { type Flow, refusalOf } from "./flow.ts";

/** A pull request from its branch to its merge, with what is said about it. */
export async function pullRequest({ push, octokit: { rest }, at }: Flow): Promise<void> {
  const head = "cascade/pins";
  await push(head, { "pyproject.toml": "1" });
  const { data: pull } = await rest.pulls.create({
    ...at,
    head,
    base: "main",
    title: "fix(deps): runtime 1.4.0",
    body: "All of it.",
    draft: true,
  });
  const number = { ...at, pull_number: pull.number };
  const issue = { ...at, issue_number: pull.number };
  await rest.pulls.list({ ...at, state: "open", head: `${at.owner}:${head}`, base: "main", per_page: 1 });
  await rest.pulls.get(number);
  await rest.pulls.update({ ...number, title: "fix(deps): runtime 1.4.1", body: "More of it." });
  await rest.pulls.listFiles({ ...number, per_page: 5 });
  await rest.pulls.listCommits(number);
  await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: pull.head.sha });

  await rest.issues.get(issue);
  await rest.issues.createLabel({ ...at, name: "release train", color: "0e8a16", description: "Moves." });
  await rest.issues.getLabel({ ...at, name: "release train" });
  await rest.issues.listLabelsForRepo(at);
  await rest.issues.addLabels({ ...issue, labels: ["release train"] });
  await rest.issues.listLabelsOnIssue(issue);
  await rest.issues.setLabels({ ...issue, labels: ["bug", "release train"] });
  await rest.issues.removeLabel({ ...issue, name: "release train" });
  const { data: comment } = await rest.issues.createComment({ ...issue, body: "Waits for manifest." });
  await rest.issues.updateComment({ ...at, comment_id: comment.id, body: "Waits no longer." });
  await rest.issues.getComment({ ...at, comment_id: comment.id });
  await rest.issues.listComments(issue);

  await refusalOf(rest.pulls.create({ ...at, head, base: "main", title: "Again" }));
  await refusalOf(rest.pulls.create({ ...at, head: "unknown", base: "main", title: "From nowhere" }));
  await refusalOf(rest.issues.createLabel({ ...at, name: "bug", color: "ffffff" }));
  await refusalOf(rest.issues.removeLabel({ ...issue, name: "release train" }));
  await refusalOf(rest.pulls.merge(number));
  await rest.pulls.update({ ...number, state: "closed" });
  await rest.pulls.update({ ...number, state: "open" });
}

/** One that may be merged, is, and cannot be again. */
export async function mergedPullRequest({ push, octokit: { rest }, at }: Flow): Promise<void> {
  await push("topic", { "pyproject.toml": "2" });
  const { data: pull } = await rest.pulls.create({ ...at, head: "topic", base: "main", title: "fix: it" });
  const number = { ...at, pull_number: pull.number };
  await refusalOf(rest.pulls.checkIfMerged(number));
  await refusalOf(rest.pulls.merge({ ...number, sha: "0".repeat(40) }));
  await rest.pulls.merge({ ...number, merge_method: "squash", commit_title: "fix: it (#1)" });
  await rest.pulls.checkIfMerged(number);
  await rest.pulls.get(number);
  await refusalOf(rest.pulls.merge(number));
}
