import { addComment, updateComment } from "../../operations/comments.ts";
import { createLabel, setLabels } from "../../operations/labels.ts";
import { commentOfNode, labelOfNode, pullOfNode, repoOfNode } from "../find-node.ts";
import { cursor } from "../connection.ts";
import type { Graph } from "../graph.ts";
import { type Arguments, mutate, type MutationInput } from "./mutation.ts";

interface LabelsInput {
  readonly labelableId: string;
  readonly labelIds: readonly string[];
}

const permissions = ["issues", "pull_requests"] as const;

/** Labels and comments. */
export function labelMutations(graph: Graph) {
  const { call } = graph;
  return {
    createLabel: ({
      input,
    }: Arguments<{ repositoryId: string; name: string; color: string; description?: string | null }>) =>
      mutate(
        graph,
        { input, name: "createLabel", repo: repoOfNode(graph, input.repositoryId), permissions },
        {
          change: (repo) => createLabel(call, repo, input),
          payload: (repo, label) => ({ label: graph.label(repo, label) }),
        },
      ),
    addLabelsToLabelable: ({ input }: Arguments<LabelsInput>) =>
      changeLabels(graph, input, "addLabelsToLabelable", (standing, named) => [...standing, ...named]),
    removeLabelsFromLabelable: ({ input }: Arguments<LabelsInput>) =>
      changeLabels(graph, input, "removeLabelsFromLabelable", (standing, named) =>
        standing.filter((id) => !named.includes(id)),
      ),
    addComment: ({ input }: Arguments<{ subjectId: string; body: string }>) => {
      const { repo, pull } = pullOfNode(graph, input.subjectId);
      return mutate(
        graph,
        { input, name: "addComment", repo, permissions },
        {
          change: () => addComment(call, repo, pull, input.body),
          payload: (after, comment) => ({
            commentEdge: {
              cursor: cursor(after.record.comments.length - 1),
              node: graph.comment(after, comment),
            },
            subject: graph.pullRequest(after, pull),
          }),
        },
      );
    },
    updateIssueComment: ({ input }: Arguments<{ id: string; body: string }>) => {
      const repo = repoOfNode(graph, input.id);
      const { id } = commentOfNode(repo, input.id);
      return mutate(
        graph,
        { input, name: "updateIssueComment", repo, permissions },
        {
          change: () => updateComment(call, repo, id, input.body),
          payload: (after, comment) => ({ issueComment: graph.comment(after, comment) }),
        },
      );
    },
  };
}

function changeLabels(
  graph: Graph,
  input: LabelsInput & MutationInput,
  name: string,
  combine: (standing: readonly number[], named: readonly number[]) => readonly number[],
): Promise<object> {
  const { repo, pull } = pullOfNode(graph, input.labelableId);
  return mutate(
    graph,
    { input, name, repo, permissions },
    {
      change: () => {
        const named = input.labelIds.map((id) => labelOfNode(repo, id).id);
        setLabels(graph.call, repo, pull, combine(pull.labels, named));
      },
      payload: (after) => ({ labelable: graph.pullRequest(after, pull) }),
    },
  );
}
