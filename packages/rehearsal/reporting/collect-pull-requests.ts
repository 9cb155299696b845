import { runTool } from "../building/run-tool.ts";
import type { StandInPullRequest } from "../github/index.ts";
import type { Stage } from "../stage/stage.ts";
import type { RehearsedPullRequest } from "./report.ts";

/** Every pull request on the stage with its diff, as the page of GitHub shows it. */
export async function collectPullRequests(stage: Stage): Promise<readonly RehearsedPullRequest[]> {
  const seen = await Promise.all(
    [...stage.repositories.values()].flatMap(({ entry, folder, fullName }) =>
      stage.github.pullRequests(fullName).map(async (pullRequest): Promise<RehearsedPullRequest> => ({
        repository: entry.name,
        number: pullRequest.number,
        title: pullRequest.title,
        body: pullRequest.body ?? "",
        state: stateOf(pullRequest),
        author: pullRequest.author,
        branch: pullRequest.headRef,
        diff: await diffOf(stage, folder, pullRequest),
      })),
    ),
  );
  return seen;
}

function stateOf({ state, isDraft, mergedAt }: StandInPullRequest): RehearsedPullRequest["state"] {
  if (mergedAt !== null) return "merged";
  if (state === "closed") return "closed";
  return isDraft ? "draft" : "open";
}

/** What the branch changed since it left its base. Nothing that a repository sets up takes part in showing it. */
async function diffOf(
  { machine }: Stage,
  folder: string,
  { baseOid, headOid }: StandInPullRequest,
): Promise<string> {
  const show = ["--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--full-index"];
  const { stdout } = await runTool(
    ["git", "-c", "core.quotePath=true", "diff", ...show, `${baseOid}...${headOid}`],
    {
      ...machine,
      cwd: folder,
    },
  );
  return stdout.toString("utf8");
}
