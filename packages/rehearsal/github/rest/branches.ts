import { pathOf } from "../addresses.ts";
import { commitBody } from "../bodies/commit-body.ts";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas, World } from "../bodies/schemas.ts";
import type { Repo } from "../call.ts";
import { notFound } from "../denial.ts";
import { branchOf } from "../git/ref-name.ts";
import { protectionOf } from "../operations/branch-protection.ts";
import { paginate } from "./paginate.ts";
import { json } from "./reply.ts";
import type { Route } from "./route.ts";

export const branchRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/branches",
    docs: "branches/branches#list-branches",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const refs = await repo.refs.list("refs/heads/");
      return paginate(request, refs, ({ name, oid }) =>
        shortBody(request.call.world, repo, { branch: branchOf(name) ?? name, oid }),
      );
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/branches/{branch}",
    docs: "branches/branches#get-a-branch",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const branch = request.param("branch");
      const oid = await repo.refs.read(`refs/heads/${branch}`);
      const commit = oid === undefined ? undefined : await repo.git.objects.commit(oid);
      if (commit === undefined) throw notFound("Branch not found");
      const { url, html_url } = repositoryUrls(request.call.world.addresses, repo.seen);
      return json({
        ...shortBody(request.call.world, repo, { branch, oid: commit.oid }),
        commit: commitBody(request.call.world, repo.seen, commit),
        _links: { self: `${url}/branches/${pathOf(branch)}`, html: `${html_url}/tree/${branch}` },
      } satisfies Schemas["branch-with-protection"]);
    },
  },
];

function shortBody(
  { addresses }: World,
  { seen }: Repo,
  { branch, oid }: { readonly branch: string; readonly oid: string },
) {
  const { url } = repositoryUrls(addresses, seen);
  const protection = protectionOf(seen, branch);
  const contexts = [...(protection?.requiredChecks ?? [])];
  return {
    name: branch,
    commit: { sha: oid, url: `${url}/commits/${oid}` },
    protected: protection !== undefined,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: contexts.length > 0 ? "everyone" : "off",
        contexts,
        checks: contexts.map((context) => ({ context, app_id: null })),
      },
    },
    protection_url: `${url}/branches/${pathOf(branch)}/protection`,
  } satisfies Schemas["short-branch"];
}
