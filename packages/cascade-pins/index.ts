export { cascadeBranch } from "./branch.ts";
