import { refreshLocks, type LockChange } from "@release-actions/pinning";
import type { Machine } from "@release-actions/ports";
import { InternalError, type Version } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CascadeFacts } from "./facts.ts";
import { newestTag } from "./newest-tag.ts";
import type { RepositoryStep, StepState } from "./step.ts";

/**
 * Refreshes the locks of a planned change by their own tools, in a staged copy without `.git`: a resolver may run what it
 * resolves, and finds neither a token nor the clone there.
 * @throws {ExternalError} `lock-failed`, in the tool's own words; `clone-failed`.
 */
export async function refreshInCopy(
  change: {
    readonly step: RepositoryStep;
    readonly state: Extract<StepState, { kind: "change" }>;
    readonly facts: CascadeFacts;
  },
  options: {
    readonly machine: Machine;
    readonly graph: ReleaseGraph;
    readonly onProgress: (message: string) => void;
  },
): Promise<readonly LockChange[]> {
  const { plan } = change.state;
  if (plan.locks.length === 0) return [];
  const { repository } = change.step;
  const copy = copyOf(repository, change.facts);
  const paths = plan.locks.map(({ path }) => path);
  return options.machine.withScratch(async (directory) => {
    await copy.export(foldersFor(paths, plan.changes), directory);
    return refreshLocks(plan, options.machine.files(directory), {
      machine: options.machine,
      before: await copy.git.read(copy.commit, paths),
      // Locks do not hold a project's own dynamic version; but what it depends on may ask for one of its releases.
      pretendVersion: latestOf(repository, change.facts, options.graph),
      onProgress: (message) => {
        options.onProgress(`${repository}: ${message}`);
      },
    });
  });
}

/** The folders of the locks; all of the repository where a manifest points out of them. */
function foldersFor(
  locks: readonly string[],
  changes: readonly { readonly path: string; readonly after: Uint8Array }[],
): readonly string[] {
  const folders = locks.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  const isInside = ({ path }: { readonly path: string }) =>
    folders.some((folder) => folder === "" || path.startsWith(`${folder}/`));
  const isClosed = changes.every((change) => isInside(change) && !Buffer.from(change.after).includes("../"));
  return isClosed ? [...new Set(folders)] : [""];
}

function latestOf(repository: string, { below }: CascadeFacts, graph: ReleaseGraph): Version | undefined {
  const facts = below.get(repository);
  const state = facts?.kind === "seen" ? facts.state : undefined;
  const stable = newestTag(graph, repository, { state, prereleases: false });
  return (stable ?? newestTag(graph, repository, { state, prereleases: true }))?.version;
}

function copyOf(repository: string, { below }: CascadeFacts) {
  const facts = below.get(repository);
  if (facts?.kind === "seen" && facts.files.kind === "read") return facts.files.copy;
  throw new InternalError({
    code: "step-without-files",
    expected: `the files of ${repository}`,
    found: "none",
    fix: "Report this as a bug of release-actions.",
  });
}
