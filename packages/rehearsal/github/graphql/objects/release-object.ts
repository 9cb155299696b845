import { pathOf } from "../../addresses.ts";
import { repositoryUrls } from "../../bodies/repository-urls.ts";
import type { Repo } from "../../call.ts";
import { nodeId } from "../../node-id.ts";
import { latestRelease } from "../../operations/releases.ts";
import type { ReleaseRecord } from "../../state/release-record.ts";
import type { Graph, GraphObject } from "../graph.ts";

export function releaseObject(graph: Graph, repo: Repo, release: ReleaseRecord): GraphObject {
  const { html_url } = repositoryUrls(graph.call.world.addresses, repo.seen);
  const tag = `refs/tags/${release.tagName}`;
  return {
    __typename: "Release",
    id: nodeId("RE", repo.seen.id, release.id),
    databaseId: release.id,
    tagName: release.tagName,
    name: release.name,
    description: release.body,
    url: `${html_url}/releases/tag/${pathOf(release.tagName)}`,
    isDraft: release.isDraft,
    isPrerelease: release.isPrerelease,
    isLatest: latestRelease(repo.seen)?.id === release.id,
    createdAt: release.createdAt,
    updatedAt: release.publishedAt ?? release.createdAt,
    publishedAt: release.publishedAt,
    author: () => graph.user(release.author),
    tag: async () => {
      const oid = await repo.refs.read(tag);
      return oid === undefined ? null : graph.ref(repo, { name: tag, oid });
    },
    tagCommit: async () => {
      const oid = await repo.refs.read(tag);
      const commit = oid === undefined ? undefined : await repo.git.peel(oid);
      return commit === undefined ? null : graph.commit(repo, commit);
    },
    repository: () => graph.repository(repo),
  };
}
