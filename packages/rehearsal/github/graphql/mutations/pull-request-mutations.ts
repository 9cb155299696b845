import type { PullRequestRecord } from "../../state/pull-request-record.ts";
import { createPullRequest } from "../../operations/create-pull-request.ts";
import { setLabels } from "../../operations/labels.ts";
import { setDraft, updatePullRequest } from "../../operations/update-pull-request.ts";
import type { Repo } from "../../call.ts";
import { labelOfNode, pullOfNode, repoOfNode } from "../find-node.ts";
import type { Graph } from "../graph.ts";
import { type Arguments, mutate, type MutationInput } from "./mutation.ts";

interface NewPull {
  readonly repositoryId: string;
  readonly headRepositoryId?: string | null;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly title: string;
  readonly body?: string | null;
  readonly draft?: boolean | null;
  readonly maintainerCanModify?: boolean | null;
}

interface ChangedPull extends OfPull {
  readonly title?: string | null;
  readonly body?: string | null;
  readonly baseRefName?: string | null;
  readonly state?: "OPEN" | "CLOSED" | null;
  readonly labelIds?: readonly string[] | null;
  readonly maintainerCanModify?: boolean | null;
}

interface OfPull {
  readonly pullRequestId: string;
}

export function pullRequestMutations(graph: Graph) {
  const { call } = graph;
  return {
    createPullRequest: ({ input }: Arguments<NewPull>) =>
      mutate(
        graph,
        {
          input,
          name: "createPullRequest",
          repo: repoOfNode(graph, input.repositoryId),
          permissions: ["pull_requests"],
        },
        {
          change: (repo) =>
            createPullRequest(call, repo, {
              title: input.title,
              body: input.body,
              head: headOf(graph, input),
              base: input.baseRefName.replace(/^refs\/heads\//, ""),
              isDraft: input.draft === true,
              maintainerCanModify: input.maintainerCanModify !== false,
            }),
          payload: (repo, pull) => ({ pullRequest: graph.pullRequest(repo, pull) }),
        },
      ),
    updatePullRequest: ({ input }: Arguments<ChangedPull>) =>
      onPull(graph, input, "updatePullRequest", async (repo, pull) => {
        await updatePullRequest(call, repo, pull, {
          title: input.title ?? undefined,
          body: input.body ?? undefined,
          base: input.baseRefName ?? undefined,
          state: input.state == null ? undefined : input.state === "OPEN" ? "open" : "closed",
        });
        if (input.maintainerCanModify != null) pull.maintainerCanModify = input.maintainerCanModify;
        if (input.labelIds != null) {
          setLabels(
            call,
            repo,
            pull,
            input.labelIds.map((id) => labelOfNode(repo, id).id),
          );
        }
      }),
    closePullRequest: ({ input }: Arguments<OfPull>) =>
      onPull(graph, input, "closePullRequest", (repo, pull) =>
        updatePullRequest(call, repo, pull, { state: "closed" }),
      ),
    reopenPullRequest: ({ input }: Arguments<OfPull>) =>
      onPull(graph, input, "reopenPullRequest", (repo, pull) =>
        updatePullRequest(call, repo, pull, { state: "open" }),
      ),
    markPullRequestReadyForReview: ({ input }: Arguments<OfPull>) =>
      onPull(graph, input, "markPullRequestReadyForReview", (repo, pull) => {
        setDraft(call, repo, pull, false);
      }),
    convertPullRequestToDraft: ({ input }: Arguments<OfPull>) =>
      onPull(graph, input, "convertPullRequestToDraft", (repo, pull) => {
        setDraft(call, repo, pull, true);
      }),
  };
}

/** A change of one pull request, which is given back. */
export function onPull(
  graph: Graph,
  input: OfPull & MutationInput,
  name: string,
  change: (repo: Repo, pull: PullRequestRecord) => void | Promise<void>,
): Promise<object> {
  const { repo, pull } = pullOfNode(graph, input.pullRequestId);
  return mutate(
    graph,
    { input, name, repo, permissions: ["pull_requests"] },
    {
      change: () => change(repo, pull),
      payload: (after) => ({
        pullRequest: graph.pullRequest(after, pull),
        actor: graph.account(graph.call.actor.login),
      }),
    },
  );
}

function headOf(graph: Graph, { headRepositoryId, headRefName }: NewPull): string {
  const branch = headRefName.replace(/^refs\/heads\//, "");
  return headRepositoryId == null ? branch : `${repoOfNode(graph, headRepositoryId).record.owner}:${branch}`;
}
