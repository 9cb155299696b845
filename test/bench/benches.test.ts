import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { folderTree, observePins, planPins } from "@release-actions/pinning";
import { nodeCommands, nodeMachine } from "@release-actions/ports/adapters";
import { packageName, parseSemver } from "@release-actions/release-model";
import { parseReleaseGraph, waves } from "@release-actions/release-model/release-graph";
import { renderFindings } from "../../bench/figure.ts";
import { interleave, ratioOf } from "../../bench/interleave.ts";
import { makeLargeRepository, pinnedPackage } from "../../bench/large-repository.ts";
import { countOutside } from "../../bench/outside-commands.ts";
import { randomGraph, textOf } from "../../bench/random-graph.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";

describe("what the benches measure on", () => {
  test("the large repository has pins to find among files without any", async () => {
    const directory = temporaryFolder();
    await makeLargeRepository(directory, 200);
    const files = nodeMachine({ environment: gitEnvironment }).files(directory);
    const names = [packageName("pypi", pinnedPackage), packageName("npm", pinnedPackage)];

    const facts = await observePins(folderTree(files), names);
    const release = { repository: pinnedPackage, names, version: parseSemver("0.15.0"), tag: "v0.15.0" };
    const plan = planPins(facts, [{ release, policy: "keep" }], { locks: false });

    expect(await files.list()).toHaveLength(200);
    expect(plan.refusals).toEqual([]);
    expect(plan.changes.map(({ path }) => path)).toEqual([
      "services/service-0/packages/p1/package.json",
      "services/service-0/packages/p2/package.json",
      "services/service-0/packages/p3/package.json",
      "services/service-0/packages/p4/package.json",
      "services/service-0/pyproject.toml",
    ]);
  });

  test("the random graph has the edges asked for, no cycle, and can be written and read", () => {
    const graph = parseReleaseGraph(textOf(randomGraph(100, 400)), "release-graph.yml");

    expect([...graph.repositories.values()].flatMap(({ needs }) => needs)).toHaveLength(400);
    expect(waves(graph).flat()).toHaveLength(100);
  });
});

describe("how they measure", () => {
  test("commands that overlap count once in the union and each in the sum", async () => {
    const wait = [process.execPath, "-e", "setTimeout(() => {}, 300)"] as const;
    const run = () => nodeCommands().run([...wait], { cwd: ".", environment: {} });

    const { outside } = await countOutside(() => Promise.all([run(), run()]));

    expect(outside.processes).toBe(2);
    expect(outside.union).toBeGreaterThanOrEqual(300);
    expect(outside.sum).toBeGreaterThanOrEqual(600);
    expect(outside.union).toBeLessThan(outside.sum);
  });

  test("contenders take turns, the first round does not count, and preparation never does", async () => {
    const order: string[] = [];
    const timings = await interleave(2, {
      a: { prepare: () => order.push("prepare"), run: () => order.push("a") },
      b: { run: () => order.push("b") },
    });

    expect(order.join(" ")).toBe("prepare a b prepare a b prepare a b");
    expect(timings.a.wall).toHaveLength(2);
  });

  test("a ratio is the median of the rounds' ratios", () => {
    const cpu = [1, 1, 1];

    const figure = ratioOf("a", { wall: [20, 900, 40], cpu }, { wall: [10, 10, 10], cpu }, 2);

    expect(figure).toMatchObject({ value: 4, unit: "×", goal: 2 });
  });

  test("a figure above its goal stands out", () => {
    const figures = [
      { what: "slow", value: 2.5, unit: "×", goal: 2 },
      { what: "quick", value: 120, unit: "ms", goal: 500 },
    ] as const;

    expect(renderFindings({ title: "Some", figures })).toBe(
      "Some\n  slow       2.50 ×   ABOVE THE GOAL OF 2\n  quick       120 ms  goal 500\n",
    );
  });

  test("an unknown bench is refused with the names there are", () => {
    const run = spawnSync(process.execPath, ["bench/run.ts", "strat-up"], { encoding: "utf8" });

    expect(run.status).toBe(2);
    expect(run.stderr).toContain("start-up, suite, pin, train, graph");
  });
});
