import { fullRepositoryBody } from "../bodies/repository-body.ts";
import { json } from "./reply.ts";
import type { Route } from "./route.ts";

export const repositoryRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}",
    docs: "repos/repos#get-a-repository",
    handle(request) {
      const { seen } = request.repository("read", "metadata");
      return json(fullRepositoryBody(request.call.world, seen, request.call.actor));
    },
  },
];
