import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Machine } from "@release-actions/ports";
import { ExternalError, Refusal } from "@release-actions/release-model";
import type { GraphRepository, ReleaseGraph } from "@release-actions/release-model/release-graph";
import pLimit from "p-limit";
import { runTool } from "../building/run-tool.ts";
import type { StagedRepository, StageNote } from "./stage.ts";

export interface Copies {
  readonly repositories: readonly StagedRepository[];
  readonly notes: readonly StageNote[];
}

/**
 * Copies the default branch and the tags of every clone into bare repositories of a folder, `OWNER/NAME.git`. The clones are read
 * as another person would fetch from them: no lock, no reference and no object is written there.
 */
export async function copyClones(options: {
  /** The person's own machine: it may be what makes a clone readable. */
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  /** By name in the graph. */
  readonly clones: ReadonlyMap<string, string>;
  readonly folder: string;
}): Promise<Copies> {
  const { graph, clones } = options;
  const limit = pLimit(4);
  const copies = await Promise.all(
    [...graph.repositories.values()].map((entry) =>
      limit(async (): Promise<Copies> => {
        const clone = clones.get(entry.name);
        return clone === undefined
          ? absent(entry, "it has no clone in the workspace")
          : copyOne(entry, clone, options);
      }),
    ),
  );
  return {
    repositories: copies.flatMap(({ repositories }) => repositories),
    notes: copies.flatMap(({ notes }) => notes),
  };
}

async function copyOne(
  entry: GraphRepository,
  clone: string,
  { machine, graph, folder }: Parameters<typeof copyClones>[0],
): Promise<Copies> {
  const git = machine.git(clone);
  const own = `refs/heads/${entry.branch}`;
  const remote = `refs/remotes/origin/${entry.branch}`;
  const [{ branches }, isShallow, { modified }] = await Promise.all([
    git.references([own, remote]),
    git.isShallow(),
    git.workTree(),
  ]);
  const source = [own, remote].find((name) => branches.has(name));
  if (source === undefined) {
    return absent(entry, `its clone has no branch ${entry.branch}: name its own as \`branch\` in the graph`);
  }
  const bare = join(folder, graph.owner, `${entry.name}.git`);
  await rm(bare, { recursive: true, force: true });
  await mkdir(bare, { recursive: true });
  const run = (command: readonly string[]) =>
    runTool(["git", ...quiet, ...command], {
      commands: machine.commands,
      environment: { ...withoutRepository(machine.environment), ...readOnly },
      cwd: bare,
    });
  await run(["init", "--quiet", "--bare", "--template=", `--initial-branch=${entry.branch}`]);
  const references = [`+${source}:${own}`, "+refs/tags/*:refs/tags/*"];
  await run([
    "fetch",
    "--quiet",
    "--update-shallow",
    "--no-auto-gc",
    "--no-write-fetch-head",
    clone,
    ...references,
  ]).catch((error: unknown) => {
    throw lacksObjects(error) ? incomplete(entry, clone) : error;
  });
  const behind = branches.has(own) && branches.has(remote) ? await git.count({ from: own, to: remote }) : 0;
  const note = (kind: StageNote["kind"], text: string): StageNote => ({ repository: entry.name, kind, text });
  return {
    repositories: [{ entry, fullName: `${graph.owner}/${entry.name}`, folder: bare }],
    notes: [
      ...(modified.length === 0
        ? []
        : [
            note(
              "uncommitted",
              `${modified.length} uncommitted ${modified.length === 1 ? "change is" : "changes are"} not part of the rehearsal`,
            ),
          ]),
      ...(behind === 0 ? [] : [note("behind-remote", `its clone lacks ${behind} commits of its remote`)]),
      ...(isShallow ? [note("incomplete", "its clone is shallow, so that tags may be missing")] : []),
    ],
  };
}

/** As `git clone --filter` leaves it. */
function lacksObjects(error: unknown): boolean {
  return error instanceof ExternalError && /promisor remote|unable to read [0-9a-f]{40}/.test(error.found);
}

function incomplete({ name }: GraphRepository, clone: string): Refusal {
  return new Refusal({
    code: "clone-incomplete",
    expected: `the whole history of ${name} in ${clone}`,
    found: "objects missing, as in a clone that was made with --filter",
    fix: `Fetch what is missing: git -C ${clone} fetch --refetch --no-filter`,
  });
}

function absent({ name }: GraphRepository, text: string): Copies {
  return { repositories: [], notes: [{ repository: name, kind: "absent", text }] };
}

/** A hook or a maintenance of the person's own has no business in the copy. */
const quiet = ["-c", "core.hooksPath=/dev/null", "-c", "maintenance.auto=false", "-c", "gc.auto=0"];

/** A clone that was made in part would be completed over the network, and written to. */
const readOnly = { GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };

/** GIT_DIR and its kin, as a hook has them, would lead git to another repository. */
function withoutRepository(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^GIT_(?!CONFIG_|SSH|EXEC_PATH)/.test(name)),
  );
}
