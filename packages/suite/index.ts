export { locateClones, slugOf } from "./clones.ts";
export { bumpOf, nextRelease, type ReleaseBump } from "./next-release.ts";
export { observeClone, versionTags, type CloneState, type VersionTag } from "./observe.ts";
