export { judgeStaged } from "./judge-staged.ts";
export type { HookProblem } from "./problem.ts";
