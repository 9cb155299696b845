import { createRef, updateRefs } from "./branches.ts";
import { addLabels, enableAutoMerge } from "./decoration.ts";
import { createLabels } from "./labels.ts";
import { mutation, type MutationPart } from "./mutation.ts";

/*
 * `mergeable` makes GitHub begin to find out whether the pull request can be merged, so that auto-merge, which is asked for
 * next, does not have to be asked for twice: https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
const open: MutationPart = {
  variable: "$input: CreatePullRequestInput!",
  field: "createPullRequest(input: $input) { pullRequest { id number url headRefOid mergeable } }",
};
const update: MutationPart = {
  variable: "$update: UpdatePullRequestInput!",
  field: "updatePullRequest(input: $update) { pullRequest { headRefOid mergeable } }",
};
const toDraft: MutationPart = {
  variable: "$draft: ConvertPullRequestToDraftInput!",
  field: "convertPullRequestToDraft(input: $draft) { clientMutationId }",
};
const toReady: MutationPart = {
  variable: "$ready: MarkPullRequestReadyForReviewInput!",
  field: "markPullRequestReadyForReview(input: $ready) { clientMutationId }",
};

/** The pull request, after its branch where that is still to be made or moved, and labels beside it. */
export function openPullRequestDocument({
  newLabels,
  branch,
}: {
  readonly newLabels: number;
  readonly branch?: "create" | "move";
}): string {
  const first = branch === undefined ? [] : [branch === "create" ? createRef : updateRefs];
  return mutation("OpenPullRequest", [...first, open, ...createLabels(newLabels)]);
}

/** The text, whether it is a draft, labels and auto-merge, as far as they change. */
export function updatePullRequestDocument(change: {
  readonly isDraft: boolean | undefined;
  readonly labels: boolean;
  readonly autoMerge: boolean;
  /** How many labels are made beside it. */
  readonly newLabels: number;
}): string {
  const more = [
    ...(change.labels ? [addLabels] : []),
    ...(change.autoMerge ? [enableAutoMerge] : []),
    ...createLabels(change.newLabels),
  ];
  switch (change.isDraft) {
    case undefined:
      return mutation("UpdatePullRequest", [update, ...more]);
    case true:
      // The text comes last: half done, the pull request must not look like one that a person has made ready.
      return mutation("UpdateToDraft", [toDraft, update, ...more]);
    case false:
      return mutation("UpdateToReady", [update, toReady, ...more]);
  }
}

export const commentDocument = `mutation Comment($input: AddCommentInput!) {
  addComment(input: $input) { clientMutationId }
}
`;
