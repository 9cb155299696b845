import { accountNodeId, profilePath } from "../../bodies/user-body.ts";
import { accountOf } from "../../state/github-state.ts";
import type { World } from "../../world.ts";
import type { GraphObject } from "../graph.ts";

/** Somebody. GraphQL shows a bot's login without the suffix that REST gives it. */
export function accountObject(world: World, login: string): GraphObject {
  const account = accountOf(world.state, login);
  const path = profilePath(account);
  return {
    __typename: account.type,
    id: accountNodeId(account),
    databaseId: account.id,
    login: account.login.replace(/\[bot\]$/, ""),
    name: account.login,
    avatarUrl: `${world.addresses.web}/avatars/u/${account.id}`,
    resourcePath: `/${path}`,
    url: `${world.addresses.web}/${path}`,
  };
}
