import { commitBody, diffEntryBody } from "../bodies/commit-body.ts";
import { pullRequestBody } from "../bodies/pull-request-body.ts";
import type { Repo } from "../call.ts";
import { notFound, unprocessable } from "../denial.ts";
import type { Commit } from "../git/git-objects.ts";
import { readCommits } from "../git/history.ts";
import { resolveCommit } from "../operations/resolve-commit.ts";
import { paginate } from "./paginate.ts";
import { json } from "./reply.ts";
import type { Route } from "./route.ts";

export const commitRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits",
    docs: "commits/commits#list-commits",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const { query } = request;
      const from = await resolveCommit(repo, query.get("sha") ?? "HEAD");
      if (from === undefined) throw notFound();
      const path = query.get("path");
      const filters = ["since", "until"].flatMap((name) =>
        query.has(name) ? [`--${name}=${query.get(name) ?? ""}`] : [],
      );
      const oids = await repo.git.history.list([
        ...filters,
        from.oid,
        "--",
        ...(path === null ? [] : [path]),
      ]);
      return paginate(request, oids, async (oid) => {
        const [commit] = await readCommits(repo.git.objects, [oid]);
        return commit && commitBody(request.call.world, repo.seen, commit);
      });
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{ref}",
    docs: "commits/commits#get-a-commit",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const commit = await requireCommit(repo, request.param("ref"));
      const changes = await repo.git.fileChanges(commit.parents[0], commit.oid);
      const sum = (key: "additions" | "deletions") =>
        changes.reduce((total, change) => total + change[key], 0);
      const [additions, deletions] = [sum("additions"), sum("deletions")];
      return json({
        ...commitBody(request.call.world, repo.seen, commit),
        stats: { total: additions + deletions, additions, deletions },
        files: changes.map((change) =>
          diffEntryBody(request.call.world, repo.seen, { change, oid: commit.oid }),
        ),
      });
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    docs: "commits/commits#list-pull-requests-associated-with-a-commit",
    async handle(request) {
      const repo = request.repository("read", "pull_requests");
      const { oid } = await requireCommit(repo, request.param("commit_sha"));
      const related = await Promise.all(
        repo.seen.pullRequests.map(async (pull) => {
          const isItself = pull.mergeCommitOid === oid || pull.headOid === oid;
          return isItself || (await brings(repo, pull, oid)) ? [pull] : [];
        }),
      );
      return paginate(request, related.flat(), (pull) =>
        pullRequestBody(request.call.world, repo.seen, pull),
      );
    },
  },
];

export async function requireCommit(repo: Repo, name: string): Promise<Commit> {
  const commit = await resolveCommit(repo, name);
  if (commit === undefined) throw unprocessable(`No commit found for SHA: ${name}`);
  return commit;
}

/** Whether the commit is one of those that came with the pull request. */
async function brings(
  { git }: Repo,
  pull: { readonly headOid: string; readonly baseOid: string },
  oid: string,
) {
  const { history } = git;
  const { mergeBase } = await history.compare(pull.baseOid, pull.headOid);
  const isInHead = await history.isAncestor(oid, pull.headOid);
  return isInHead && mergeBase !== undefined && !(await history.isAncestor(oid, mergeBase));
}
