import type { BuildFacts, VcsProject } from "../facts.ts";
import { folderOf } from "../own-files.ts";
import { builtVersion, builtWithoutGit, type BuiltVersion } from "./built-version.ts";
import { describeRequest } from "./describe-request.ts";
import { gitRoot } from "./git-root.ts";
import { normalizePythonVersion } from "./python-version.ts";

/** The version that a package would be built with here. */
export function buildOf({ path, tool, vcs }: VcsProject, facts: BuildFacts): BuiltVersion {
  const { pretended, checkout } = facts;
  if (vcs === undefined) return { kind: "unknown", reason: `the rules of ${tool} are not known here` };
  if (pretended !== undefined) {
    const version = normalizePythonVersion(pretended.version);
    return { kind: "built", version, tag: undefined, commits: 0, isDirty: false };
  }
  const root = gitRoot(folderOf(path), vcs);
  if (root === "folder") return builtWithoutGit(vcs);
  if (root === "elsewhere") return { kind: "unknown", reason: "its root lies outside of this repository" };
  const request = describeRequest(vcs);
  if (request.kind === "unknown") return request;
  return builtVersion(vcs, {
    described: facts.described.get(path),
    seesDirt: request.seesDirt,
    checkout,
  });
}
