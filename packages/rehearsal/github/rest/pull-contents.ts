import { commitBody, diffEntryBody } from "../bodies/commit-body.ts";
import { requirePull } from "./pulls.ts";
import { paginate } from "./paginate.ts";
import type { Route } from "./route.ts";

export const pullContentRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/files",
    docs: "pulls/pulls#list-pull-requests-files",
    async handle(request) {
      const repo = request.repository("read", "pull_requests");
      const { baseOid, headOid } = requirePull(request, repo);
      const { mergeBase } = await repo.git.history.compare(baseOid, headOid);
      const changes = await repo.git.fileChanges(mergeBase, headOid);
      return paginate(request, changes, (change) =>
        diffEntryBody(request.call.world, repo.seen, { change, oid: headOid }),
      );
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/commits",
    docs: "pulls/pulls#list-commits-on-a-pull-request",
    async handle(request) {
      const repo = request.repository("read", "pull_requests");
      const { baseOid, headOid } = requirePull(request, repo);
      const commits = await repo.git.history.between(baseOid, headOid);
      return paginate(request, commits, (commit) => commitBody(request.call.world, repo.seen, commit));
    },
  },
];
