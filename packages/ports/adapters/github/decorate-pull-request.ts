import type { AutoMerge, Decoration } from "../../github.ts";
import {
  askForAutoMerge,
  autoMergeNeeds,
  failureOf,
  mergeInput,
  settleAutoMerge,
  type ChangeContext,
} from "./auto-merge.ts";
import { addLabelsAndEnableAutoMergeDocument, addLabelsDocument } from "./documents/decoration.ts";
import { createLabels, knownLabels, labelsToMake } from "./labels.ts";
import type { GitHubClient } from "./requests/client.ts";

export async function decoratePullRequest(
  client: GitHubClient,
  context: ChangeContext,
  { repositoryId, pullRequest, labels, autoMerge }: Decoration & { readonly pullRequest: string },
): Promise<AutoMerge> {
  const made = await createLabels(client, repositoryId, labelsToMake(labels));
  const labelIds = [...knownLabels(labels), ...made];
  const labelInput = { labelableId: pullRequest, labelIds };
  const ask = (document: string, variables: Readonly<Record<string, unknown>>) =>
    context.recent.after({ thing: pullRequest }, () =>
      client.graphql({ document, variables, needs: autoMergeNeeds }),
    );
  if (autoMerge === undefined) {
    if (labelIds.length > 0) await ask(addLabelsDocument, { labels: labelInput });
    return { kind: "not-asked" };
  }
  const input = mergeInput(pullRequest, autoMerge);
  // The labels are there after the first time, even where auto-merge is refused.
  const failure =
    labelIds.length === 0
      ? await askForAutoMerge(client, context, input)
      : await failureOf(() =>
          ask(addLabelsAndEnableAutoMergeDocument, { labels: labelInput, autoMerge: input }),
        );
  return settleAutoMerge(client, context, { input, failure });
}
