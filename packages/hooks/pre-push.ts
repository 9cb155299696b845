export { checkPush } from "./check-push.ts";
export type { HookProblem } from "./problem.ts";
export { parsePushedReferences, type PushedReference } from "./pushed-references.ts";
