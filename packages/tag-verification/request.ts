export { checkLevels, checkNames, parseCheckSettings } from "./checks.ts";
export { requestedTag, type RequestedTag } from "./requested-tag.ts";
export { versionOfTag } from "./version-of-tag.ts";
export { maintenanceBranchesOf, usualMaintenanceBranches } from "./maintenance-branches.ts";
