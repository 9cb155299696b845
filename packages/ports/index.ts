export type { ArgoApplication, ArgoCd, ArgoSource } from "./argo-cd.ts";
export type { Availability, Registries, StatedVersions } from "./availability.ts";
export type { Clock } from "./clock.ts";
export { commitsOnPage, type CommitHistory, type TouchingCommit } from "./commit-history.ts";
export type { Commands, CommandOptions, CommandResult } from "./commands.ts";
export type {
  Cosign,
  CosignAnswer,
  CosignAttestation,
  CosignFailure,
  CosignForm,
  CosignMeaning,
  CosignQuestion,
  CosignSignature,
  CosignSigner,
  CosignTrust,
  VerifiedEnvelope,
} from "./cosign.ts";
export type { Files } from "./files.ts";
export type {
  Attachment,
  ChildManifest,
  ImageManifest,
  ImageRegistry,
  LegacyAttestation,
  LegacySignature,
  RegistryAnswer,
} from "./image-registry.ts";
export type { IdentityToken, IdentityTokens } from "./identity-tokens.ts";
export type { Log } from "./log.ts";
export type {
  CommitFile,
  Git,
  GitCommit,
  GitTag,
  References,
  RemoteTag,
  ServerAccess,
  WorkTree,
} from "./git.ts";
export type { Machine } from "./machine.ts";
export type { GitIndex } from "./git-index.ts";
export type {
  AutoMerge,
  Decoration,
  OpenedPullRequest,
  BranchCommit,
  DefaultCommit,
  BranchState,
  ComingMove,
  CommitRequest,
  CommittedFile,
  GitHub,
  GitHubLook,
  PreparedCommit,
  PreparedCommitRequest,
  PullRequestState,
  ReleaseNotes,
  RepositoryLook,
  RepositoryState,
  TagState,
} from "./github.ts";
export { repositoriesPerRequest } from "./github.ts";
export type { HookFile, HookFolder } from "./hook-folder.ts";
export type {
  CargoSettings,
  NpmPublishSettings,
  PackageRegistry,
  PublishSettings,
  ReleasedArtifact,
} from "./package-registry.ts";
export type { CommitPullRequest, PullRequests } from "./pull-requests.ts";
export type { WorkingCopies, WorkingCopy, WorkingFile } from "./working-copies.ts";
export type { WorkflowDispatches } from "./workflow-dispatches.ts";
export type { WorkflowRun, WorkflowRuns } from "./workflow-runs.ts";
export type { ReleaseSources, TaggedCommit } from "./release-sources.ts";
