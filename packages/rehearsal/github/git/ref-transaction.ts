import type { GitProgram } from "./git-program.ts";
import { zeroOid } from "./oid.ts";

export interface RefChange {
  readonly name: string;
  /** What it must point to now; all zeros: it must not exist. */
  readonly before: string;
  /** All zeros: delete it. */
  readonly after: string;
}

/**
 * Moves all refs or none, each only when it still points where it is believed to. Undefined: done; else git's words.
 * https://git-scm.com/docs/git-update-ref
 */
export async function moveRefs(
  git: GitProgram,
  folder: string,
  changes: readonly RefChange[],
): Promise<string | undefined> {
  if (changes.length === 0) return undefined;
  const lines = changes.map(({ name, before, after }) =>
    after === zeroOid ? `delete ${name} ${before}` : `update ${name} ${after} ${before}`,
  );
  const input = ["start", ...lines, "prepare", "commit", ""].join("\n");
  const { exitCode, stderr } = await git.run(["update-ref", "--stdin"], { folder, input, allow: [128] });
  return exitCode === 0 ? undefined : stderr.trim();
}
