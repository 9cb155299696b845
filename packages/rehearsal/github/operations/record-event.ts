import { repositoryBody } from "../bodies/repository-body.ts";
import { userBody } from "../bodies/user-body.ts";
import type { Call } from "../call.ts";
import { fullName } from "../state/github-state.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import { timestamp } from "../world.ts";

/** Started even by a workflow's own token. https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow */
const alwaysStarting = new Set(["repository_dispatch", "workflow_dispatch"]);

/** Enters what happened, with what every payload has. */
export function recordEvent(
  { world, actor }: Call,
  repository: RepositoryRecord,
  event: {
    readonly name: string;
    readonly action?: string;
    readonly payload: Readonly<Record<string, unknown>>;
  },
): void {
  const { name, action, payload } = event;
  world.events.record({
    name,
    action,
    repository: fullName(repository),
    sender: actor.login,
    startsWorkflows: actor.startsWorkflows || alwaysStarting.has(name),
    payload: {
      ...(action === undefined ? {} : { action }),
      ...payload,
      repository: repositoryBody(world, repository),
      sender: userBody(world, actor.login),
    },
    at: timestamp(world),
  });
}
