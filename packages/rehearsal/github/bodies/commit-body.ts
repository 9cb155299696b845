import { pathOf } from "../addresses.ts";
import { instantOf, type Commit, type Signature } from "../git/git-objects.ts";
import type { FileChange } from "../git/file-changes.ts";
import { nodeId } from "../node-id.ts";
import { verificationOf } from "../operations/signing.ts";
import { loginOf } from "../operations/identity.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

/** A commit as the git database has it. */
export function gitCommitBody(
  world: World,
  repository: RepositoryRecord,
  commit: Commit,
): Schemas["git-commit"] {
  const { url, html_url } = repositoryUrls(world.addresses, repository);
  return {
    sha: commit.oid,
    node_id: nodeId("C", repository.id, commit.oid),
    url: `${url}/git/commits/${commit.oid}`,
    html_url: `${html_url}/commit/${commit.oid}`,
    author: personBody(commit.author),
    committer: personBody(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message.replace(/\n$/, ""),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${html_url}/commit/${sha}`,
    })),
    verification: verificationOf(commit),
  };
}

/** A commit as people see it, with the accounts behind author and committer. */
export function commitBody(world: World, repository: RepositoryRecord, commit: Commit): Schemas["commit"] {
  const { url, html_url } = repositoryUrls(world.addresses, repository);
  const git = gitCommitBody(world, repository, commit);
  return {
    sha: commit.oid,
    node_id: git.node_id,
    commit: {
      author: git.author,
      committer: git.committer,
      message: git.message,
      tree: git.tree,
      url: git.url,
      comment_count: 0,
      verification: git.verification,
    },
    url: `${url}/commits/${commit.oid}`,
    html_url: git.html_url,
    comments_url: `${url}/commits/${commit.oid}/comments`,
    author: accountBody(world, commit.author),
    committer: accountBody(world, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${html_url}/commit/${sha}`,
    })),
  };
}

export function diffEntryBody(
  world: World,
  repository: RepositoryRecord,
  { change, oid }: { readonly change: FileChange; readonly oid: string },
): Schemas["diff-entry"] {
  const { url, html_url } = repositoryUrls(world.addresses, repository);
  const path = pathOf(...change.path.split("/"));
  return {
    sha: change.oid,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${html_url}/blob/${oid}/${path}`,
    raw_url: `${html_url}/raw/${oid}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${oid}`,
    ...(change.patch === undefined ? {} : { patch: change.patch }),
    ...(change.from === undefined ? {} : { previous_filename: change.from }),
  };
}

function personBody(signature: Signature) {
  return { name: signature.name, email: signature.email, date: instantOf(signature) };
}

function accountBody(world: World, { email }: Signature): Schemas["simple-user"] | null {
  const login = loginOf(world, email);
  return login === undefined ? null : userBody(world, login);
}
