import * as branches from "./branches.ts";
import * as commitOfTag from "./commit-of-tag.ts";
import * as decoration from "./decoration.ts";
import { createLabelsDocument } from "./labels.ts";
import { lookDocument } from "./look.ts";
import * as pullRequests from "./pull-requests.ts";
import * as viewer from "./viewer.ts";

/** Every GraphQL document there is, by name, so that all of them can be held against GitHub's schema. */
export const githubDocuments: Readonly<Record<string, string>> = {
  ...branches,
  ...pullRequests,
  ...commitOfTag,
  ...decoration,
  ...viewer,
  createLabels: createLabelsDocument(2),
  lookAtNothing: lookDocument({ repositories: 0, labels: 2 }),
  lookAtOne: lookDocument({ repositories: 1, labels: 0 }),
  lookWithoutPullRequests: lookDocument({ repositories: 1, labels: 0, pullRequests: false }),
  lookAtMany: lookDocument({ repositories: 26, labels: 2 }),
};
