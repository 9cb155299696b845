import { labelBody } from "../../bodies/label-body.ts";
import { repositoryUrls } from "../../bodies/repository-urls.ts";
import type { Repo } from "../../call.ts";
import { pathOf } from "../../addresses.ts";
import type { LabelRecord } from "../../state/pull-request-record.ts";
import type { Graph, GraphObject } from "../graph.ts";

export function labelObject(graph: Graph, repo: Repo, label: LabelRecord): GraphObject {
  const { world } = graph.call;
  const { node_id: id, name, color, description, default: isDefault } = labelBody(world, repo.seen, label);
  return {
    __typename: "Label",
    id,
    name,
    color,
    description,
    isDefault,
    url: `${repositoryUrls(world.addresses, repo.seen).html_url}/labels/${pathOf(name)}`,
    repository: () => graph.repository(repo),
  };
}
