import { nodeId } from "../node-id.ts";
import { accountOf } from "../state/github-state.ts";
import type { World } from "../world.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

/** The app behind a bot's login. */
export function appBody(world: World, login: string): Schemas["integration"] {
  const { id } = accountOf(world.state, login);
  const slug = login.replace(/\[bot\]$/, "");
  const page = `${world.addresses.web}/apps/${slug}`;
  return {
    id,
    slug,
    node_id: nodeId("BOT", id),
    owner: userBody(world, "github"),
    name: slug,
    description: "",
    external_url: page,
    html_url: page,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z",
    permissions: { checks: "write", contents: "write", metadata: "read" },
    events: [],
  };
}
