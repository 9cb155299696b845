import type { Flow } from "./flow.ts";

/** What is said about a commit: statuses and checks. */
export async function reports({ octokit: { rest }, at }: Flow): Promise<void> {
  const { data: main } = await rest.git.getRef({ ...at, ref: "heads/main" });
  const { sha } = main.object;
  await rest.repos.createCommitStatus({
    ...at,
    sha,
    state: "pending",
    context: "ci/build",
    description: "Builds.",
    target_url: "https://ci.example.org/1",
  });
  await rest.repos.createCommitStatus({ ...at, sha, state: "success", context: "ci/build" });
  await rest.repos.listCommitStatusesForRef({ ...at, ref: sha, per_page: 1 });
  await rest.repos.getCombinedStatusForRef({ ...at, ref: "main" });

  const { data: check } = await rest.checks.create({
    ...at,
    name: "verify-pins",
    head_sha: sha,
    status: "in_progress",
    output: { title: "Pins", summary: "Looks at them." },
  });
  await rest.checks.get({ ...at, check_run_id: check.id });
  await rest.checks.update({
    ...at,
    check_run_id: check.id,
    status: "completed",
    conclusion: "success",
    details_url: "https://ci.example.org/2",
  });
  await rest.checks.listForRef({ ...at, ref: "main", check_name: "verify-pins", filter: "latest" });
}
