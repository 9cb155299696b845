/** What the inputs of a run ask for. Light: read before anything else is loaded. */
export { parseCommitType } from "./commit-type.ts";
export { parseGraphSource, type GraphSource } from "./graph-source.ts";
export { releasedVersion } from "./released-version.ts";
