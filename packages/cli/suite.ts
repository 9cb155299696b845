import type { Machine } from "@release-actions/ports";
import { nodeMachine } from "@release-actions/ports/adapters";
import { UsageError } from "@release-actions/release-model";
import { parseReleaseGraph, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { locateClones } from "@release-actions/suite";
import { dirname, join, resolve } from "node:path";
import type { Terminal } from "./terminal/terminal.ts";

/** The graph, and the clones it speaks of. */
export interface LoadedSuite {
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  /** The graph as it is written. */
  readonly text: string;
  readonly workspace: string;
  readonly clones: ReadonlyMap<string, string>;
}

/** The name of the graph where none is given. */
export const graphFile = "release-graph.yml";

interface Places {
  readonly graph: string | undefined;
  readonly workspace: string | undefined;
}

/** Finds and reads the graph, and locates the clones. */
export async function loadSuite(terminal: Terminal, places: Places): Promise<LoadedSuite> {
  const loaded = await loadGraph(terminal, places);
  return { ...loaded, clones: await locateClones(loaded.machine, loaded.workspace, loaded.graph) };
}

/** Finds and reads the graph alone. */
export async function loadGraph(terminal: Terminal, places: Places): Promise<Omit<LoadedSuite, "clones">> {
  const machine = nodeMachine({ environment: terminal.environment });
  const workspace =
    places.workspace === undefined
      ? await workspaceAround(machine, terminal.cwd)
      : resolve(terminal.cwd, places.workspace);
  const { path, bytes } = await readGraph(machine, terminal.cwd, workspace, places.graph);
  const text = Buffer.from(bytes).toString("utf8");
  return { machine, graph: parseReleaseGraph(text, path), text, workspace };
}

/** @throws {UsageError} `clone-missing`. */
export function cloneOf(clones: ReadonlyMap<string, string>, repository: string): string {
  const directory = clones.get(repository);
  if (directory !== undefined) return directory;
  throw new UsageError({
    code: "clone-missing",
    expected: `a clone of ${repository} in the workspace`,
    found: "none, by remote or by folder name",
    fix: "Clone it, or name the folder that holds it with --workspace DIR.",
  });
}

/** The folder that holds the clone one stands in, or, outside a clone, the folder one stands in. */
export async function workspaceAround(machine: Machine, cwd: string): Promise<string> {
  const clone = await cloneAround(machine, cwd);
  return clone === undefined ? cwd : dirname(clone.root);
}

/**
 * The root of the clone around a folder, and the way down to the folder; undefined outside a clone.
 * @throws {UsageError} `folder-missing`.
 */
export async function cloneAround(
  machine: Machine,
  folder: string,
): Promise<{ readonly root: string; readonly within: string } | undefined> {
  const { exitCode, stdout } = await machine.commands
    .run(["git", "rev-parse", "--show-toplevel", "--show-prefix"], {
      cwd: folder,
      environment: machine.environment,
    })
    .catch(async (error: unknown) => {
      // A program cannot be started in a folder that is not there; listing says so in a person's words.
      await machine.files(folder).list();
      throw error;
    });
  const [root = "", prefix = ""] = stdout.toString("utf8").split("\n");
  return exitCode === 0 && root !== "" ? { root, within: prefix.replace(/\/$/, "") } : undefined;
}

async function readGraph(
  machine: Machine,
  cwd: string,
  workspace: string,
  given: string | undefined,
): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  const candidates =
    given === undefined
      ? [...above(cwd), workspace].map((folder) => join(folder, graphFile))
      : [resolve(cwd, given)];
  for (const path of new Set(candidates)) {
    const folder = dirname(path);
    const bytes = await machine
      .files(folder)
      .read(path.slice(folder.length).replace(/^\//, ""))
      .catch(() => undefined);
    if (bytes !== undefined) return { path, bytes };
  }
  throw new UsageError({
    code: "graph-missing",
    expected:
      given === undefined
        ? `a ${graphFile} here, in a folder above, or in ${workspace}`
        : `a release graph at ${given}`,
    found: "no such file",
    fix: "Name it with --graph FILE, or write a first one with `release-helper init`.",
  });
}

function above(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...above(parent)];
}
