export { checkStaged } from "./check-staged.ts";
export type { HookProblem } from "./problem.ts";
