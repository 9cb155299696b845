import { branchTipDocument, commitDocument, createBranchDocument, moveBranchDocument } from "./branches.ts";
import { commentsDocument } from "./comments.ts";
import * as commitOfTag from "./commit-of-tag.ts";
import {
  addLabelsAndEnableAutoMergeDocument,
  addLabelsDocument,
  enableAutoMergeDocument,
  findLabelDocument,
  mergeDocument,
} from "./decoration.ts";
import { createLabelsDocument } from "./labels.ts";
import { lookDocument, morePullRequestsDocument, moreTagsDocument, releasesDocument } from "./look.ts";
import { mergeabilityDocument } from "./mergeability.ts";
import { commentDocument, openPullRequestDocument, updatePullRequestDocument } from "./pull-requests.ts";
import * as viewer from "./viewer.ts";

/** Every GraphQL document there is, by name, so that all of them can be held against GitHub's schema. */
export const githubDocuments: Readonly<Record<string, string>> = {
  branchTipDocument,
  commentsDocument,
  commitDocument,
  createBranchDocument,
  moveBranchDocument,
  ...commitOfTag,
  addLabelsAndEnableAutoMergeDocument,
  addLabelsDocument,
  enableAutoMergeDocument,
  findLabelDocument,
  mergeDocument,
  commentDocument,
  openPullRequest: openPullRequestDocument({ newLabels: 0 }),
  openPullRequestWithLabels: openPullRequestDocument({ newLabels: 2 }),
  openPullRequestOfNewBranch: openPullRequestDocument({ newLabels: 2, branch: "create" }),
  openPullRequestOfMovedBranch: openPullRequestDocument({ newLabels: 0, branch: "move" }),
  ...updates(),
  ...viewer,
  mergeabilityDocument,
  createLabels: createLabelsDocument(2),
  lookAtNothing: lookDocument({ repositories: 0, labels: 2 }),
  lookAtOne: lookDocument({ repositories: 1, labels: 0 }),
  lookWithoutPullRequests: lookDocument({ repositories: 1, labels: 0, pullRequests: false }),
  lookAtDefaultBranches: lookDocument({ repositories: 26, labels: 2, defaultHistory: true }),
  lookAtDefaultBranchAlone: lookDocument({
    repositories: 1,
    labels: 0,
    defaultHistory: true,
    pullRequests: false,
  }),
  lookAtMany: lookDocument({ repositories: 26, labels: 2 }),
  morePullRequestsDocument,
  moreTagsDocument,
  releases: releasesDocument(2),
};

function updates(): Readonly<Record<string, string>> {
  const shapes = [undefined, true, false].flatMap((isDraft) => [
    { isDraft, labels: false, autoMerge: false, newLabels: 0 },
    { isDraft, labels: true, autoMerge: true, newLabels: 2 },
  ]);
  return Object.fromEntries(
    shapes.map((shape) => [`updatePullRequest ${JSON.stringify(shape)}`, updatePullRequestDocument(shape)]),
  );
}
