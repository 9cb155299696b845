import type { Git } from "@release-actions/ports";
import type { BuildFacts, VcsProject } from "./facts.ts";
import { considers, describeRequest } from "./vcs/describe-request.ts";

/** Asks git what the tools that read a version from it would ask. A tag that does not exist counts as annotated. */
export async function observeBuilds(options: {
  readonly git: Git;
  readonly projects: readonly VcsProject[];
  readonly tag: string;
  readonly commit: string;
  /** Whether the tag stands in this clone already. */
  readonly exists: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}): Promise<BuildFacts> {
  const { git, projects, tag, commit } = options;
  const [head, branch, isShallow] = await Promise.all([
    git.resolve("HEAD"),
    git.currentBranch(),
    git.isShallow(),
  ]);
  // A tag elsewhere is built from a checkout of its own, which begins clean.
  const isHere = head === commit;
  const described = await Promise.all(
    projects.map(async ({ path, vcs }) => {
      const request = vcs === undefined ? undefined : describeRequest(vcs);
      if (request?.kind !== "request") return [path, undefined] as const;
      const isWished = !options.exists && considers(request, tag);
      const text = isWished ? `${tag}-0-g${commit}` : await git.describe(commit, request.arguments);
      return [path, text] as const;
    }),
  );
  const isUntagged = described.some(([, text]) => text === undefined);
  return {
    checkout: {
      commit,
      history: isUntagged ? await git.count({ to: commit }) : 0,
      modified: isHere ? await git.modified() : [],
      branch: isHere ? branch : undefined,
      isShallow,
      now: timeOf(options),
    },
    described: new Map(described),
    pretended: pretendedVersion(options.environment),
  };
}

/** https://reproducible-builds.org/docs/source-date-epoch/ */
function timeOf({
  environment,
  now,
}: Pick<Parameters<typeof observeBuilds>[0], "environment" | "now">): string {
  const epoch = Number(environment["SOURCE_DATE_EPOCH"] ?? "");
  return (epoch > 0 ? new Date(epoch * 1000) : now).toISOString();
}

/** https://setuptools-scm.readthedocs.io/en/latest/overrides/ */
function pretendedVersion(
  environment: Readonly<Record<string, string | undefined>>,
): BuildFacts["pretended"] {
  for (const variable of ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"]) {
    const version = environment[variable];
    if (version !== undefined && version !== "") return { variable, version };
  }
  return undefined;
}
