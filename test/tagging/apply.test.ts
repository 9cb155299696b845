import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseSemver } from "@release-actions/release-model";
import { applyBump, applyTag, observeTagging, planBump, planTag } from "@release-actions/tagging";
import {
  createRepository,
  gitEnvironment,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";
import { repositoryOf } from "./tagging-facts.ts";

const machine = nodeMachine({ environment: gitEnvironment });
const entry = repositoryOf();
const version = parseSemver("1.1.0");

const files = {
  "package.json": '{"name": "mono", "version": "1.0.0", "private": true}\n',
  "core/package.json": '{"name": "core", "version": "1.0.0"}\n',
  "docs/package.json": '{"name": "docs", "version": "0.3.0", "private": true}\n',
  "node_modules/x/package.json": '{"name": "x", "version": "3.0.0"}\n',
};

/** A clone at a commit since v1.0.0, and the bare repository it came from. */
function createClone(more: Readonly<Record<string, string>> = {}): {
  readonly clone: TestRepository;
  readonly origin: TestRepository;
} {
  const origin = createRepository(join(temporaryFolder(), "mono.git"));
  origin.git("config", "core.bare", "true");
  const clone = createRepository();
  clone.git("remote", "add", "origin", origin.directory);
  clone.commit("feat: begin", { "README.md": "mono\n", ...more });
  clone.git("tag", "v1.0.0");
  clone.git("push", "--quiet", "origin", "main", "v1.0.0");
  clone.commit("feat: more");
  return { clone, origin };
}

async function tag(clone: TestRepository, push: boolean): Promise<string> {
  const plan = planTag(entry, await observeTagging(machine, entry, clone.directory, "commit"), version);
  await applyTag(plan, { machine, push, remote: "origin" });
  return plan.kind;
}

describe("what is observed", () => {
  test("leaves out an appVersion that shows another repository's version", async () => {
    const chart = 'apiVersion: v2\nname: mono\nversion: 1.0.0\nappVersion: "7.0.0"\n';
    const { clone } = createClone({ "chart/Chart.yaml": chart });
    const shown = { ...entry, appVersions: new Map([["chart/Chart.yaml", "other"]]) };

    const { declared } = await observeTagging(machine, shown, clone.directory, "commit");

    expect(declared.map(({ place }) => place)).toEqual(["version"]);
  });

  test("from the commit is what the tag would name, whatever lies in the work tree", async () => {
    const { clone } = createClone(files);
    clone.write("package.json", '{"name": "mono", "version": "9.0.0"}\n');

    const facts = await observeTagging(machine, entry, clone.directory, "commit");

    expect(facts.declared.map(({ path, text }) => `${path} ${text}`).toSorted()).toEqual([
      "core/package.json 1.0.0",
      "package.json 1.0.0",
    ]);
    expect(facts).toMatchObject({ locks: [], problems: [], clone: { modified: ["package.json"] } });
    expect(facts.contained.map(({ name }) => name)).toEqual(["v1.0.0"]);
  });

  test("are the tags of the series in every spelling, the highest first", async () => {
    const { clone } = createClone();
    for (const name of ["1.10.0", "v1.2.0rc1", "other-v9.0.0", "v1"]) clone.git("tag", name);
    const component = { ...entry, tag: "other-v{version}" };

    const { series, contained } = await observeTagging(machine, entry, clone.directory, "commit");
    const others = await observeTagging(machine, component, clone.directory, "commit");

    expect(series.map(({ name }) => name)).toEqual(["1.10.0", "v1.2.0rc1", "v1.0.0"]);
    expect(contained).toEqual(series);
    expect(others.series.map(({ name }) => name)).toEqual(["other-v9.0.0"]);
  });

  test("from the work tree is what a bump would edit, lockfiles among it, private members not", async () => {
    const { clone } = createClone(files);
    clone.write("package.json", '{"name": "mono", "version": "1.1.0"}\n');
    clone.write("package-lock.json", '{"lockfileVersion": 3, "packages": {}}\n');

    const facts = await observeTagging(machine, entry, clone.directory, "work-tree");

    expect(facts.declared.map(({ path, text }) => `${path} ${text}`).toSorted()).toEqual([
      "core/package.json 1.0.0",
      "package.json 1.1.0",
    ]);
    expect(facts.locks.map(({ path, kind }) => `${path} ${kind}`)).toEqual(["package-lock.json npm"]);
  });

  test("of a clone without a commit is nothing, and a problem", async () => {
    const facts = await observeTagging(machine, entry, createRepository().directory, "commit");

    expect(facts).toMatchObject({ declared: [], clone: { head: undefined } });
    expect(() => planTag(entry, facts, version)).toThrow(expect.objectContaining({ code: "branch-missing" }));
  });

  test("of a malformed file is a problem that refuses the tag", async () => {
    const { clone } = createClone({ "package.json": '{"name": ' });

    const facts = await observeTagging(machine, entry, clone.directory, "commit");

    expect(() => planTag(entry, facts, version)).toThrow(
      expect.objectContaining({ code: "manifest-syntax" }),
    );
  });
});

describe("a tag", () => {
  test("is annotated and stays here, and a second time nothing happens", async () => {
    const { clone, origin } = createClone();

    expect(await tag(clone, false)).toBe("create");
    const object = clone.git("rev-parse", "v1.1.0");
    expect(await tag(clone, false)).toBe("exists");

    expect(clone.git("cat-file", "-t", "v1.1.0")).toBe("tag");
    expect(clone.git("rev-parse", "v1.1.0")).toBe(object);
    expect(origin.git("tag")).toBe("v1.0.0");
  });

  test("is pushed with its branch, also by a second run, and a third has nothing to push", async () => {
    const { clone, origin } = createClone();
    await tag(clone, false);

    await tag(clone, true);
    await tag(clone, true);

    expect(origin.git("rev-parse", "v1.1.0^{commit}", "main")).toBe(clone.git("rev-parse", "main", "main"));
  });

  test("is pushed alone where the branch is known from the remote only, which has the commit", async () => {
    const { clone, origin } = createClone();
    clone.git("push", "--quiet", "origin", "main", "main:refs/heads/topic");
    const other = repositoryAt(temporaryFolder());
    other.git("clone", "--quiet", "--branch", "topic", origin.directory, ".");

    await tag(other, true);

    expect(origin.git("rev-parse", "v1.1.0^{commit}")).toBe(clone.git("rev-parse", "main"));
  });

  test("is kept back when the remote refuses the branch", async () => {
    const { clone, origin } = createClone();
    const other = repositoryAt(temporaryFolder());
    other.git("clone", "--quiet", origin.directory, ".");
    other.commit("fix: somebody was faster");
    other.git("push", "--quiet", "origin", "main");

    await expect(tag(clone, true)).rejects.toMatchObject({ kind: "external", code: "push-rejected" });
    expect(origin.git("tag")).toBe("v1.0.0");
  });
});

describe("a bump", () => {
  const plan = async (clone: TestRepository) =>
    planBump(entry, await observeTagging(machine, entry, clone.directory, "work-tree"), {
      part: "minor",
      locks: true,
    });

  test("writes the files, and a second one from the same tag has nothing to write", async () => {
    const { clone } = createClone(files);

    await applyBump(await plan(clone), { machine });

    expect(clone.git("diff", "--name-only").split("\n")).toEqual(["core/package.json", "package.json"]);
    expect(clone.read("core/package.json")).toBe('{"name": "core", "version": "1.1.0"}\n');
    expect((await plan(clone)).changes).toEqual([]);
  });

  test("writes nothing when any of the files changed since it was planned", async () => {
    const { clone } = createClone(files);
    const planned = await plan(clone);
    clone.write("package.json", '{"name": "renamed", "version": "1.0.0"}\n');

    await expect(applyBump(planned, { machine })).rejects.toMatchObject({
      kind: "refusal",
      code: "file-changed",
      location: { file: "package.json" },
    });
    expect(clone.git("diff", "--name-only")).toBe("package.json");
  });
});
