import { instantOf, type Commit, type Signature } from "../git/git-objects.ts";
import { loginOf } from "../operations/identity.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { repositoryUrls } from "./repository-urls.ts";

/** A commit in the payload of a push. */
export function eventCommit(world: World, repository: RepositoryRecord, commit: Commit) {
  return {
    id: commit.oid,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message.replace(/\n$/, ""),
    timestamp: instantOf(commit.committer),
    url: commitUrl(world, repository, commit.oid),
    author: personBody(world, commit.author),
    committer: personBody(world, commit.committer),
  };
}

export function commitUrl(world: World, repository: RepositoryRecord, oid: string): string {
  return `${repositoryUrls(world.addresses, repository).html_url}/commit/${oid}`;
}

function personBody(world: World, { name, email }: Signature) {
  return { name, email, username: loginOf(world, email) ?? name };
}
