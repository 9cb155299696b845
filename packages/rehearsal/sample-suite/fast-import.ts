import type { CommitPlan, PlannedCommit } from "./commit-plan.ts";

/** Who made the sample commits. */
export const sampleAuthor = { name: "Sample Engineer", email: "engineer@example.com" };

/** The moment of the first sample commit, in seconds: 2026-02-02 09:00 UTC. Each commit follows an hour later. */
const firstCommit = Date.UTC(2026, 1, 2, 9) / 1000;

/**
 * A whole repository as input of `git fast-import`: one process makes every commit and the annotated tag, and
 * the same plan gives the same hashes on every machine.
 * https://git-scm.com/docs/git-fast-import#_input_format
 */
export function renderFastImport(plan: CommitPlan, tag: string): Buffer {
  const parts: (string | Uint8Array)[] = [];
  let moment = firstCommit;
  const commit = (planned: PlannedCommit): void => {
    parts.push(`commit refs/heads/main\ncommitter ${signature(moment)}\n`, ...data(planned.message));
    for (const [path, bytes] of planned.files) {
      parts.push(`M 100644 inline ${path}\n`, ...data(bytes));
    }
    parts.push("\n");
    moment += 3600;
  };
  for (const planned of plan.released) commit(planned);
  parts.push(`tag ${tag}\nfrom refs/heads/main\ntagger ${signature(moment)}\n`, ...data(`Release ${tag}`));
  for (const planned of plan.unreleased) commit(planned);
  parts.push("done\n");
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

function signature(moment: number): string {
  return `${sampleAuthor.name} <${sampleAuthor.email}> ${moment} +0000`;
}

function data(content: string | Uint8Array): [string, Uint8Array, string] {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return [`data ${bytes.length}\n`, bytes, "\n"];
}
