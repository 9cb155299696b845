import { expect } from "@jest/globals";
import { cascadePins } from "@release-actions/cascade-pins";
import { nodeMachine } from "@release-actions/ports/adapters";
import { compareVersions, formatTag, parseSemver } from "@release-actions/release-model";
import {
  packageNamesOf,
  parseReleaseGraph,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import type { CarriedRelease } from "../../packages/cascade-pins/carried.ts";
import { pyproject, type Needs } from "./github-suite.ts";
import { pinsIn, readyTooEarly } from "./ready-too-early.ts";
import { smallCopies, smallGitHub } from "./small-github.ts";
import { smallPeople } from "./small-people.ts";
import { startSmallWorld } from "./small-world.ts";

export interface Stage {
  /** What can happen next. */
  possible(): readonly (() => Promise<void> | void)[];
  /** Lets happen what is left to happen, in order, until nothing is. */
  finish(): Promise<void>;
}

/** No repository has more releases of its own making. */
const ownReleases = 2;

/** Repositories in which releases, merges, tags, runs and reruns happen in any order. After each run it is checked that none was too early. */
export function startStage(
  needs: Needs,
  {
    isEarly,
    tell,
  }: {
    /** Whether installers are offered a release before its own run. */
    readonly isEarly: () => boolean;
    readonly tell: (event: string) => void;
  },
): Stage {
  const world = startSmallWorld(
    Object.fromEntries(Object.entries(needs).map(([name, upstreams]) => [name, pyproject(name, upstreams)])),
  );
  let writes = 0;
  const github = smallGitHub(world, () => (writes += 1));
  const people = smallPeople(world);
  const graph = graphOf(needs);
  const minors = new Map(world.names.map((name) => [name, 0]));
  const own = new Map(world.names.map((name) => [name, 0]));
  const waiting: string[] = [];
  const past: string[] = [];

  const publish = (name: string) => {
    const minor = (minors.get(name) ?? 0) + 1;
    tell(`${name}@1.${minor}.0 is released`);
    minors.set(name, minor);
    people.tag(name, `v1.${minor}.0`);
    waiting.push(`${name}@1.${minor}.0`);
  };
  const releaseOwn = (name: string) => {
    own.set(name, (own.get(name) ?? 0) + 1);
    people.push(name);
    publish(name);
  };
  const merge = (name: string): boolean => {
    const before = pinsIn(people.read(name, "main"));
    if (!people.merge(name)) return false;
    tell(`${name} is merged`);
    const after = pinsIn(people.read(name, "main"));
    expect(after).not.toEqual(before);
    for (const [index, { version }] of after.entries()) {
      expect(compareVersions(version, before[index]?.version ?? version)).toBeGreaterThanOrEqual(0);
    }
    return true;
  };
  const run = async (release: string) => {
    tell(`run of ${release}`);
    const isInstallable = ({ repository, version }: CarriedRelease) =>
      past.includes(`${repository}@1.${version.minor}.0`) || isEarly();
    const { results } = await cascadePins({
      ...optionsOf(release, graph),
      github,
      copies: smallCopies(world),
      isInstallable: (one) => Promise.resolve(isInstallable(one)),
    });
    expect(results.filter(({ kind }) => kind === "failed")).toEqual([]);
    expect(readyTooEarly(graph, people)).toEqual([]);
  };
  const runWaiting = async (index: number) => {
    const [release = ""] = waiting.splice(index, 1);
    past.push(release);
    await run(release);
  };
  const mergeable = () => world.names.filter((name) => people.isReady(name) === true);
  const unreleased = () => world.names.filter((name) => people.unreleased(name) !== undefined);

  return {
    possible: () => [
      ...world.names
        .filter((name) => (own.get(name) ?? 0) < (needs[name]?.length === 0 ? ownReleases : 1))
        .map((name) => () => {
          releaseOwn(name);
        }),
      ...mergeable().map((name) => () => {
        merge(name);
      }),
      ...unreleased().map((name) => () => {
        publish(name);
      }),
      ...waiting.map((_, index) => () => runWaiting(index)),
      ...past.slice(-4).map((release) => () => run(release)),
    ],
    finish: async () => {
      for (let isMoving = true; isMoving;) {
        while (waiting.length > 0) await runWaiting(0);
        const merged = mergeable().filter(merge);
        isMoving = merged.length + unreleased().length > 0;
        unreleased().forEach(publish);
      }
      expect(world.names.filter((name) => people.isReady(name) !== undefined)).toEqual([]);
      for (const name of world.names) {
        const newest = (needs[name] ?? []).map((upstream) => `1.${minors.get(upstream) ?? 0}`);
        const pins = pinsIn(people.read(name, "main")).map(({ version }) => `1.${version.minor}`);
        expect({ name, pins }).toEqual({ name, pins: newest });
      }
      tell("reruns");
      const before = writes;
      for (const release of past) await run(release);
      expect(writes).toBe(before);
    },
  };
}

function optionsOf(release: string, graph: ReleaseGraph) {
  const [repository = "", text = ""] = release.split("@");
  const version = parseSemver(text);
  const names = packageNamesOf(graph, repository);
  return {
    machine: nodeMachine({ environment: {} }),
    graph,
    release: { repository, version, names, tag: formatTag(version, "v{version}") },
    settings: {
      mode: "pull-request",
      pin: undefined,
      lockfiles: false,
      draftUntilComplete: true,
      labels: [],
      autoMerge: false,
      commitType: "fix",
    },
    untilInstallable: () => Promise.resolve({}),
    apply: true,
    only: [],
    exclude: [],
    onPlan: () => undefined,
    onProgress: () => undefined,
    now: () => 0,
  } as const;
}

function graphOf(needs: Needs): ReleaseGraph {
  const entries = Object.entries(needs).map(
    ([name, upstreams]) => `  ${name}: { needs: [${upstreams.join(", ")}], publishes: { pypi: ${name} } }`,
  );
  return parseReleaseGraph(`owner: acme\nrepositories:\n${entries.join("\n")}\n`, "release-graph.yml");
}
