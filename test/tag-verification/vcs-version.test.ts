import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { observeBuilds, observeFiles } from "@release-actions/tag-verification";
import { buildOf, type BuiltVersion } from "@release-actions/tag-verification/vcs";
import { createRepository, gitEnvironment, type TestRepository } from "../support/repository.ts";
import { describeWithTools, type AvailableTool } from "../support/tools.ts";
import { folderSituations } from "./vcs-folders.ts";
import { optionSituations } from "./vcs-options.ts";
import { overrideSituations } from "./vcs-overrides.ts";
import type { Tool } from "./vcs-situation.ts";
import { states } from "./vcs-states.ts";

const situations = [...states, ...optionSituations, ...folderSituations, ...overrideSituations];

function pyproject(tool: Tool, options = ""): string {
  const project = '[project]\nname = "sample"\ndynamic = ["version"]\n';
  if (tool === "setuptools-scm") {
    return `[build-system]\nrequires = ["setuptools>=61", "setuptools-scm>=8"]\nbuild-backend = "setuptools.build_meta"\n${project}[tool.setuptools_scm]\n${options}\n`;
  }
  return `[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n${project}[tool.hatch.version]\nsource = "vcs"\n[tool.hatch.version.raw-options]\n${options}\n`;
}

const epoch = String(Date.UTC(2026, 0, 2, 3, 4, 5) / 1000);

for (const tool of ["hatch-vcs", "setuptools-scm"] as const) {
  await describeWithTools(
    `the version is the one that ${tool} builds`,
    ["python-packaging"],
    ({ "python-packaging": python }) => {
      const cases = situations.filter(({ tools }) => tools?.includes(tool) ?? true);
      const places = new Map<string, TestRepository>();
      let theirs: ReadonlyMap<string, string>;

      beforeAll(() => {
        const folders = cases.map(({ name, options, folder = "", environment = {}, arrange }) => {
          const repository = createRepository();
          repository.commit("feat: begin", {
            [join(folder, "pyproject.toml")]: pyproject(tool, options),
            "src/sample/__init__.py": "",
            "README.md": "sample\n",
          });
          const place = arrange(repository) ?? repository;
          places.set(name, place);
          return [name, [join(place.directory, folder), environment]] as const;
        });
        theirs = theirVersions(tool, python, new Map(folders));
      });

      test.each(cases)("$name", async ({ name, environment, version }) => {
        const place = places.get(name);
        if (place === undefined) throw new Error("not arranged");

        const ours = await ourVersion(place, environment);

        if (version === "unknown") {
          expect(ours.kind).toBe("unknown");
          return;
        }
        const our = ours.kind === "built" ? ours.version : ours.kind;
        expect(our).toBe(theirs.get(name));
        if (version === "fails") expect(our).toBe("fails");
        else expect(our).toMatch(version);
      });
    },
  );
}

async function ourVersion(
  repository: TestRepository,
  more: Readonly<Record<string, string>> = {},
): Promise<BuiltVersion> {
  const environment = { ...gitEnvironment, ...more, SOURCE_DATE_EPOCH: epoch };
  const port = nodeMachine({ environment }).git(repository.directory);
  const commit = repository.git("rev-parse", "HEAD");
  const { projects } = await observeFiles({
    git: port,
    commit,
    paths: await port.list(commit),
    folder: "",
  });
  const builds = await observeBuilds({
    git: port,
    projects,
    tag: "v1.2.3",
    commit,
    exists: true,
    isPushed: false,
    head: commit,
    isShallow: repository.git("rev-parse", "--is-shallow-repository") === "true",
    environment,
    now: new Date(0),
  });
  const [project] = projects;
  return project === undefined ? { kind: "unknown", reason: "no project" } : buildOf(project, builds);
}

/**
 * What the tool itself says in each folder, in PEP 440's normal form, as it stands in the metadata. All in one
 * process: most of the time goes to starting Python.
 */
function theirVersions(
  tool: Tool,
  python: AvailableTool,
  folders: ReadonlyMap<string, readonly [string, Readonly<Record<string, string>>]>,
): ReadonlyMap<string, string> {
  const main =
    tool === "hatch-vcs"
      ? "from hatchling.cli import hatchling; sys.argv = ['hatchling', 'version']; hatchling()"
      : "sys.argv = ['setuptools-scm']; runpy.run_module('setuptools_scm', run_name='__main__')";
  const program = `
import contextlib, io, json, os, runpy, sys, warnings
from packaging.version import Version
warnings.simplefilter("ignore")
answers = {}
usual = dict(os.environ)
for name, (folder, more) in json.load(sys.stdin).items():
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(usual | more)
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
            try:
                exec(${JSON.stringify(main)})
            except SystemExit as end:
                if end.code:
                    raise
        answers[name] = str(Version(printed.getvalue().strip().splitlines()[-1]))
    except BaseException:
        answers[name] = "fails"
print(json.dumps(answers))
`;
  const answers = execFileSync(python.path, ["-c", program], {
    input: JSON.stringify(Object.fromEntries(folders)),
    env: { ...gitEnvironment, SOURCE_DATE_EPOCH: epoch },
    encoding: "utf8",
  });
  return new Map(Object.entries(JSON.parse(answers) as Record<string, string>));
}
