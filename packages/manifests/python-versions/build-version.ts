import { parsePyproject } from "../published-packages/parse-pyproject.ts";
import { pyprojectVersion } from "../published-packages/pyproject-version.ts";
import { readVcsOptions } from "../published-packages/vcs-options.ts";
import type { Source } from "../source.ts";
import { tomlAt, tomlItems, tomlString, type TomlTable } from "../syntax/toml.ts";
import { attributeVersion, certain, fileVersion, rootsOf } from "./attribute-version.ts";
import type { PythonProject, SetupVcs } from "./python-project.ts";
import { elsewhere, inFolder, unknownAt, type CommitTree, type VersionReading } from "./reading.ts";
import { resolveName } from "./resolve-name.ts";
import { setupVersion } from "./setup-version.ts";
import { patternVersion, sameInPython } from "./version-file.ts";

/**
 * Where the version of a build stands, other than in its pyproject.toml. `elsewhere` where it does stand there, where a
 * tool reads it from git, or where nothing is built.
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
export function buildVersion(project: PythonProject, tree: CommitTree): VersionReading | SetupVcs {
  const { pyproject } = project;
  if (pyproject === undefined) return setupVersion(project, tree);
  const root = parsePyproject(pyproject, project.hatchToml);
  const version = pyprojectVersion(root);
  switch (version.kind) {
    case "file": {
      const reading = fileReading(version, { root, project, tree });
      return certain(reading, { path: pyproject.path, what: `what ${version.tool} reads` });
    }
    case "unknown":
      return unconfigured(root, pyproject, project, tree);
    case "tag":
      return taggedVersion(version.tool, root, pyproject, { project, tree });
    default:
      return elsewhere;
  }
}

/** A pyproject.toml that names no project leaves that, and perhaps more, to setup.py and setup.cfg. */
function taggedVersion(
  tool: string,
  root: TomlTable,
  pyproject: Source,
  { project, tree }: Omit<Build, "root">,
): VersionReading | SetupVcs {
  const isNamed = tomlString(root, "project", "name") ?? tomlString(root, "tool", "poetry", "name");
  if (isNamed !== undefined) return elsewhere;
  const vcs = readVcsOptions(pyproject, project.hatchToml);
  const found = setupVersion(project, tree);
  if (found.kind === "vcs" || (vcs === undefined && found.kind !== "elsewhere")) return found;
  return { kind: "vcs", path: pyproject.path, tool, vcs };
}

interface Build {
  readonly root: TomlTable;
  readonly project: PythonProject;
  readonly tree: CommitTree;
}

function fileReading(
  { tool, file }: { readonly tool: string; readonly file?: string },
  { root, project, tree }: Build,
): VersionReading {
  const path = file === undefined ? undefined : inFolder(project.folder, file);
  if (tool === "flit") return flitVersion(root, project, tree);
  // Cargo.toml is read as what it is.
  if (tool === "maturin") return { kind: "declared", found: [] };
  if (tool === "setuptools") return setuptoolsVersion(root, project, tree);
  if (path === undefined) return elsewhere;
  if (tool === "pdm") {
    // https://backend.pdm-project.org/metadata/#read-from-a-static-string
    return patternVersion(
      tree,
      path,
      /^__version__\s*=\s*(?<quote>["'])(?<version>.+?)\k<quote>\s*(?:#.*)?$/dm,
    );
  }
  const source = tomlString(root, "tool", "hatch", "version", "source")?.value ?? "regex";
  if (source === "code") return codeVersion(root, path, project, tree);
  const pattern = tomlString(root, "tool", "hatch", "version", "pattern")?.value;
  if (source !== "regex") return elsewhere;
  if (pattern === undefined) return patternVersion(tree, path);
  const same = sameInPython(pattern);
  return same === undefined
    ? unknownAt(path, `the pattern "${pattern}" means something else here`)
    : patternVersion(tree, path, same);
}

/** https://hatch.pypa.io/latest/plugins/version-source/code/ */
function codeVersion(
  root: TomlTable,
  path: string,
  project: PythonProject,
  tree: CommitTree,
): VersionReading {
  const expression = tomlString(root, "tool", "hatch", "version", "expression")?.value ?? "__version__";
  const source = tree.read(path);
  if (source === undefined || !/^\w+$/.test(expression)) return elsewhere;
  return resolveName(source, expression, { tree, roots: rootsOf(project) });
}

/** https://flit.pypa.io/en/stable/pyproject_toml.html */
function flitVersion(root: TomlTable, project: PythonProject, tree: CommitTree): VersionReading {
  const name =
    tomlString(root, "tool", "flit", "module", "name")?.value ??
    tomlString(root, "tool", "flit", "metadata", "module")?.value ??
    tomlString(root, "project", "name")?.value.replaceAll("-", "_");
  return name === undefined ? elsewhere : attributeVersion(`${name}.__version__`, project, tree);
}

/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function setuptoolsVersion(root: TomlTable, project: PythonProject, tree: CommitTree): VersionReading {
  const at = ["tool", "setuptools", "dynamic", "version"];
  const attribute = tomlString(root, ...at, "attr")?.value;
  if (attribute !== undefined) {
    const packageRoot = tomlString(root, "tool", "setuptools", "package-dir", "")?.value;
    return attributeVersion(attribute, project, tree, packageRoot);
  }
  const one = tomlString(root, ...at, "file")?.value;
  const several = tomlItems(root, ...at, "file").flatMap((item) =>
    item.kind === "string" ? [item.value] : [],
  );
  return fileVersion(one === undefined ? several : [one], project, tree);
}

function unconfigured(
  root: TomlTable,
  pyproject: Source,
  project: PythonProject,
  tree: CommitTree,
): VersionReading | SetupVcs {
  const backend = tomlString(root, "build-system", "build-backend")?.value ?? "setuptools";
  const dynamic = tomlItems(root, "project", "dynamic").some(
    (item) => item.kind === "string" && item.value === "version",
  );
  const isProject = tomlAt(root, "project") !== undefined;
  const hatchSource = tomlString(root, "tool", "hatch", "version", "source")?.value;
  // It reads package.json, which is read as what it is.
  if (hatchSource === "nodejs" || (isProject && !dynamic)) return elsewhere;
  if (/^setuptools\b/.test(backend)) {
    const found = setupVersion(project, tree);
    if (!dynamic || found.kind !== "elsewhere") return found;
  }
  if (!isProject && tomlString(root, "tool", "flit", "metadata", "module") !== undefined)
    return certain(flitVersion(root, project, tree), { path: pyproject.path, what: "what flit reads" });
  return dynamic
    ? unknownAt(pyproject.path, `the version is dynamic, and how ${backend} finds it is not known here`)
    : elsewhere;
}
