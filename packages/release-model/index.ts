export { branchNamePattern, whyNoBranch } from "./branch-name.ts";
export {
  assertNever,
  ExternalError,
  InternalError,
  Refusal,
  ReleaseError,
  renderLocation,
  renderProblem,
  UsageError,
  type Location,
  type Problem,
} from "./errors.ts";
export type { Edit, Span } from "./edit.ts";
export { areApart, changedEntries, type FolderEntries } from "./folder-entries.ts";
export { ecosystems, packageKey, packageName, type Ecosystem, type PackageName } from "./package-name.ts";
export {
  pinPolicies,
  type ConstraintSyntax,
  type Pin,
  type PinCondition,
  type PinPolicy,
  type PinValue,
} from "./pin.ts";
export type { Release } from "./release.ts";
export type { PrereleaseIdentifier, Version } from "./version.ts";
export {
  compareVersions,
  isLatest,
  isPrerelease,
  isSameLine,
  lineOf,
  nextVersion,
  type OrderedVersion,
} from "./version-order.ts";
export { matchSemver, parseAny, parsePep440, parseSemver } from "./version-reading.ts";
export { formatPep440, formatSemver } from "./version-spelling.ts";
export { defaultTagFormat, formatTag, parseTag, splitTagFormat, tagReader } from "./tag.ts";
export { isBranchUpdate } from "./branch-update.ts";
export { tagSeriesReader } from "./tag-series.ts";
export { npmDistTag, ociTags } from "./published-tags.ts";
export { admits, admitsSpelled, type AdmitsOptions, type Constraint } from "./constraint/admits.ts";
export { compareSpelled } from "./constraint/compare-spelled.ts";
export {
  formatDigestReference,
  isDigest,
  isImageName,
  isQualified,
  parseImageReference,
  requireImage,
  type DigestReference,
  type ImageReference,
  type NamedImage,
  type ReferencePart,
} from "./image-reference.ts";
export { escapeText } from "./escape-text.ts";
export { printable } from "./printable.ts";
export type { Annotation, Finding, FindingLevel, SummaryBlock, SummaryText } from "./report.ts";
export type {
  Edge,
  GraphRepository,
  Need,
  PublishedEcosystem,
  ReleaseGraph,
} from "./release-graph/release-graph.ts";
