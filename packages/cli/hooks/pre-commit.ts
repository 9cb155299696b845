import { checkStaged, type HookProblem } from "@release-actions/hooks/pre-commit";
import type { HookSettings } from "@release-actions/hooks/settings";
import type { Machine } from "@release-actions/ports";
import { localGitIndex } from "@release-actions/ports/adapters";

/** Judges what is staged. */
export async function preCommit(
  machine: Machine,
  settings: HookSettings,
  cwd: string,
): Promise<readonly HookProblem[]> {
  const { commands, environment } = machine;
  return checkStaged(localGitIndex({ commands, environment, root: cwd }), settings);
}
