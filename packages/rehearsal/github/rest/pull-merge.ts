import * as v from "valibot";
import type { Schemas } from "../bodies/schemas.ts";
import { notFound } from "../denial.ts";
import { livePull } from "../operations/find-pull-request.ts";
import { mergePullRequest } from "../operations/merge-pull-request.ts";
import { mergeMethod } from "../state/pull-request-record.ts";
import { parseBody } from "./parse-body.ts";
import { requirePull } from "./pulls.ts";
import { json, noContent } from "./reply.ts";
import type { Route } from "./route.ts";

const merge = v.object({
  commit_title: v.optional(v.string()),
  commit_message: v.optional(v.string()),
  sha: v.optional(v.string()),
  merge_method: v.optional(mergeMethod, "merge"),
});

export const pullMergeRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
    docs: "pulls/pulls#check-if-a-pull-request-has-been-merged",
    handle(request) {
      const pull = requirePull(request, request.repository("read", "pull_requests"));
      if (pull.mergedAt === null) throw notFound();
      return noContent;
    },
  },
  {
    method: "PUT",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
    docs: "pulls/pulls#merge-a-pull-request",
    effect: "mergePullRequest",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "contents");
      const wish = parseBody(merge, request.body);
      const pull = livePull(repo, Number(request.param("pull_number")));
      const sha = await request.effect(repo, () =>
        mergePullRequest(call, repo, pull, {
          method: wish.merge_method,
          expectedHead: wish.sha,
          title: wish.commit_title,
          message: wish.commit_message,
        }),
      );
      return json({
        sha,
        merged: true,
        message: "Pull Request successfully merged",
      } satisfies Schemas["pull-request-merge-result"]);
    },
  },
];
