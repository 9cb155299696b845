import type { Source } from "../source.ts";
import { attributeVersion, certain, fileVersion, rootsOf } from "./attribute-version.ts";
import { valueOf } from "./module-names.ts";
import type { PythonProject, SetupVcs } from "./python-project.ts";
import { elsewhere, inFolder, together, unknownAt, type CommitTree, type VersionReading } from "./reading.ts";
import { resolveName } from "./resolve-name.ts";
import { cfgValue, setupCfgVersions } from "./setup-cfg.ts";
import { setupArguments, type SetupArgument } from "./setup-py.ts";
import { textVersion } from "./version-file.ts";

/** What setuptools takes for the version from setup.py and setup.cfg, or the tool that it asks. */
export function setupVersion(project: PythonProject, tree: CommitTree): VersionReading | SetupVcs {
  const { setupPy, setupCfg } = project;
  const called = setupPy && setupArguments(setupPy);
  const vcs = vcsOf(project, called);
  if (vcs !== undefined) return vcs;
  const version = called?.get("version");
  const cfg = setupCfg && cfgVersion(setupCfg, project, tree);
  if (setupPy !== undefined && version !== undefined) {
    return together([argumentVersion(setupPy, version, project, tree), ...(cfg === undefined ? [] : [cfg])]);
  }
  if (cfg !== undefined) return cfg;
  // A script that names no package builds none, and what reads pyproject.toml names it there.
  if (setupPy !== undefined && called?.has("name") === true && !called.has("**"))
    return unknownAt(setupPy.path, "setup() is called without a version, and without one a build is 0.0.0");
  if (setupPy === undefined || called?.has("**") !== true) return elsewhere;
  const named = together(namedFiles(setupPy, project, tree));
  return named.kind === "declared"
    ? named
    : unknownAt(setupPy.path, "setup() is called with what is computed");
}

/** https://setuptools-scm.readthedocs.io/en/latest/usage/#setuppy-usage-deprecated, https://docs.openstack.org/pbr/latest/ */
function vcsOf(
  { setupPy, setupCfg }: PythonProject,
  called: ReadonlyMap<string, SetupArgument> | undefined,
): SetupVcs | undefined {
  const path = setupPy?.path ?? setupCfg?.path ?? "";
  const asked = called?.get("use_scm_version")?.text;
  if (asked !== undefined && asked !== "False") {
    const options = asked === "True" ? {} : plainOptions(asked);
    const vcs = options && ({ tool: "setuptools-scm", options } as const);
    return { kind: "vcs", path, tool: "setuptools-scm", vcs };
  }
  if (called?.get("pbr")?.text === "True") return { kind: "vcs", path, tool: "pbr", vcs: undefined };
  if (called?.get("version")?.text.startsWith("versioneer.") === true)
    return { kind: "vcs", path, tool: "versioneer", vcs: undefined };
  if (
    called?.has("version") === true ||
    (setupCfg && cfgValue(setupCfg, "metadata", "version")) !== undefined
  )
    return undefined;
  const required = [
    called?.get("setup_requires")?.text,
    setupCfg && cfgValue(setupCfg, "options", "setup_requires")?.text,
  ].join("\n");
  const tool = ["setuptools-scm", "pbr", "setuptools-git-versioning", "versioneer"].find((name) =>
    required.toLowerCase().replaceAll(/[_.]/g, "-").includes(name),
  );
  return tool === undefined ? undefined : { kind: "vcs", path, tool, vcs: undefined };
}

/** A dictionary of strings, which every other value would make another matter of. */
function plainOptions(text: string): Record<string, string> | undefined {
  const item = /\s*(["'])(?<key>\w+)\1\s*:\s*(["'])(?<value>[^"'\\]*)\3\s*(?:,|(?=\}))/gy;
  item.lastIndex = 1;
  const options: Record<string, string> = {};
  let end = 1;
  for (let found = item.exec(text); found !== null; found = item.exec(text)) {
    options[found.groups?.["key"] ?? ""] = found.groups?.["value"] ?? "";
    end = item.lastIndex;
  }
  return /^\{[^]*\}$/.test(text) && text.slice(end, -1).trim() === "" ? options : undefined;
}

function cfgVersion(source: Source, project: PythonProject, tree: CommitTree): VersionReading | undefined {
  const found = cfgValue(source, "metadata", "version");
  if (found === undefined || found.text === "") return undefined;
  const at = { path: source.path, what: `"${found.text}"` };
  const [, kind = "", value = ""] = /^(attr|file)\s*:\s*([^]*)$/.exec(found.text) ?? [];
  if (kind === "attr") {
    const root = cfgValue(source, "options", "package_dir")?.text;
    const packageRoot = /^\s*=\s*(?<folder>\S+)\s*$/m.exec(root ?? "")?.groups?.["folder"];
    return certain(attributeVersion(value, project, tree, packageRoot), at);
  }
  if (kind === "file")
    return certain(
      fileVersion(
        value.split(/[,\n]/).map((file) => file.trim()),
        project,
        tree,
      ),
      at,
    );
  const declared = setupCfgVersions(source);
  return declared.length === 0 ? certain(elsewhere, at) : { kind: "declared", found: declared };
}

function argumentVersion(
  source: Source,
  argument: SetupArgument,
  project: PythonProject,
  tree: CommitTree,
): VersionReading {
  const line = source.position(argument.start).line;
  const value = valueOf(argument.text, argument.start);
  const reading = ((): VersionReading => {
    if (value.kind === "literal") {
      const place = { kind: "setup-py", path: source.path, ...source.position(value.literal.start) } as const;
      return { kind: "declared", found: [{ ...place, place: "version", text: value.literal.text }] };
    }
    if (value.kind !== "name") return elsewhere;
    const lookup = { tree, roots: rootsOf(project) };
    return value.name.includes(".")
      ? attributeVersion(value.name, project, tree)
      : resolveName(source, value.name, lookup);
  })();
  if (reading.kind === "declared") return reading;
  const named = together(namedFiles(source, project, tree));
  return named.kind === "declared"
    ? named
    : unknownAt(source.path, "the version that setup() is called with is computed", line);
}

/** What the files say that a setup.py names in its strings: one of them is where it gets the version from. */
function namedFiles({ text }: Source, project: PythonProject, tree: CommitTree): VersionReading[] {
  const names = [...text.matchAll(/(["'])(?<name>[\w./-]+)\1/g)].map(({ groups }) => groups?.["name"] ?? "");
  const roots = rootsOf(project);
  const isText = (name: string) => /(?:^|[/_.-])version(?:\.txt)?$/i.test(name) && !name.endsWith(".py");
  const texts = names.filter(isText).flatMap((name) => roots.map((root) => inFolder(root, name)));
  const modules = names.filter((name) => /(?:^|\/)_*(?:init|version|about|meta)_*\.py$/.test(name));
  // `os.path.join(here, "src", "sample", "__init__.py")` names the folders apart.
  const folders = ["", ...names.filter((name) => /^[\w/]+$/.test(name))];
  const places = modules.flatMap((name) =>
    roots.flatMap((root) =>
      folders.map((folder) => inFolder(inFolder(root, folder).replace(/\/$/, ""), name)),
    ),
  );
  const readings = [...new Set(places)]
    .filter((path) => tree.has(path))
    .flatMap((path) => {
      const source = tree.read(path);
      return source === undefined
        ? []
        : ["__version__", "VERSION", "version"].map((name) => resolveName(source, name, { tree, roots }));
    });
  return [
    ...readings.filter(({ kind }) => kind === "declared"),
    ...texts.filter((path) => tree.has(path)).map((path) => textVersion(tree, path)),
  ];
}
