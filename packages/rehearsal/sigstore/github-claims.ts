/** What GitHub says in a token about the job that asks for it. */
export type GitHubClaims = Readonly<Record<string, string>>;

export interface JobIdentity {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId?: string;
  /** Default `refs/heads/main`. */
  readonly ref?: string;
  /** Of the caller, in its repository. Default `.github/workflows/release.yml`. */
  readonly workflow?: string;
  /** `owner/name/path@ref` of the reusable workflow that runs. Default: the caller itself. */
  readonly jobWorkflowRef?: string;
  readonly sha?: string;
}

/** https://docs.github.com/actions/reference/security/oidc#oidc-token-claims, without those about time and audience. */
export function githubClaims(job: JobIdentity): GitHubClaims {
  const { repository, repositoryId = "123456", ref = "refs/heads/main" } = job;
  const { workflow = ".github/workflows/release.yml", sha = "0123456789abcdef0123456789abcdef01234567" } =
    job;
  const [owner = ""] = repository.split("/");
  const workflowRef = `${repository}/${workflow}@${ref}`;
  return {
    sub: `repo:${repository}:ref:${ref}`,
    repository,
    repository_id: repositoryId,
    repository_owner: owner,
    repository_owner_id: "654321",
    repository_visibility: "private",
    ref,
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: "true",
    sha,
    event_name: "push",
    actor: "octocat",
    actor_id: "1",
    workflow: "release",
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: job.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: sha,
    run_id: "42",
    run_number: "7",
    run_attempt: "1",
    runner_environment: "github-hosted",
    head_ref: "",
    base_ref: "",
  };
}
