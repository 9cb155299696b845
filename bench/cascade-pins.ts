import { cascadePins } from "@release-actions/cascade-pins";
import { nodeMachine, partialClones } from "@release-actions/ports/adapters";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { startGitHub, type GitHubStandIn } from "@release-actions/rehearsal";
import { formatTag, parseSemver } from "@release-actions/release-model";
import {
  downstreams,
  packageNamesOf,
  parseReleaseGraph,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import pLimit from "p-limit";
import type { Figure, Findings } from "./figure.ts";
import { gitEnvironment, withFolder } from "./temporary-folder.ts";

const sizes = [1, 10, 30, 100];
const repository = "manifest";
const version = parseSemver("1.1.0");
/** What one look asks about at most. */
const lookSize = 26;
/** A branch, a commit, a pull request, its labels. */
const writesEach = 4;
/** What GitHub wants between two writes. */
const secondsBetweenWrites = 1;

/**
 * A release carried into so many downstreams on the stand-in for GitHub, and a rerun with nothing to do. Beside it stands the floor:
 * the looks and four writes for each; in time, bare clones of the same repositories, as many at once.
 */
export async function cascade(): Promise<Findings> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await measure(size)));
  figures.push(await measureByTree());
  return {
    title: "cascade-pins against the stand-in for GitHub; server and client share the machine",
    figures,
  };
}

function measure(size: number): Promise<readonly Figure[]> {
  return withFolder(async (folder) => {
    const graph = parseReleaseGraph(graphOf(size), "release-graph.yml");
    const standIn = await startSuite(folder, graph);
    try {
      const first = await timed(standIn, () => carry(standIn, graph));
      const rerun = await timed(standIn, () => carry(standIn, graph));
      const bare = await timed(standIn, () => cloneBare(standIn, graph));
      const looks = Math.ceil((size + 1) / lookSize);
      const name = `${size} downstream${size === 1 ? "" : "s"}`;
      return [
        { what: `${name}: reads`, value: first.reads, unit: "requests", goal: looks },
        { what: `${name}: writes`, value: first.writes, unit: "requests", goal: writesEach * size },
        { what: `${name}: git fetches`, value: first.fetches, unit: "requests", note: "two for each clone" },
        {
          what: `${name}: time`,
          value: first.seconds,
          unit: "s",
          note: `${(first.seconds / bare.seconds).toFixed(2)} × the same clones done bare, ${bare.seconds.toFixed(2)} s`,
        },
        {
          what: `${name}: time on GitHub, at least`,
          value: Math.max(0, first.writes - 1) * secondsBetweenWrites,
          unit: "s",
          note: "computed: a second between writes",
        },
        { what: `${name}, again: reads`, value: rerun.reads, unit: "requests", goal: looks },
        { what: `${name}, again: writes`, value: rerun.writes, unit: "requests", goal: 0 },
        { what: `${name}, again: git fetches`, value: rerun.fetches, unit: "requests", goal: 0 },
        { what: `${name}, again: time`, value: rerun.seconds, unit: "s" },
      ] satisfies Figure[];
    } finally {
      await standIn.close();
    }
  });
}

/** What a mutation cannot write: files that can be executed, and that are large. */
function measureByTree(): Promise<Figure> {
  return withFolder(async (folder) => {
    const graph = parseReleaseGraph(graphOf(1), "release-graph.yml");
    const standIn = await startSuite(folder, graph);
    try {
      const content = `${"# a line of a large file\n".repeat(45_000)}${repository}==1.0.0\n`;
      await standIn.pushAs("acme/app-0", "ada", {
        branch: "main",
        message: "feat: more",
        files: {
          "requirements.txt": { mode: "100755", content },
          "requirements/more.txt": content,
        },
      });
      const { writes } = await timed(standIn, () => carry(standIn, graph));
      const what = "1 downstream with large files that can be executed: writes";
      return { what, value: writes, unit: "requests", goal: writesEach } satisfies Figure;
    } finally {
      await standIn.close();
    }
  });
}

async function timed(standIn: GitHubStandIn, run: () => Promise<unknown>) {
  const from = standIn.exchanges.length;
  const started = performance.now();
  await run();
  const seconds = (performance.now() - started) / 1000;
  const exchanges = standIn.exchanges.slice(from);
  const asked = exchanges.filter(({ surface }) => surface !== "git");
  return {
    seconds,
    exchanges,
    reads: asked.filter(({ isWrite }) => !isWrite).length,
    writes: asked.filter(({ isWrite }) => isWrite).length,
    fetches: exchanges.filter(({ path }) => path.endsWith("/info/refs?service=git-upload-pack")).length,
  };
}

function carry(standIn: GitHubStandIn, graph: ReleaseGraph): Promise<unknown> {
  const nothing = (): void => undefined;
  const machine = nodeMachine({ environment: gitEnvironment });
  const token = tokenOf(standIn);
  const { api, graphql, address } = standIn;
  return cascadePins({
    github: octokitGitHub({
      token,
      api,
      graphql,
      log: { progress: nothing, info: nothing, warning: nothing },
    }),
    copies: partialClones({ ...machine, server: address, token }),
    machine,
    graph,
    release: {
      repository,
      version,
      names: packageNamesOf(graph, repository),
      tag: formatTag(version, "v{version}"),
    },
    settings: {
      mode: "pull-request",
      pin: undefined,
      lockfiles: true,
      draftUntilComplete: true,
      labels: ["cascade"],
      autoMerge: false,
      commitType: "fix",
    },
    untilInstallable: () => Promise.resolve({}),
    isInstallable: () => Promise.resolve(true),
    apply: true,
    only: [],
    exclude: [],
    onPlan: nothing,
    onProgress: nothing,
    now: () => performance.now(),
  });
}

async function cloneBare(standIn: GitHubStandIn, graph: ReleaseGraph): Promise<void> {
  const machine = nodeMachine({ environment: gitEnvironment });
  const copies = partialClones({ ...machine, server: standIn.address, token: tokenOf(standIn) });
  const limit = pLimit(machine.parallelism);
  const clone = async (name: string): Promise<void> => {
    const head = (await standIn.readRef(`acme/${name}`, "refs/heads/main")) ?? "";
    const copy = await copies.open(`acme/${name}`, head);
    await copy.fetch(["pyproject.toml"]);
    await copy.close();
  };
  await Promise.all(downstreams(graph, repository).map((name) => limit(() => clone(name))));
}

async function startSuite(folder: string, graph: ReleaseGraph): Promise<GitHubStandIn> {
  const standIn = await startGitHub({ folder, rateLimit: 1_000_000 });
  for (const name of graph.repositories.keys()) {
    await standIn.createRepository({ owner: "acme", name, labels: ["cascade"] });
    const text = `[project]\nname = "${name}"\ndependencies = ["${repository}==1.0.0"]\n`;
    const files = { "pyproject.toml": text };
    await standIn.pushAs(`acme/${name}`, "ada", { branch: "main", message: "feat: first", files });
  }
  return standIn;
}

function tokenOf(standIn: GitHubStandIn): string {
  const permissions = { contents: "write", pull_requests: "write", issues: "write" } as const;
  return standIn.createToken({ kind: "app", repositories: "all", permissions });
}

function graphOf(size: number): string {
  const below = Array.from({ length: size }, (_, index) => `  app-${index}: { needs: [${repository}] }\n`);
  return `owner: acme\nrepositories:\n  ${repository}: { publishes: { pypi: ${repository} } }\n${below.join("")}`;
}
