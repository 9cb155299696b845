import { checkRunRoutes } from "./check-runs.ts";
import { dispatchRoutes } from "./dispatches.ts";
import { mergeRoutes } from "./merges.ts";
import { releaseRoutes } from "./releases.ts";
import { statusRoutes } from "./statuses.ts";
import { tagRoutes } from "./tags.ts";
import { workflowRunRoutes } from "./workflow-runs.ts";
import { branchRoutes } from "./branches.ts";
import { commentRoutes } from "./comments.ts";
import { commitRoutes } from "./commits.ts";
import { compareRoutes } from "./compare.ts";
import { contentRoutes } from "./contents.ts";
import { gitBlobRoutes } from "./git-blobs.ts";
import { gitCommitRoutes } from "./git-commits.ts";
import { gitRefRoutes } from "./git-refs.ts";
import { gitTreeRoutes } from "./git-trees.ts";
import { installationRoutes } from "./installations.ts";
import { issueRoutes } from "./issues.ts";
import { labelRoutes } from "./labels.ts";
import { pullContentRoutes } from "./pull-contents.ts";
import { pullMergeRoutes } from "./pull-merge.ts";
import { pullRoutes } from "./pulls.ts";
import { repositoryRoutes } from "./repositories.ts";
import { rootRoutes } from "./root.ts";
import type { Route } from "./route.ts";

/** Every operation of REST that is served. */
export const restRoutes: readonly Route[] = [
  ...rootRoutes,
  ...installationRoutes,
  ...repositoryRoutes,
  ...branchRoutes,
  ...gitRefRoutes,
  ...gitCommitRoutes,
  ...gitTreeRoutes,
  ...gitBlobRoutes,
  ...contentRoutes,
  ...compareRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...pullContentRoutes,
  ...pullMergeRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...commentRoutes,
  ...checkRunRoutes,
  ...dispatchRoutes,
  ...mergeRoutes,
  ...releaseRoutes,
  ...statusRoutes,
  ...tagRoutes,
  ...workflowRunRoutes,
];
