import * as v from "valibot";
import { inaccessible } from "../accounts/require-permission.ts";
import { repositoryBody } from "../bodies/repository-body.ts";
import type { Schemas } from "../bodies/schemas.ts";
import { Denial } from "../denial.ts";
import { fullName } from "../state/github-state.ts";
import { paginateInside } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { json } from "./reply.ts";
import type { Route } from "./route.ts";

const wanted = v.object({
  repositories: v.optional(v.array(v.string())),
  permissions: v.optional(v.record(v.string(), v.picklist(["read", "write"]))),
});

export const installationRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/installation/repositories",
    docs: "apps/installations#list-repositories-accessible-to-the-app-installation",
    handle(request) {
      const { world, actor } = request.call;
      if (actor.kind === "pat" || actor.kind === "anonymous") throw inaccessible(actor);
      const repositories = world.state.repositories.filter((repository) => actor.covers(repository));
      return paginateInside(request, repositories, {
        key: "repositories",
        beside: { repository_selection: actor.coversAll ? "all" : "selected" },
        render: (repository) => repositoryBody(world, repository, actor),
      });
    },
  },
  {
    method: "POST",
    template: "/app/installations/{installation_id}/access_tokens",
    docs: "apps/apps#create-an-installation-access-token-for-an-app",
    handle(request) {
      const { world } = request.call;
      if (!isAppJwt(request.header("authorization"))) {
        throw new Denial({
          status: 401,
          type: "UNAUTHENTICATED",
          says: "A JSON web token could not be decoded",
        });
      }
      const { repositories: names, permissions = { contents: "write", pull_requests: "write" } } = parseBody(
        wanted,
        request.body,
      );
      const selected = world.state.repositories.filter(
        (repository) => names?.includes(repository.name) ?? true,
      );
      const { secret } = request.issueToken({
        kind: "app",
        repositories: names === undefined ? "all" : selected.map(fullName),
        permissions,
      });
      return json(
        {
          token: secret,
          expires_at: new Date(world.now().getTime() + 3_600_000).toISOString().replace(".000Z", "Z"),
          permissions: { metadata: "read", ...permissions },
          repository_selection: names === undefined ? "all" : "selected",
          ...(names === undefined
            ? {}
            : { repositories: selected.map((each) => repositoryBody(world, each)) }),
        } satisfies Schemas["installation-token"],
        201,
      );
    },
  },
];

/** Three parts, as every JSON web token has; whose it is, a rehearsal does not ask. */
function isAppJwt(authorization: string | undefined): boolean {
  return /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(authorization ?? "");
}
