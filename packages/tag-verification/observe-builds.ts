import type { Git } from "@release-actions/ports";
import type { BuildFacts, VcsProject } from "./facts.ts";
import { considers, describeRequest } from "./vcs/describe-request.ts";
import { overridesIn } from "./vcs/overrides.ts";

/** Asks git what the tools that read a version from it would ask. A tag that does not exist counts as annotated. */
export async function observeBuilds(options: {
  readonly git: Git;
  readonly projects: readonly VcsProject[];
  readonly tag: string;
  readonly commit: string;
  /** Whether the tag stands in this clone already. */
  readonly exists: boolean;
  readonly isPushed: boolean;
  readonly isBuiltHere?: boolean;
  readonly head: string | undefined;
  readonly isShallow: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}): Promise<BuildFacts> {
  const { git, projects, commit } = options;
  const { head, isShallow } = options;
  // A tag elsewhere is built from a checkout of its own, which begins clean.
  const isHere = projects.length > 0 && head === commit;
  const [{ branch, modified }, described] = await Promise.all([
    isHere ? git.workTree() : { branch: undefined, modified: [] },
    describeAll(options),
  ]);
  const isUntagged = described.some(([, text]) => text === undefined);
  return {
    elsewhere: options.isBuiltHere === true && head !== commit ? head : undefined,
    isPushed: options.isPushed,
    checkout: {
      commit,
      history: isUntagged ? await git.count({ to: commit }) : 0,
      modified,
      branch,
      isShallow,
      now: timeOf(options),
    },
    described: new Map(described),
    overrides: overridesIn(options.environment),
  };
}

function describeAll({
  git,
  projects,
  tag,
  commit,
  exists,
}: Parameters<typeof observeBuilds>[0]): Promise<readonly (readonly [string, string | undefined])[]> {
  return Promise.all(
    projects.map(async ({ path, vcs }) => {
      const request = vcs === undefined ? undefined : describeRequest(vcs);
      if (request?.kind !== "request") return [path, undefined] as const;
      const isWished = !exists && considers(request, tag);
      const text = isWished ? `${tag}-0-g${commit}` : await git.describe(commit, request.arguments);
      return [path, text] as const;
    }),
  );
}

/** https://reproducible-builds.org/docs/source-date-epoch/ */
function timeOf({
  environment,
  now,
}: Pick<Parameters<typeof observeBuilds>[0], "environment" | "now">): string {
  const epoch = Number(environment["SOURCE_DATE_EPOCH"] ?? "");
  return (epoch > 0 ? new Date(epoch * 1000) : now).toISOString();
}
