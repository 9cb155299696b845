import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { copyClones } from "../../../packages/rehearsal/stage/copy-clones.ts";
import {
  createRepository,
  gitEnvironment,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from "../../support/repository.ts";

const graph = parseReleaseGraph("owner: acme\nrepositories:\n  lib: {}\n", "release-graph.yml");

function original(): TestRepository {
  const repository = createRepository(join(temporaryFolder(), "lib"));
  repository.commit("feat: begin", { "a.txt": "a\n" });
  repository.git("tag", "v1.0.0");
  repository.commit("feat: more", { "b.txt": "b\n" });
  return repository;
}

async function copy(clone: string, environment: Readonly<Record<string, string>> = gitEnvironment) {
  const folder = temporaryFolder();
  const machine = nodeMachine({ environment });
  const { repositories, notes } = await copyClones({
    machine,
    graph,
    clones: new Map([["lib", clone]]),
    folder,
  });
  const [staged] = repositories;
  return { staged, notes, bare: staged === undefined ? undefined : repositoryAt(staged.folder) };
}

test("the copy has the default branch and the tags, and nothing else", async () => {
  const clone = original();
  clone.git("branch", "private-thoughts");

  const { staged, notes, bare } = await copy(clone.directory);

  expect(staged?.fullName).toBe("acme/lib");
  expect(notes).toEqual([]);
  expect(bare?.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main\nrefs/tags/v1.0.0");
  expect(bare?.git("rev-parse", "main")).toBe(clone.git("rev-parse", "main"));
});

test("a clone that has the default branch from its remote alone is copied from there", async () => {
  const source = original();
  const clone = repositoryAt(join(temporaryFolder(), "lib"));
  source.git("clone", "--quiet", source.directory, clone.directory);
  clone.git("checkout", "--quiet", "-b", "work");
  clone.git("branch", "--quiet", "-D", "main");

  const { bare } = await copy(clone.directory);

  expect(bare?.git("rev-parse", "main")).toBe(source.git("rev-parse", "main"));
});

test("what a clone lacks is said", async () => {
  const source = original();
  const parent = temporaryFolder();
  const clone = repositoryAt(join(parent, "lib"));
  source.git("clone", "--quiet", "--depth=1", `file://${source.directory}`, clone.directory);
  clone.write("b.txt", "changed\n");
  source.commit("feat: newest");
  clone.git("fetch", "--quiet", "--depth=2");

  const { bare, notes } = await copy(clone.directory);

  expect(notes.map(({ kind }) => kind)).toEqual(["uncommitted", "behind-remote", "incomplete"]);
  expect(bare?.git("show", "main:b.txt")).toBe("b");
});

test("a clone that was made in part is refused with the way to complete it, and stays as it is", async () => {
  const source = original();
  source.commit("feat: other", { "a.txt": "other\n" });
  source.git("config", "uploadpack.allowFilter", "true");
  const clone = repositoryAt(join(temporaryFolder(), "lib"));
  source.git("clone", "--quiet", "--filter=blob:none", `file://${source.directory}`, clone.directory);

  const copied = copy(clone.directory);

  await expect(copied).rejects.toMatchObject({
    code: "clone-incomplete",
    fix: `Fetch what is missing: git -C ${clone.directory} fetch --refetch --no-filter`,
  });
  clone.git("fetch", "--refetch", "--no-filter", "--quiet");
  expect((await copy(clone.directory)).notes).toEqual([]);
});

test("a clone without the default branch is absent", async () => {
  const clone = original();
  clone.git("branch", "--move", "main", "trunk");

  const { staged, notes } = await copy(clone.directory);

  expect(staged).toBeUndefined();
  const text = "its clone has no branch main: name its own as `branch` in the graph";
  expect(notes).toEqual([{ repository: "lib", kind: "absent", text }]);
});

test("no hook of the clone, of its owner or of a template runs", async () => {
  const clone = original();
  const home = temporaryFolder();
  const witness = join(home, "ran");
  const hook = `#!/bin/sh\ntouch ${witness}\n`;
  for (const name of ["reference-transaction", "post-checkout", "pre-auto-gc"]) {
    clone.write(`.git/hooks/${name}`, hook);
    writeFileSync(join(home, name), hook, { mode: 0o755 });
  }
  writeFileSync(join(home, "config"), `[core]\n\thooksPath = ${home}\n[init]\n\ttemplateDir = ${home}\n`);

  const { bare } = await copy(clone.directory, {
    ...gitEnvironment,
    GIT_CONFIG_GLOBAL: join(home, "config"),
  });

  expect(bare?.git("rev-parse", "main")).toBe(clone.git("rev-parse", "main"));
  expect(existsSync(witness)).toBe(false);
});
