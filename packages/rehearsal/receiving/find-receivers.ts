import { parseGitops } from "@release-actions/gitops-promotion/config";
import { ReleaseError } from "@release-actions/release-model";
import type { Stage, StagedRepository } from "../stage/stage.ts";
import { readReceivingWorkflow, type ReceivingWorkflow } from "./receiving-workflow.ts";

/** A GitOps repository that a release is told to. */
export interface Receiver {
  readonly staged: StagedRepository;
  /** Of gitops.yml. */
  readonly config: string;
  /** To which the release goes first, where there are several. */
  readonly environment: string | undefined;
  /** Undefined where nothing is received: there is no gitops.yml. */
  readonly workflow: ReceivingWorkflow | undefined;
}

/** The GitOps repositories on the stage that have a place for a component, or do not say for what they have one. */
export async function findReceivers(stage: Stage, component: string): Promise<readonly Receiver[]> {
  const receivers: Receiver[] = [];
  for (const staged of stage.repositories.values()) {
    const { gitops: config, branch, name } = staged.entry;
    if (config === undefined) continue;
    const git = stage.machine.git(staged.folder);
    const head = `refs/heads/${branch}`;
    const bytes = (
      await git.read(
        head,
        (await git.list(head)).filter((path) => path === config),
      )
    ).get(config);
    if (bytes === undefined) {
      if (name !== component) receivers.push({ staged, config, environment: undefined, workflow: undefined });
      continue;
    }
    const settings = readSettings(bytes, config);
    if (settings !== undefined && !settings.components.has(component)) continue;
    const first = [...(settings?.environments.values() ?? [])].find(({ after }) => after === undefined);
    const workflow = await readReceivingWorkflow(git, head);
    receivers.push({ staged, config, environment: first?.name, workflow });
  }
  return receivers;
}

/** Of a file that cannot be read, promote-release says itself what is wrong with it. */
function readSettings(bytes: Uint8Array, path: string) {
  try {
    return parseGitops(bytes, path);
  } catch (error) {
    if (error instanceof ReleaseError && error.kind !== "internal") return undefined;
    throw error;
  }
}
