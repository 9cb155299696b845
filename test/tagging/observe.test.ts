import { expect, test } from "@jest/globals";
import { observeTagging } from "@release-actions/tagging";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { createRepository, gitEnvironment } from "../support/repository.ts";

const [repository] = parseReleaseGraph(
  "owner: acme\nrepositories:\n  lib: {}\n",
  "release-graph.yml",
).repositories.values();

async function declaredIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const clone = createRepository();
  clone.commit("feat: begin", files);
  if (repository === undefined) throw new Error("unreachable");
  const machine = nodeMachine({ environment: gitEnvironment });
  const { declared, problems } = await observeTagging(machine, repository, clone.directory, "commit");
  expect(problems).toEqual([]);
  return declared.map(({ path }) => path).toSorted();
}

const npm = (fields: object) => JSON.stringify({ version: "1.0.0", ...fields });

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    "what lies among tests and examples is no release",
    {
      "package.json": npm({ name: "lib" }),
      "tests/demo_pkg/setup.cfg": "[metadata]\nname = demo\nversion = 1.2.3\n",
      "tests/broken/pyproject.toml": "[project\n",
      "examples/a/package.json": npm({ name: "a" }),
    },
    ["package.json"],
  ],
  [
    "unless a workspace finds it among its packages",
    {
      "package.json": npm({ name: "lib", workspaces: ["packages/*"] }),
      "packages/docs/package.json": npm({ name: "@acme/docs" }),
    },
    ["package.json", "packages/docs/package.json"],
  ],
  [
    "the private root of a workspace that publishes its members is nobody's version",
    {
      "package.json": npm({ name: "root", private: true, workspaces: ["packages/*"] }),
      "packages/a/package.json": npm({ name: "@acme/a" }),
    },
    ["packages/a/package.json"],
  ],
  [
    "a private root whose members are private, too, is what is built",
    {
      "package.json": npm({ name: "root", private: true, workspaces: ["packages/*"] }),
      "packages/a/package.json": npm({ name: "@acme/a", private: true }),
    },
    ["package.json"],
  ],
  [
    "as pnpm's workspace may, too",
    {
      "package.json": npm({ name: "lib" }),
      "pnpm-workspace.yaml": "packages: ['packages/*']\n",
      "packages/docs/package.json": npm({ name: "@acme/docs" }),
    },
    ["package.json", "packages/docs/package.json"],
  ],
  [
    "and what a workspace names for such a folder is there to be tried out",
    {
      "package.json": npm({ name: "lib", workspaces: ["examples/*"] }),
      "examples/a/package.json": npm({ name: "a" }),
    },
    ["package.json"],
  ],
])("%s", async (_, files, expected) => {
  expect(await declaredIn(files)).toEqual(expected);
});
