import { inaccessible } from "../accounts/require-permission.ts";
import type { Call, Repo } from "../call.ts";
import { forbidden } from "../denial.ts";
import { changedBelow } from "../git/read-tree.ts";

/** Where GitHub looks for workflows, which a token may change by a right of its own only. */
export const workflowFolder = ".github/workflows";

/** @throws {Denial} when a workflow would be made or changed by who may not. */
export async function requireWorkflowRight(
  { actor }: Call,
  { record, git }: Repo,
  trees: { readonly before: string | undefined; readonly after: string },
): Promise<void> {
  if (actor.may(record, "workflows", "write")) return;
  const [path] = await changedBelow(git.objects, trees, workflowFolder);
  if (path === undefined) return;
  const says =
    actor.kind === "pat"
      ? `refusing to allow a Personal Access Token to create or update workflow \`${path}\` without \`workflow\` scope`
      : `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
  throw forbidden(says, { restSays: inaccessible(actor).facts.says, push: { reason: says } });
}
