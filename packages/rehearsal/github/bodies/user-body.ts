import { pathOf } from "../addresses.ts";
import { nodeId } from "../node-id.ts";
import type { AccountRecord } from "../state/account-record.ts";
import { accountOf } from "../state/github-state.ts";
import type { World } from "../world.ts";
import type { Schemas } from "./schemas.ts";

export function userBody(world: World, login: string): Schemas["simple-user"] {
  const account = accountOf(world.state, login);
  const api = `${world.addresses.api}/users/${pathOf(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: accountNodeId(account),
    avatar_url: `${world.addresses.web}/avatars/u/${account.id}`,
    gravatar_id: "",
    url: api,
    html_url: `${world.addresses.web}/${profilePath(account)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    user_view_type: "public",
    site_admin: false,
  };
}

export function accountNodeId({ id, type }: AccountRecord): string {
  return nodeId(type === "Bot" ? "BOT" : type === "User" ? "U" : "O", id);
}

/** A bot's page is the page of its app. */
export function profilePath({ login, type }: AccountRecord): string {
  return type === "Bot" ? `apps/${login.replace(/\[bot\]$/, "")}` : login;
}
