import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeMachine } from "@release-actions/ports/adapters";
import {
  rehearseSampleSuite,
  type SampleRehearsal,
  type TrainMove,
  type UvChoice,
} from "@release-actions/rehearsal";
import { nodeAlone } from "../../support/node-alone.ts";
import { describeWithTools } from "../../support/tools.ts";

const without: UvChoice = { kind: "unavailable", reason: "no Python" };
const silent = { onProgress: ignore, onSuite: ignore, onStatus: ignore, onMove: ignore };

function ignore(): void {
  // Nobody watches.
}

function named(rehearsal: SampleRehearsal): string[] {
  return rehearsal.facts.train.releases
    .map(({ wave, repository, version }) => `${wave} ${repository} ${version}`)
    .toSorted();
}

const everyRelease = [
  "0 coreason-manifest 0.15.0",
  "1 coreason-ecosystem 0.6.1",
  "1 coreason-urn-authority 0.9.2",
  "2 coreason-meta-engineering 0.7.5",
  "2 coreason-runtime 0.11.4",
  "3 coreason-documentation 0.4.1",
  "3 coreason-infrastructure 0.8.1",
  "4 coreason-installer 0.5.3",
];

describe("a rehearsal on a machine with Node and git alone", () => {
  const machine = nodeMachine({ environment: process.env });
  let folder: string;
  let environment: Record<string, string>;
  let rehearsal: SampleRehearsal;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rehearsal-"));
    environment = await nodeAlone(join(folder, "path"));
    rehearsal = await run();
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  function run(onMove: (move: TrainMove) => void = ignore): Promise<SampleRehearsal> {
    return rehearseSampleSuite({
      ...silent,
      directory: join(folder, "train"),
      environment,
      uv: without,
      onMove,
    });
  }

  function clone(name: string): string {
    return join(rehearsal.rehearsed, name);
  }

  test("begins and ends with everything in agreement", () => {
    expect(rehearsal.before.behind).toBe(false);
    expect(rehearsal.after.behind).toBe(false);
  });

  test("releases each repository below the first exactly once, wave by wave", () => {
    expect(named(rehearsal)).toEqual(everyRelease);
  });

  test("publishes each release", () => {
    const published = rehearsal.facts.train.releases.map(({ repository, steps }) =>
      [repository, ...steps.filter(({ name }) => name.startsWith("publish")).map(({ says }) => says)].join(
        " ",
      ),
    );

    expect(published[0]).toBe(
      "coreason-manifest coreason_manifest-0.15.0-py3-none-any.whl manifest-0.15.0.tgz",
    );
    for (const line of published) expect(line).toMatch(/\.(?:whl|tgz)$/);
  });

  test("opens one pull request of the cascade in each of them, where branches of the train meet again, too", () => {
    const pins = rehearsal.facts.pullRequests.filter(({ branch }) => branch === "cascade/pins");

    expect(pins.map(({ repository, state }) => `${repository} ${state}`).toSorted()).toEqual(
      everyRelease
        .slice(1)
        .map((line) => `${line.split(" ")[1] ?? ""} merged`)
        .toSorted(),
    );
  });

  test("moves every pin of a repository that two upstreams reach in one commit", async () => {
    const commits = await machine.git(clone("coreason-runtime")).commits({ from: "v0.11.3", to: "v0.11.4" });

    expect(commits.map(({ message }) => message.split("\n")[0])).toEqual([
      expect.stringMatching(/^fix\(deps\): bump coreason-.*0\.15\.0.* \(#1\)$/),
    ]);
  });

  test("tags coreason-infrastructure on the commit of its release pull request only", async () => {
    const [newest] = await machine
      .git(clone("coreason-infrastructure"))
      .commits({ from: "v0.8.0", to: "v0.8.1" });

    expect(newest?.message).toBe("chore(main): release 0.8.1 (#2)");
  });

  test("refreshes package-lock.json by npm, with the address of the real registry", async () => {
    const lock = await readFile(join(clone("coreason-meta-engineering"), "package-lock.json"), "utf8");

    expect(lock).toContain("/@coreason-ai/manifest/-/manifest-0.15.0.tgz");
    expect(lock).not.toContain("127.0.0.1");
  });

  test("carries the release into the last repository", async () => {
    const file = await readFile(join(clone("coreason-installer"), "cloud-init", "user-data.yaml"), "utf8");

    expect(file).toContain("coreason-infrastructure:v0.8.1");
  });

  test("leaves the clones of the suite as they were", async () => {
    for (const { clone: path, remote, version } of rehearsal.suite.repositories) {
      const git = machine.git(path);

      expect(await git.modified()).toEqual([]);
      expect(await git.resolve("main")).toBe(await machine.git(remote).resolve("main"));
      expect((await git.tags()).map(({ name }) => name)).toEqual([`v${version}`]);
    }
  });

  test("does nothing when it is run again", async () => {
    const moves: TrainMove[] = [];

    const again = await run((move) => moves.push(move));

    expect(moves).toEqual([]);
    expect(named(again)).toEqual(everyRelease);
    expect(again.after).toEqual(rehearsal.after);
  }, 120_000);
});

await describeWithTools("a rehearsal with Python", ["uv", "python"], ({ uv }) => {
  let folder: string;
  let rehearsal: SampleRehearsal;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rehearsal-"));
    const choice: UvChoice = {
      kind: "available",
      version: uv.version,
      ...(uv.origin === "installed" ? { folder: uv.folder } : {}),
    };
    rehearsal = await rehearseSampleSuite({
      ...silent,
      directory: folder,
      environment: process.env,
      uv: choice,
    });
  }, 300_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("uses uv", () => {
    expect(rehearsal.facts.uv).toMatchObject({ kind: "available" });
  });

  test("makes the same releases, and every lockfile satisfies its pins", () => {
    expect(named(rehearsal)).toEqual(everyRelease);
    expect(rehearsal.after.behind).toBe(false);
    expect(rehearsal.after.repositories.flatMap(({ locks }) => locks.map(({ path }) => path))).toEqual(
      expect.arrayContaining(["uv.lock", "uv.lock", "uv.lock", "uv.lock", "uv.lock", "package-lock.json"]),
    );
  });

  test("locks the released version from the real index's address", async () => {
    const lock = await readFile(join(rehearsal.rehearsed, "coreason-installer", "uv.lock"), "utf8");

    expect(lock).toContain('name = "coreason-infrastructure"\nversion = "0.8.1"');
    expect(lock).not.toContain("127.0.0.1");
  });

  test("builds what it releases by the project's own build backend, at the version of the tag", async () => {
    const index = join(rehearsal.suite.directory, "stage", "index");
    const packages = join(index, "packages", "python", "coreason-runtime");
    const wheel = await readFile(join(packages, "coreason_runtime-0.11.4-py3-none-any.whl"), "latin1");

    expect(wheel).not.toContain("Generator: release-actions");
    expect(wheel).toContain("coreason_runtime-0.11.4.dist-info/METADATA");
  });
});
