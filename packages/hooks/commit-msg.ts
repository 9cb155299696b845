export { commitTypes, judgeMessage, longestHeader } from "./judge-message.ts";
export type { HookProblem } from "./problem.ts";
