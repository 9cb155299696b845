import { checkMessage, type HookProblem } from "@release-actions/hooks/commit-msg";
import type { HookSettings } from "@release-actions/hooks/settings";
import type { Machine } from "@release-actions/ports";
import { UsageError } from "@release-actions/release-model";
import { basename, dirname, resolve } from "node:path";

/** Judges the message in the file that git names. @throws {UsageError} `message-missing`. */
export async function commitMessage(
  machine: Machine,
  settings: HookSettings,
  call: { readonly argument: string | undefined; readonly cwd: string },
): Promise<readonly HookProblem[]> {
  if (call.argument === undefined) {
    throw new UsageError({
      code: "message-missing",
      expected: "the file with the commit message",
      found: "nothing",
      fix: "Run: release-helper hooks run commit-msg .git/COMMIT_EDITMSG",
    });
  }
  const file = resolve(call.cwd, call.argument);
  const bytes = await machine.files(dirname(file)).read(basename(file));
  const problem = await checkMessage(machine, {
    file,
    text: Buffer.from(bytes).toString("utf8"),
    commentCharacter: settings.commentCharacter,
  });
  return problem === undefined ? [] : [problem];
}
