/** The hooks this project has. */
export const hookNames = ["pre-commit", "pre-push", "commit-msg"] as const;

export type HookName = (typeof hookNames)[number];
