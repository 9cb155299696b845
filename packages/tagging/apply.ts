import type { Machine } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";
import type { BumpPlan } from "./plan-bump.ts";
import type { TagPlan } from "./plan.ts";

/** Makes the tag and, when asked, pushes branch and tag in one atomic transaction. A tag that stands already is kept. */
export async function applyTag(
  plan: TagPlan,
  options: { readonly machine: Machine; readonly push: boolean; readonly remote: string },
): Promise<void> {
  const git = options.machine.git(plan.directory);
  if (plan.kind === "create")
    await git.createTag({ name: plan.tag, commit: plan.commit, message: `${plan.tag}\n` });
  if (!options.push) return;
  const branch = `refs/heads/${plan.branch}`;
  // A clone of another branch has this one from its remote alone, where the commit then is already.
  const branches = (await git.resolve(branch)) === undefined ? [] : [branch];
  await git.push(options.remote, [...branches, `refs/tags/${plan.tag}`]);
}

/**
 * Writes the version files, each by one atomic replacement.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from.
 */
export async function applyBump(plan: BumpPlan, options: { readonly machine: Machine }): Promise<void> {
  const files = options.machine.files(plan.directory);
  for (const change of plan.changes) {
    if (Buffer.compare(await files.read(change.path), change.before) !== 0) {
      throw new Refusal({
        code: "file-changed",
        expected: "the file as it was when the plan was made",
        found: "another content: somebody is editing it",
        fix: "Save your work and run the command again. Nothing was written.",
        location: { file: change.path },
      });
    }
  }
  for (const change of plan.changes) await files.replace(change.path, change.after);
}
