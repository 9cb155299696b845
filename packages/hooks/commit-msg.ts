export { checkMessage } from "./check-message.ts";
export type { CommitOrigin } from "./commit-origin.ts";
export { commitTypes, judgeMessage, longestHeader } from "./judge-message.ts";
export type { HookProblem } from "./problem.ts";
