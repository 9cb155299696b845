import { requirePermission } from "../../accounts/require-permission.ts";
import type { Permission } from "../../accounts/token.ts";
import { permissionsOf } from "../../bodies/repository-body.ts";
import { repositoryUrls } from "../../bodies/repository-urls.ts";
import type { Repo } from "../../call.ts";
import { unresolved } from "../../denial.ts";
import { nodeId } from "../../node-id.ts";
import { seenPull } from "../../operations/find-pull-request.ts";
import { findLabel } from "../../operations/labels.ts";
import { latestRelease } from "../../operations/releases.ts";
import { fullName } from "../../state/github-state.ts";
import { connection, type Paging } from "../connection.ts";
import type { Graph, GraphObject } from "../graph.ts";
import { matchingPulls, type PullRequestFilter } from "../pull-request-filter.ts";
import { byReleaseOrder, type ReleaseOrder } from "../release-order.ts";
import { refFields } from "./repository-refs.ts";

export function repositoryObject(graph: Graph, repo: Repo): GraphObject {
  const { seen } = repo;
  const { world, actor } = graph.call;
  const require = (...permissions: readonly Permission[]) => {
    requirePermission(actor, seen, "read", ...permissions);
  };
  const parent = world.state.repositories.find(({ id }) => id === seen.forkOf);
  return {
    __typename: "Repository",
    id: nodeId("R", seen.id),
    databaseId: seen.id,
    name: seen.name,
    nameWithOwner: fullName(seen),
    owner: () => graph.account(seen.owner),
    url: repositoryUrls(world.addresses, seen).html_url,
    description: seen.description,
    isArchived: seen.isArchived,
    isPrivate: seen.isPrivate,
    isFork: seen.forkOf !== null,
    isDisabled: false,
    isLocked: false,
    visibility: seen.isPrivate ? "PRIVATE" : "PUBLIC",
    parent: () => (parent === undefined ? null : graph.repository(graph.call.open(parent))),
    createdAt: seen.createdAt,
    updatedAt: seen.updatedAt,
    pushedAt: seen.pushedAt,
    viewerPermission: viewerPermission(graph, repo),
    viewerCanAdminister: actor.may(seen, "administration", "write"),
    autoMergeAllowed: seen.allowAutoMerge,
    mergeCommitAllowed: seen.allowMergeCommit,
    squashMergeAllowed: seen.allowSquashMerge,
    rebaseMergeAllowed: seen.allowRebaseMerge,
    deleteBranchOnMerge: seen.deleteBranchOnMerge,
    ...refFields(graph, repo, () => {
      require("contents");
    }),
    pullRequest: ({ number }: { readonly number: number }) => {
      require("pull_requests");
      const pull = seenPull(repo, number);
      if (pull === undefined) throw unresolved("PullRequest", `number of ${number}`);
      return graph.pullRequest(repo, pull);
    },
    pullRequests: ({ orderBy, ...request }: PullRequestFilter & Paging) => {
      require("pull_requests");
      return connection("pullRequests", request, matchingPulls(seen, { ...request, orderBy }), (pull) =>
        graph.pullRequest(repo, pull),
      );
    },
    label: ({ name }: { readonly name: string }) => {
      const label = findLabel(seen, name);
      return label === undefined ? null : graph.label(repo, label);
    },
    labels: ({ query, ...paging }: Paging & { readonly query?: string | null }) =>
      connection(
        "labels",
        paging,
        seen.labels.filter(({ name }) => name.toLowerCase().includes((query ?? "").toLowerCase())),
        (label) => graph.label(repo, label),
      ),
    release: ({ tagName }: { readonly tagName: string }) => {
      const release = seen.releases.find((each) => each.tagName === tagName);
      return release === undefined ? null : graph.release(repo, release);
    },
    releases: ({ orderBy, ...paging }: Paging & { readonly orderBy?: ReleaseOrder | null }) => {
      require("contents");
      const mayDraft = actor.may(seen, "contents", "write");
      const shown = seen.releases.filter(({ isDraft }) => !isDraft || mayDraft);
      return connection("releases", paging, byReleaseOrder(shown, orderBy), (release) =>
        graph.release(repo, release),
      );
    },
    latestRelease: () => {
      const release = latestRelease(seen);
      return release === undefined ? null : graph.release(repo, release);
    },
  };
}

/** A person's role. An App has none: https://docs.github.com/graphql/reference/objects#repository says so of this field. */
function viewerPermission({ call: { actor } }: Graph, { seen }: Repo): string | null {
  if (actor.kind === "app" || actor.kind === "actions") return null;
  const { admin, push, pull } = permissionsOf(actor, seen);
  return admin ? "ADMIN" : push ? "WRITE" : pull ? "READ" : null;
}
