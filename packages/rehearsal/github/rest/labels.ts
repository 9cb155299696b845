import * as v from "valibot";
import { labelBody } from "../bodies/label-body.ts";
import { notFound } from "../denial.ts";
import { createLabel, findLabel } from "../operations/labels.ts";
import { paginate } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { created, json } from "./reply.ts";
import type { Route } from "./route.ts";

const newLabel = v.object({
  name: v.string(),
  color: v.optional(v.string()),
  description: v.optional(v.nullable(v.string())),
});

export const labelRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/labels",
    docs: "issues/labels#list-labels-for-a-repository",
    handle(request) {
      const { seen } = request.repository("read", "issues", "pull_requests");
      return paginate(request, seen.labels, (label) => labelBody(request.call.world, seen, label));
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/labels",
    docs: "issues/labels#create-a-label",
    effect: "createLabel",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "issues", "pull_requests");
      const wish = parseBody(newLabel, request.body);
      const label = await request.effect(repo, () => createLabel(call, repo, wish));
      return created(labelBody(call.world, repo.record, label));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/labels/{name}",
    docs: "issues/labels#get-a-label",
    handle(request) {
      const { seen } = request.repository("read", "issues", "pull_requests");
      const label = findLabel(seen, request.param("name"));
      if (label === undefined) throw notFound();
      return json(labelBody(request.call.world, seen, label));
    },
  },
];
