import * as v from "valibot";
import type { Stage } from "../stage/stage.ts";

const runsSchema = v.object({
  workflow_runs: v.array(v.object({ id: v.number(), display_title: v.string(), status: v.string() })),
});

/** Cancels runs that a killed rehearsal has left going on: nobody plays them any more, and the sender would wait for them. */
export async function endAbandoned(
  stage: Stage,
  { repository, title }: { readonly repository: string; readonly title: string },
): Promise<void> {
  const token = stage.token({ kind: "app", repositories: [repository], permissions: { actions: "read" } });
  const answer = await fetch(`${stage.github.api}/repos/${repository}/actions/runs?per_page=100`, {
    headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
  });
  const { workflow_runs: runs } = v.parse(runsSchema, await answer.json());
  for (const { id, display_title, status } of runs) {
    if (status === "completed" || !display_title.includes(title)) continue;
    await stage.github.continueRun(repository, id, { conclusion: "cancelled" });
  }
}
