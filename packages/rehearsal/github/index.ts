export { startGitHub } from "./start-github.ts";
export type { GitHubStandIn, GitHubStandInOptions } from "./standin.ts";
export type { Level, Permission, TokenOptions } from "./accounts/token.ts";
export type {
  BranchProtection,
  RepositoryOptions,
  RepositorySettings,
  StandInRepository,
} from "./repository-options.ts";
export type { EventListener, StandInEvent } from "./events.ts";
export type { Exchange } from "./server/exchange.ts";
export { cannedAnswers } from "./faults/canned-answers.ts";
export type { CannedAnswer, Fault, FaultMatch, FaultRule, Meanwhile } from "./faults/fault-rule.ts";
export type { FaultPlan } from "./faults/fault-plan.ts";
export type { People, StandInPullRequest } from "./people/people.ts";
export type { FileContent, PushedFiles } from "./people/commit-files.ts";
export type { CheckRunReport, NewStatus } from "./operations/check-reports.ts";
export type { NewRelease } from "./operations/releases.ts";
export type { NewRun } from "./operations/workflow-runs.ts";
export { servedSchema } from "./graphql/schema/index.ts";
export type { Snapshot } from "./snapshot.ts";
export type { MergeMethod } from "./state/pull-request-record.ts";
