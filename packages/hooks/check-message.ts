import type { Machine } from "@release-actions/ports";
import { judgeMessage } from "./judge-message.ts";
import { observeOrigin } from "./observe-origin.ts";
import type { HookProblem } from "./problem.ts";

/** What is wrong with the message in a file. The repository is asked only about one that is not right by itself. */
export async function checkMessage(
  machine: Machine,
  message: {
    /** Absolute. */
    readonly file: string;
    readonly text: string;
    readonly commentCharacter: string;
  },
): Promise<HookProblem | undefined> {
  const { file, text, commentCharacter } = message;
  if (judgeMessage(text, commentCharacter, { kind: "new" }) === undefined) return undefined;
  return judgeMessage(text, commentCharacter, await observeOrigin(machine, file));
}
