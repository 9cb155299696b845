import { commitBody, diffEntryBody } from "../bodies/commit-body.ts";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas } from "../bodies/schemas.ts";
import type { Repo } from "../call.ts";
import { notFound } from "../denial.ts";
import type { Commit } from "../git/git-objects.ts";
import { statusOf } from "../operations/compare-status.ts";
import { resolveCommit } from "../operations/resolve-commit.ts";
import { json } from "./reply.ts";
import type { Route } from "./route.ts";

/** GitHub lists at most so many commits and files. */
const mostCommits = 250;
const mostFiles = 300;

export const compareRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/compare/{basehead}",
    docs: "commits/commits#compare-two-commits",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const { world } = request.call;
      const [baseName = "", headName = ""] = request.param("basehead").split("...");
      const [base, head] = await Promise.all([find(repo, baseName), find(repo, headName)]);
      const { ahead, behind, mergeBase } = await repo.git.history.compare(base.oid, head.oid);
      const shared = mergeBase === undefined ? undefined : await repo.git.objects.commit(mergeBase);
      if (shared === undefined) throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
      const commits = await repo.git.history.between(base.oid, head.oid);
      const files = await repo.git.fileChanges(shared.oid, head.oid);
      const { url, html_url } = repositoryUrls(world.addresses, repo.seen);
      const page = `${html_url}/compare/${baseName}...${headName}`;
      const short = (oid: string) => `${repo.seen.owner}:${oid.slice(0, 7)}`;
      return json({
        url: `${url}/compare/${baseName}...${headName}`,
        html_url: page,
        permalink_url: `${html_url}/compare/${short(base.oid)}...${short(head.oid)}`,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        base_commit: commitBody(world, repo.seen, base),
        merge_base_commit: commitBody(world, repo.seen, shared),
        status: statusOf({ ahead, behind }),
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        commits: commits.slice(0, mostCommits).map((commit) => commitBody(world, repo.seen, commit)),
        files: files
          .slice(0, mostFiles)
          .map((change) => diffEntryBody(world, repo.seen, { change, oid: head.oid })),
      } satisfies Schemas["commit-comparison"]);
    },
  },
];

async function find(repo: Repo, name: string): Promise<Commit> {
  const commit = await resolveCommit(repo, name.slice(name.indexOf(":") + 1));
  if (commit === undefined) throw notFound();
  return commit;
}
