import { pathOf } from "../addresses.ts";
import { nodeId } from "../node-id.ts";
import type { ReleaseRecord } from "../state/release-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

export function releaseBody(
  world: World,
  repository: RepositoryRecord,
  release: ReleaseRecord,
): Schemas["release"] {
  const { url: root, html_url } = repositoryUrls(world.addresses, repository);
  const url = `${root}/releases/${release.id}`;
  const tag = pathOf(release.tagName);
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${html_url}/releases/tag/${tag}`,
    id: release.id,
    author: userBody(world, release.author),
    node_id: nodeId("RE", repository.id, release.id),
    tag_name: release.tagName,
    target_commitish: release.target,
    name: release.name,
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    immutable: false,
    created_at: release.createdAt,
    updated_at: release.publishedAt ?? release.createdAt,
    published_at: release.publishedAt,
    assets: [],
    tarball_url: release.isDraft ? null : `${root}/tarball/${tag}`,
    zipball_url: release.isDraft ? null : `${root}/zipball/${tag}`,
    body: release.body,
  };
}
