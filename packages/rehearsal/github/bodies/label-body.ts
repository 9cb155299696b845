import { pathOf } from "../addresses.ts";
import { nodeId } from "../node-id.ts";
import type { LabelRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { repositoryUrls } from "./repository-urls.ts";

export function labelBody(world: World, repository: RepositoryRecord, label: LabelRecord) {
  return {
    id: label.id,
    node_id: nodeId("LA", repository.id, label.id),
    url: `${repositoryUrls(world.addresses, repository).url}/labels/${pathOf(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
  };
}

/** The labels of a pull request, in the order in which they were added. */
export function labelsOf({ labels }: RepositoryRecord, ids: readonly number[]): readonly LabelRecord[] {
  return ids.map((id) => labels.find((label) => label.id === id)).filter((label) => label !== undefined);
}
