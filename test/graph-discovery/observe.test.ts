import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { observeClones, type DiscoveredClone } from "@release-actions/graph-discovery";
import { nodeMachine } from "@release-actions/ports/adapters";
import { packageKey } from "@release-actions/release-model";
import {
  createRepository,
  gitEnvironment,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";
import { pyproject } from "../support/suite.ts";

const machine = nodeMachine({ environment: gitEnvironment });

function workspaceWith(names: readonly string[]): {
  readonly workspace: string;
  readonly clones: readonly TestRepository[];
} {
  const workspace = temporaryFolder();
  return { workspace, clones: names.map((name) => createRepository(join(workspace, name))) };
}

async function observe(workspace: string): Promise<Readonly<Record<string, DiscoveredClone>>> {
  const found = await observeClones(machine, workspace, () => undefined);
  return Object.fromEntries(found.map((clone) => [clone.directory.slice(workspace.length + 1), clone]));
}

test("a clone says what it publishes and pins at the newest commit of its default branch, whatever is checked out", async () => {
  const { workspace, clones } = workspaceWith(["app"]);
  const [app] = clones;
  app?.commit("feat: begin", {
    "pyproject.toml": pyproject("app", "lib==1.0.0"),
    "demo/package.json": '{"name": "demo", "private": true, "dependencies": {"ui": "^1.0.0"}}\n',
    "vendor/x/pyproject.toml": pyproject("x", "y"),
    "node_modules/z/package.json": '{"name": "z"}\n',
  });
  app?.git("tag", "v1.0.0");
  app?.git("switch", "--quiet", "--create", "topic");
  app?.commit("feat: not yet", { "pyproject.toml": pyproject("renamed") });
  app?.write("requirements.txt", "lib==2.0.0\n");

  const { app: found } = await observe(workspace);

  expect(found).toMatchObject({
    repository: "app",
    owner: undefined,
    branch: "main",
    tags: ["v1.0.0"],
    releasePlease: false,
    problems: [],
  });
  expect(found?.packages.map(({ name, path }) => `${packageKey(name)} ${path}`)).toEqual([
    "pypi:app pyproject.toml",
  ]);
  expect(found?.pins.map(({ path, name }) => `${path} ${packageKey(name)}`).toSorted()).toEqual([
    "demo/package.json npm:ui",
    "pyproject.toml pypi:lib",
  ]);
});

test.each<[string, string, string]>([
  ["https", "https://github.com/acme/the-app.git", "the-app"],
  ["ssh", "ssh://git@github.com/acme/the-app", "the-app"],
  ["scp", "git@github.com:acme/the-app.git", "the-app"],
  ["https, with a slash at the end", "https://github.com/acme/the.app/", "the.app"],
])("its remote names it and its owner: %s", async (_, url, expected) => {
  const { workspace, clones } = workspaceWith(["folder"]);
  clones[0]?.git("remote", "add", "upstream", url);
  clones[0]?.commit("feat: begin");

  expect((await observe(workspace))["folder"]).toMatchObject({ repository: expected, owner: "acme" });
});

test("origin names it where there are several remotes", async () => {
  const { workspace, clones } = workspaceWith(["folder"]);
  clones[0]?.git("remote", "add", "fork", "https://github.com/somebody/fork");
  clones[0]?.git("remote", "add", "origin", "https://github.com/acme/app");

  expect((await observe(workspace))["folder"]).toMatchObject({ repository: "app", owner: "acme" });
});

test("its default branch is the remote's, else main or master, else the one that is checked out", async () => {
  const { workspace, clones } = workspaceWith(["cloned", "old", "own"]);
  const [cloned, old, own] = clones;
  const origin = createRepository();
  origin.git("switch", "--quiet", "--create", "trunk");
  origin.commit("feat: begin", { "requirements.txt": "lib==1.0.0\n" });
  cloned?.git("remote", "add", "origin", origin.directory);
  cloned?.git("fetch", "--quiet", "origin");
  cloned?.git("remote", "set-head", "origin", "trunk");
  cloned?.commit("feat: of a branch that is not released");
  old?.git("switch", "--quiet", "--create", "master");
  old?.commit("feat: begin");
  old?.git("switch", "--quiet", "--create", "topic");
  own?.git("switch", "--quiet", "--create", "develop");
  own?.commit("feat: begin");

  const found = await observe(workspace);

  expect(
    Object.entries(found).map(([name, { branch, pins }]) => `${name} ${branch ?? "-"} ${pins.length}`),
  ).toEqual(["cloned trunk 1", "old master 0", "own develop 0"]);
});

test("a Release Please configuration is seen, and a file that cannot be read is a problem of its clone alone", async () => {
  const { workspace, clones } = workspaceWith(["broken", "please", "void"]);
  const [broken, please] = clones;
  broken?.commit("feat: begin", { "package.json": '{"name": ', "requirements.txt": "lib==1.0.0\n" });
  please?.commit("feat: begin", { "release-please-config.json": "{}\n" });

  const found = await observe(workspace);

  expect(found["broken"]).toMatchObject({
    problems: [{ code: "manifest-syntax", location: { file: "package.json", line: 1 } }],
    pins: [{ path: "requirements.txt" }],
  });
  expect(found["please"]).toMatchObject({ releasePlease: true, problems: [] });
  expect(found["void"]).toMatchObject({ packages: [], pins: [], problems: [] });
});
