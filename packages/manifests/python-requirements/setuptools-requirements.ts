import type { Pin } from "@release-actions/release-model";
import { requirementsEditor } from "../editors/requirements.ts";
import { requirementPin } from "../editors/python-pin.ts";
import { parsePyproject } from "../published-packages/parse-pyproject.ts";
import type { PythonProject } from "../python-versions/python-project.ts";
import { inFolder, type CommitTree, type UnreadVersion } from "../python-versions/reading.ts";
import { setupArguments } from "../python-versions/setup-py.ts";
import type { Source } from "../source.ts";
import { tomlAt, tomlEntries, tomlItems, tomlString, type TomlNode, type TomlTable } from "../syntax/toml.ts";
import { listedStrings } from "./listed-strings.ts";
import { cfgItems, cfgKeys } from "./cfg-items.ts";

/** What a Python package requires of those who install it, stated elsewhere than in the lists of its pyproject.toml. */
export interface OutsideRequirements {
  readonly pins: readonly Pin[];
  /** Lists that nobody can tell without running the build. */
  readonly unread: readonly UnreadVersion[];
}

const none: OutsideRequirements = { pins: [], unread: [] };

/**
 * What setuptools reads from setup.py, setup.cfg and the files that these and pyproject.toml name.
 * https://setuptools.pypa.io/en/latest/userguide/dependency_management.html
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
export function outsideRequirements(project: PythonProject, tree: CommitTree): OutsideRequirements {
  const { pyproject } = project;
  if (pyproject === undefined) return setupRequirements(project, tree);
  const root = parsePyproject(pyproject, project.hatchToml);
  const named = dynamicFiles(root).map((path) => fileRequirements(path, project, tree));
  const backend = tomlString(root, "build-system", "build-backend")?.value ?? "setuptools";
  const isLeftToSetup = tomlAt(root, "project") === undefined || (named.length === 0 && isDynamic(root));
  const isSetuptools = /^setuptools\b/.test(backend);
  return together([...named, ...(isLeftToSetup && isSetuptools ? [setupRequirements(project, tree)] : [])]);
}

function isDynamic(root: TomlTable): boolean {
  return tomlItems(root, "project", "dynamic").some(
    (item) => item.kind === "string" && /^(?:optional-)?dependencies$/.test(item.value),
  );
}

/** Files that lists of pyproject.toml are read from: by setuptools, and by hatch-requirements-txt. */
function dynamicFiles(root: TomlTable): readonly string[] {
  const dynamic = ["tool", "setuptools", "dynamic"];
  const extras = tomlAt(root, ...dynamic, "optional-dependencies");
  const tables = [
    tomlAt(root, ...dynamic, "dependencies"),
    ...(extras === undefined ? [] : tomlEntries(extras).map(([, table]) => table)),
  ];
  return [
    ...tables.flatMap((table) => (table === undefined ? [] : stringsIn(tomlAt(table, "file")))),
    ...stringsIn(tomlAt(root, "tool", "hatch", "metadata", "hooks", "requirements_txt", "files")),
  ];
}

function stringsIn(node: TomlNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const items = node.kind === "string" ? [node] : tomlItems(node);
  return items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
}

function fileRequirements(name: string, { folder }: PythonProject, tree: CommitTree): OutsideRequirements {
  const path = inFolder(folder, name.replace(/^\.\//, ""));
  const source = tree.read(path);
  return source === undefined ? none : { pins: requirementsEditor.readPins(source), unread: [] };
}

function setupRequirements(project: PythonProject, tree: CommitTree): OutsideRequirements {
  const { setupPy, setupCfg } = project;
  return together([
    ...(setupCfg === undefined ? [] : [cfgRequirements(setupCfg, project, tree)]),
    ...(setupPy === undefined ? [] : [calledRequirements(setupPy, project, tree)]),
  ]);
}

function cfgRequirements(source: Source, project: PythonProject, tree: CommitTree): OutsideRequirements {
  const lists = [
    ["options", "install_requires"] as const,
    ...cfgKeys(source, "options.extras_require").map((key) => ["options.extras_require", key] as const),
  ];
  return together(
    lists.flatMap(([section, key]) => {
      const items = cfgItems(source, section, key);
      const files = /^file\s*:/.exec(items[0]?.value ?? "");
      if (files !== null) {
        const text = items
          .map(({ value }) => value)
          .join(",")
          .slice(files[0].length);
        return text.split(",").map((name) => fileRequirements(name.trim(), project, tree));
      }
      const pins = items.flatMap(
        (string, index) => requirementPin(source, { path: [section, key, index], string }) ?? [],
      );
      return [{ pins, unread: [] }];
    }),
  );
}

function calledRequirements(source: Source, project: PythonProject, tree: CommitTree): OutsideRequirements {
  const called = setupArguments(source);
  if (called === undefined) return none;
  return together(
    ["install_requires", "extras_require"].map((keyword) => {
      const argument = called.get(keyword);
      if (argument === undefined) return none;
      const strings = listedStrings(source, argument);
      if (strings !== undefined) {
        const pins = strings.flatMap(
          (string, index) => requirementPin(source, { path: [keyword, index], string }) ?? [],
        );
        return { pins, unread: [] };
      }
      const named = namedFiles(source, project, tree);
      if (named.length > 0) return together(named.map((name) => readByCode(name, project, tree)));
      const { line } = source.position(argument.start);
      return { pins: [], unread: [{ path: source.path, line, reason: `${keyword} of setup() is computed` }] };
    }),
  );
}

/** What code reads from a file it may choose from: a folder (`-e .`) is for those who work on the project. */
function readByCode(name: string, project: PythonProject, tree: CommitTree): OutsideRequirements {
  const { pins, unread } = fileRequirements(name, project, tree);
  return { pins: pins.filter(({ value }) => value.kind !== "unpinned" || value.source !== "path"), unread };
}

/** The requirements files of the project that a setup.py names in its strings: what is computed is read from one of them. */
function namedFiles({ text }: Source, { folder }: PythonProject, tree: CommitTree): readonly string[] {
  const names = [...text.matchAll(/(["'])(?<name>[\w./-]+\.(?:txt|in|pip))\1/g)].map(
    ({ groups }) => groups?.["name"] ?? "",
  );
  return [...new Set(names)].filter((name) => tree.has(inFolder(folder, name.replace(/^\.\//, ""))));
}

function together(all: readonly OutsideRequirements[]): OutsideRequirements {
  return { pins: all.flatMap(({ pins }) => pins), unread: all.flatMap(({ unread }) => unread) };
}
