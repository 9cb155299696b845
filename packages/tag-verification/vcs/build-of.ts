import type { VcsOptions } from "@release-actions/manifests";
import type { BuildFacts, VcsProject } from "../facts.ts";
import { baseName, folderOf } from "../own-files.ts";
import { builtVersion, builtWithoutGit, type BuiltVersion } from "./built-version.ts";
import { describeRequest } from "./describe-request.ts";
import { gitRoot } from "./git-root.ts";
import { overrideOf } from "./overrides.ts";
import { normalizePythonVersion } from "./python-version.ts";

/** The version that a package would be built with here. */
export function buildOf(project: VcsProject, facts: BuildFacts): BuiltVersion {
  const { path, vcs } = project;
  if (vcs === undefined) return { kind: "unknown", reason: whyUnknown(project) };
  const hindrance = hindranceIn(vcs);
  if (hindrance !== undefined) return { kind: "fails", reason: hindrance };
  const override = overrideOf(project, facts.overrides);
  if (override !== undefined && override.kind !== "version") return override;
  if (override !== undefined) {
    const version = normalizePythonVersion(override.version);
    return {
      kind: "built",
      version,
      tag: undefined,
      commits: 0,
      isDirty: false,
      pretendedBy: override.variable,
    };
  }
  const { checkout } = facts;
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

/** https://setuptools-scm.readthedocs.io/en/latest/usage/#at-build-time */
function whyUnknown({ path, tool }: VcsProject): string {
  return tool === "setuptools-scm" && baseName(path) === "pyproject.toml"
    ? "setuptools-scm is asked neither by a table [tool.setuptools_scm] nor by its extra simple, and without either a build may be 0.0.0"
    : `the rules of ${tool} are not known here`;
}

/** hatch-vcs hands its raw options on, and setuptools-scm stops at a file to be written without the name of the package. */
function hindranceIn({ tool, options }: VcsOptions): string | undefined {
  return tool === "hatch-vcs" && options["version_file"] !== undefined
    ? "version_file stands among the raw-options; the build hook of hatch-vcs writes that file"
    : undefined;
}
