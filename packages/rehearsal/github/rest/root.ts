import { inaccessible, requiresAuthentication } from "../accounts/require-permission.ts";
import type { Schemas } from "../bodies/schemas.ts";
import { userBody } from "../bodies/user-body.ts";
import { json } from "./reply.ts";
import type { Route } from "./route.ts";

export const rootRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/",
    docs: "meta/meta#github-api-root",
    handle: ({ call }) => json(rootBody(call.world.addresses)),
  },
  {
    method: "GET",
    template: "/rate_limit",
    docs: "rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user",
    handle({ rateLimit }) {
      const core = rateLimit("core");
      const search = { ...core, limit: 30, used: 0, remaining: 30 };
      return json({
        resources: { core, search, graphql: rateLimit("graphql") },
        rate: core,
      } satisfies Schemas["rate-limit-overview"]);
    },
  },
  {
    method: "GET",
    template: "/user",
    docs: "users/users#get-the-authenticated-user",
    handle({ call: { world, actor } }) {
      if (actor.kind === "anonymous") throw requiresAuthentication();
      // An installation is nobody.
      if (actor.kind !== "pat") throw inaccessible(actor);
      return json({
        ...userBody(world, actor.login),
        name: actor.login,
        company: null,
        blog: "",
        location: null,
        email: null,
        hireable: null,
        bio: null,
        twitter_username: null,
        notification_email: null,
        public_repos: 0,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: "2011-01-25T18:44:36Z",
        updated_at: "2011-01-25T18:44:36Z",
      } satisfies Schemas["public-user"]);
    },
  },
];

function rootBody({ web, api }: { readonly web: string; readonly api: string }): Schemas["root"] {
  return {
    current_user_url: `${api}/user`,
    current_user_authorizations_html_url: `${web}/settings/connections/applications{/client_id}`,
    authorizations_url: `${api}/authorizations`,
    code_search_url: `${api}/search/code?q={query}{&page,per_page,sort,order}`,
    commit_search_url: `${api}/search/commits?q={query}{&page,per_page,sort,order}`,
    emails_url: `${api}/user/emails`,
    emojis_url: `${api}/emojis`,
    events_url: `${api}/events`,
    feeds_url: `${api}/feeds`,
    followers_url: `${api}/user/followers`,
    following_url: `${api}/user/following{/target}`,
    gists_url: `${api}/gists{/gist_id}`,
    issue_search_url: `${api}/search/issues?q={query}{&page,per_page,sort,order}`,
    issues_url: `${api}/issues`,
    keys_url: `${api}/user/keys`,
    label_search_url: `${api}/search/labels?q={query}&repository_id={repository_id}{&page,per_page}`,
    notifications_url: `${api}/notifications`,
    organization_url: `${api}/orgs/{org}`,
    organization_repositories_url: `${api}/orgs/{org}/repos{?type,page,per_page,sort}`,
    organization_teams_url: `${api}/orgs/{org}/teams`,
    public_gists_url: `${api}/gists/public`,
    rate_limit_url: `${api}/rate_limit`,
    repository_url: `${api}/repos/{owner}/{repo}`,
    repository_search_url: `${api}/search/repositories?q={query}{&page,per_page,sort,order}`,
    current_user_repositories_url: `${api}/user/repos{?type,page,per_page,sort}`,
    starred_url: `${api}/user/starred{/owner}{/repo}`,
    starred_gists_url: `${api}/gists/starred`,
    topic_search_url: `${api}/search/topics?q={query}{&page,per_page}`,
    user_url: `${api}/users/{user}`,
    user_organizations_url: `${api}/user/orgs`,
    user_repositories_url: `${api}/users/{user}/repos{?type,page,per_page,sort}`,
    user_search_url: `${api}/search/users?q={query}{&page,per_page,sort,order}`,
  };
}
