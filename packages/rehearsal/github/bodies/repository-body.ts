import type { Actor } from "../accounts/actor.ts";
import { nodeId } from "../node-id.ts";
import { fullName } from "../state/github-state.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

/** A repository as it stands in lists and inside of other bodies. */
export function repositoryBody(
  world: World,
  repository: RepositoryRecord,
  actor?: Actor,
): Schemas["repository"] {
  const open = repository.pullRequests.filter(({ state }) => state === "open").length;
  return {
    id: repository.id,
    node_id: nodeId("R", repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
    owner: userBody(world, repository.owner),
    description: repository.description,
    fork: repository.forkOf !== null,
    ...repositoryUrls(world.addresses, repository),
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
    homepage: null,
    size: 108,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    ...features,
    forks_count: 0,
    mirror_url: null,
    archived: repository.isArchived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.isPrivate ? "private" : "public",
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
    ...(actor === undefined ? {} : { permissions: permissionsOf(actor, repository) }),
  };
}

/** The same where fewer facts are promised. */
export function minimalRepositoryBody(
  world: World,
  repository: RepositoryRecord,
): Schemas["minimal-repository"] {
  return { ...repositoryBody(world, repository), license: null };
}

/** What a repository offers beside its code, as GitHub sets it for a new one. */
const features = {
  has_issues: true,
  has_projects: true,
  has_downloads: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
};

/** The whole of a repository, as it is read by its name. */
export function fullRepositoryBody(
  world: World,
  repository: RepositoryRecord,
  actor: Actor,
): Schemas["full-repository"] {
  const body = repositoryBody(world, repository, actor);
  const parent = world.state.repositories.find(({ id }) => id === repository.forkOf);
  return {
    ...body,
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
    has_discussions: false,
    temp_clone_token: "",
    allow_squash_merge: repository.allowSquashMerge,
    allow_merge_commit: repository.allowMergeCommit,
    allow_rebase_merge: repository.allowRebaseMerge,
    allow_auto_merge: repository.allowAutoMerge,
    delete_branch_on_merge: repository.deleteBranchOnMerge,
    allow_update_branch: false,
    use_squash_pr_title_as_default: false,
    squash_merge_commit_message: "COMMIT_MESSAGES",
    squash_merge_commit_title: "COMMIT_OR_PR_TITLE",
    merge_commit_message: "PR_TITLE",
    merge_commit_title: "MERGE_MESSAGE",
    ...(body.owner.type === "Organization" ? { organization: body.owner } : {}),
    ...(parent === undefined
      ? {}
      : { parent: repositoryBody(world, parent), source: repositoryBody(world, parent) }),
    network_count: 0,
    subscribers_count: 0,
  };
}

/** What the actor's rights are called in GitHub's interface. */
export function permissionsOf(actor: Actor, repository: RepositoryRecord) {
  const may = (level: "read" | "write") => actor.may(repository, "contents", level);
  const admin = actor.may(repository, "administration", "write");
  return { admin, maintain: admin, push: may("write"), triage: may("write"), pull: may("read") };
}
