import {
  describePackage,
  mayDeclareVersion,
  readStaticVersions,
  isVendored,
  Source,
  type StaticVersion,
} from "@release-actions/manifests";
import type { Machine } from "@release-actions/ports";
import { Refusal, type Problem } from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";
import { observeClone, type CloneState } from "@release-actions/suite";
import type { TaggingFacts } from "./facts.ts";

/**
 * Reads the clone and its version declarations: from the default branch's newest commit when a tag is to be
 * made (that is what the tag will name), from the work tree when files are to be bumped.
 */
export async function observeTagging(
  machine: Machine,
  repository: GraphRepository,
  directory: string,
  from: "commit" | "work-tree",
): Promise<TaggingFacts> {
  const clone = await observeClone(machine, repository, directory);
  const files = await readDeclarations(machine, clone, from);
  const sources = new Map<string, Source>();
  const declared: StaticVersion[] = [];
  const problems: Problem[] = [];
  for (const [path, bytes] of files) {
    try {
      const source = new Source(path, bytes);
      sources.set(path, source);
      if (isOwnDeclaration(source)) declared.push(...readStaticVersions(source));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error);
    }
  }
  return { clone, declared, sources, problems };
}

async function readDeclarations(
  machine: Machine,
  clone: CloneState,
  from: "commit" | "work-tree",
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = (paths: readonly string[]): string[] =>
    paths.filter((path) => mayDeclareVersion(path) && !isVendored(path));
  if (from === "commit") {
    const git = machine.git(clone.directory);
    return clone.head === undefined ? new Map() : git.read(clone.head, wanted(await git.list(clone.head)));
  }
  const files = machine.files(clone.directory);
  const entries = wanted(await files.list()).map(async (path) => [path, await files.read(path)] as const);
  return new Map(await Promise.all(entries));
}

/** A private package below the root (a demo, a docs site) is not released: its version is its own affair. */
function isOwnDeclaration(source: Source): boolean {
  return !source.path.includes("/") || describePackage(source)?.isPrivate !== true;
}
