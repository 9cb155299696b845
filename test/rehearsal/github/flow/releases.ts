import { type Flow, refusalOf } from "./flow.ts";

/** A tag, the release of it, and who hears of it. */
export async function releases({ octokit: { rest }, at }: Flow): Promise<void> {
  const { data: main } = await rest.git.getRef({ ...at, ref: "heads/main" });
  const { data: tag } = await rest.git.createTag({
    ...at,
    tag: "v1.4.0",
    message: "runtime 1.4.0",
    object: main.object.sha,
    type: "commit",
    tagger: { name: "Ada", email: "ada@example.org", date: "2026-03-01T09:00:00Z" },
  });
  await rest.git.getTag({ ...at, tag_sha: tag.sha });
  await rest.git.createRef({ ...at, ref: "refs/tags/v1.4.0", sha: tag.sha });
  await rest.git.getRef({ ...at, ref: "tags/v1.4.0" });
  await rest.repos.listTags({ ...at, per_page: 5 });

  await refusalOf(rest.repos.getLatestRelease(at));
  const { data: release } = await rest.repos.createRelease({
    ...at,
    tag_name: "v1.4.0",
    name: "1.4.0",
    body: "Everything.",
    draft: true,
  });
  const one = { ...at, release_id: release.id };
  await rest.repos.updateRelease({ ...one, draft: false, make_latest: "true" });
  await rest.repos.getRelease(one);
  await rest.repos.getReleaseByTag({ ...at, tag: "v1.4.0" });
  await rest.repos.getLatestRelease(at);
  await rest.repos.listReleases({ ...at, per_page: 1 });
  await refusalOf(rest.repos.createRelease({ ...at, tag_name: "v1.4.0" }));
}

/** A workflow that is started, and its run. */
export async function workflows({ push, octokit: { rest }, at }: Flow): Promise<void> {
  await push("main", { ".github/workflows/publish.yml": "on: [workflow_dispatch]\n" });
  await rest.repos.createDispatchEvent({
    ...at,
    event_type: "released",
    client_payload: { version: "1.4.0" },
  });
  await rest.actions.createWorkflowDispatch({ ...at, workflow_id: "publish.yml", ref: "main", inputs: {} });
  const { data: runs } = await rest.actions.listWorkflowRunsForRepo({ ...at, branch: "main", per_page: 1 });
  for (const { id } of runs.workflow_runs) await rest.actions.getWorkflowRun({ ...at, run_id: id });
  await refusalOf(rest.actions.createWorkflowDispatch({ ...at, workflow_id: "none.yml", ref: "main" }));
}

/** One branch taken into another without a pull request. */
export async function mergedBranch({ push, octokit: { rest }, at }: Flow): Promise<void> {
  await push("topic", { "fix.md": "1\n" });
  await rest.repos.merge({ ...at, base: "main", head: "topic", commit_message: "chore: take it in" });
  await rest.repos.merge({ ...at, base: "main", head: "topic" });
  await push("topic", { "fix.md": "2\n" });
  await push("main", { "fix.md": "3\n" });
  await refusalOf(rest.repos.merge({ ...at, base: "main", head: "topic" }));
  await refusalOf(rest.repos.merge({ ...at, base: "main", head: "none" }));
}
