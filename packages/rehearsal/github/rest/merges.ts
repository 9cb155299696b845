import * as v from "valibot";
import { commitBody } from "../bodies/commit-body.ts";
import { mergeBranch } from "../operations/merge-branch.ts";
import { parseBody } from "./parse-body.ts";
import { created, noContent } from "./reply.ts";
import type { Route } from "./route.ts";

const merge = v.object({ base: v.string(), head: v.string(), commit_message: v.optional(v.string()) });

export const mergeRoutes: readonly Route[] = [
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/merges",
    docs: "branches/branches#merge-a-branch",
    effect: "mergeBranch",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "contents");
      const { base, head, commit_message: message } = parseBody(merge, request.body);
      const commit = await request.effect(repo, () => mergeBranch(call, repo, { base, head, message }));
      return commit === undefined ? noContent : created(commitBody(call.world, repo.record, commit));
    },
  },
];
