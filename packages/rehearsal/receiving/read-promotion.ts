import { runTool } from "../building/run-tool.ts";
import type { Stage, StagedRepository } from "../stage/stage.ts";
import type { Promotion } from "./promotion.ts";

type PromotingCommit = Pick<Promotion, "commit" | "title" | "diff">;

/** A commit as the page of GitHub shows it: the first line of its message, and what it changed. */
export async function readPromotion(
  { machine }: Stage,
  { folder }: StagedRepository,
  commit: string,
): Promise<PromotingCommit> {
  const run = async (...command: readonly string[]): Promise<string> => {
    const { stdout } = await runTool(["git", "-c", "core.quotePath=true", ...command], {
      ...machine,
      cwd: folder,
    });
    return stdout.toString("utf8");
  };
  const show = ["--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--full-index"];
  return {
    commit,
    title: (await run("show", "--no-patch", "--format=%s", commit)).trim(),
    diff: await run("show", "--format=", "--first-parent", ...show, commit),
  };
}

/** The commit of the default branch that promoted a message, by the id that it names; undefined where there is none. */
export async function findPromotion(
  stage: Stage,
  staged: StagedRepository,
  id: string,
): Promise<PromotingCommit | undefined> {
  const { machine } = stage;
  const { stdout } = await runTool(
    [
      "git",
      "log",
      "--max-count=1",
      "--format=%H",
      "--fixed-strings",
      `--grep=Dispatch-Id: ${id}`,
      `refs/heads/${staged.entry.branch}`,
    ],
    { ...machine, cwd: staged.folder },
  );
  const commit = stdout.toString("utf8").trim();
  return commit === "" ? undefined : readPromotion(stage, staged, commit);
}
