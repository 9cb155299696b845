import type { Files } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";
import type { InjectionPlan } from "./plan.ts";

/**
 * Writes the files of a plan, each by one atomic replacement. A run that was killed in between leaves whole files, and
 * the next one does the rest, because a version that is there already is as good as the placeholder.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from; nothing is written then.
 */
export async function apply(plan: InjectionPlan, files: Files): Promise<void> {
  for (const { path, before } of plan.changes) {
    if (Buffer.compare(await files.read(path), before) === 0) continue;
    throw new Refusal({
      code: "file-changed",
      expected: "the file as it was when the plan was made",
      found: "another content: somebody is editing it",
      fix: "Run it again. Nothing was written.",
      location: { file: path },
    });
  }
  for (const { path, after } of plan.changes) await files.replace(path, after);
}
