import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeMachine } from "@release-actions/ports/adapters";
import { buildSampleSuite, type SampleSuite } from "@release-actions/rehearsal/sample-suite";

const machine = nodeMachine({ environment: process.env });
let folder: string;
let suite: SampleSuite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sample-suite-"));
  suite = await build("first");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function build(name: string): Promise<SampleSuite> {
  return buildSampleSuite({
    directory: join(folder, name),
    commands: machine.commands,
    environment: machine.environment,
  });
}

describe("the sample suite", () => {
  test("has eleven repositories, each a clean clone with main checked out", async () => {
    const states = await Promise.all(
      suite.repositories.map(async ({ clone }) => {
        const git = machine.git(clone);
        return { branch: await git.currentBranch(), modified: await git.modified() };
      }),
    );

    expect(states).toEqual(Array.from({ length: 11 }, () => ({ branch: "main", modified: [] })));
  });

  test("lays the clones where a workspace is looked for", async () => {
    expect(await machine.clones(suite.workspace)).toEqual(
      suite.repositories.map(({ clone }) => clone).toSorted(),
    );
  });

  test("names each remote as GitHub does", async () => {
    for (const { name, clone } of suite.repositories) {
      const { origin = "" } = await machine.git(clone).remotes();

      expect(origin.endsWith(`/coreason-ai/${name}.git`)).toBe(true);
    }
  });

  test("tags each starting version with an annotated tag", async () => {
    for (const { clone, version } of suite.repositories) {
      expect(await machine.git(clone).tags()).toEqual([
        expect.objectContaining({ name: `v${version}`, annotated: true }),
      ]);
    }
  });

  test("leaves coreason-manifest with a feature to release", async () => {
    const manifest = suite.repositories.find(({ name }) => name === "coreason-manifest");
    const commits = await machine
      .git(manifest?.clone ?? "")
      .commits({ from: `v${manifest?.version ?? ""}`, to: "main" });

    expect(commits.map(({ message }) => message)).toEqual(["feat: answer what an agent can do"]);
  });

  test("writes the graph beside them", async () => {
    expect(await readFile(suite.graph, "utf8")).toContain("owner: coreason-ai");
  });

  test("has the same commits on every machine", async () => {
    const again = await build("second");
    const heads = (built: SampleSuite) =>
      Promise.all(built.repositories.map(({ clone }) => machine.git(clone).resolve("HEAD")));

    expect(await heads(again)).toEqual(await heads(suite));
  });
});
