import type { Call, Repo } from "../call.ts";
import type { Commit } from "../git/git-objects.ts";
import type { Ref } from "../git/refs.ts";
import type { CommentRecord, LabelRecord, PullRequestRecord } from "../state/pull-request-record.ts";
import type { ReleaseRecord } from "../state/release-record.ts";
import { accountObject } from "./objects/account-object.ts";
import { commentObject } from "./objects/comment-object.ts";
import { commitObject } from "./objects/commit-object.ts";
import { labelObject } from "./objects/label-object.ts";
import { gitObject } from "./objects/git-object.ts";
import { pullRequestObject } from "./objects/pull-request-object.ts";
import { refObject } from "./objects/ref-object.ts";
import { releaseObject } from "./objects/release-object.ts";
import { repositoryObject } from "./objects/repository-object.ts";

/** An object of a GraphQL type: its fields are values, or functions of the field's arguments. */
export type GraphObject = { readonly __typename: string } & Readonly<Record<string, unknown>>;

/** Makes the objects of GraphQL; each is made of others, so they find each other here. */
export interface Graph {
  readonly call: Call;
  account(login: string): GraphObject;
  /** The same where only a person is expected. */
  user(login: string): GraphObject;
  repository(repo: Repo): GraphObject;
  ref(repo: Repo, ref: Ref): GraphObject;
  /** A commit, tag, tree or blob. */
  object(repo: Repo, oid: string): Promise<GraphObject | null>;
  commit(repo: Repo, commit: Commit): GraphObject;
  pullRequest(repo: Repo, pull: PullRequestRecord): GraphObject;
  label(repo: Repo, label: LabelRecord): GraphObject;
  comment(repo: Repo, comment: CommentRecord): GraphObject;
  release(repo: Repo, release: ReleaseRecord): GraphObject;
}

export function createGraph(call: Call): Graph {
  const graph: Graph = {
    call,
    account: (login) => accountObject(call.world, login),
    user: (login) => ({ ...accountObject(call.world, login), __typename: "User", login }),
    repository: (repo) => repositoryObject(graph, repo),
    ref: (repo, ref) => refObject(graph, repo, ref),
    object: (repo, oid) => gitObject(graph, repo, oid),
    commit: (repo, commit) => commitObject(graph, repo, commit),
    pullRequest: (repo, pull) => pullRequestObject(graph, repo, pull),
    label: (repo, label) => labelObject(graph, repo, label),
    comment: (repo, comment) => commentObject(graph, repo, comment),
    release: (repo, release) => releaseObject(graph, repo, release),
  };
  return graph;
}
