import type { JobIdentity } from "@release-actions/rehearsal/sigstore";

/** The job that signs unless a test says otherwise. */
export const releaseJob = { repository: "acme/shop" } as const satisfies JobIdentity;

/** Who a certificate says it is for: the workflow that ran, called or not. */
export function identityOf(job: JobIdentity): string {
  const { repository, ref = "refs/heads/main", workflow = ".github/workflows/release.yml" } = job;
  return `https://github.com/${job.jobWorkflowRef ?? `${repository}/${workflow}@${ref}`}`;
}
