import { join } from "node:path";
import { rehearseSampleSuite, type UvChoice } from "@release-actions/rehearsal";
import { findTool } from "../scripts/tools/install.mjs";
import type { Findings } from "./figure.ts";
import { countOutside } from "./outside-commands.ts";
import { withFolder } from "./temporary-folder.ts";

/**
 * The rehearsal of `npm start`, against the outside commands it runs, bundles of actions among them. They overlap, so there are two sums:
 * their union is the time in which at least one ran (what our own work adds on top is the ratio's excess over 1), and their
 * sum is what running them one after another would take (below 1 the train gains by running them side by side).
 */
export function train(): Promise<Findings> {
  return withFolder(async (folder) => {
    const uv = await findUv();
    const nothing = (): void => undefined;
    const started = performance.now();
    const own = process.cpuUsage();
    const { result, outside } = await countOutside(() =>
      rehearseSampleSuite({
        directory: join(folder, "train"),
        environment: process.env,
        uv,
        onProgress: nothing,
        onSuite: nothing,
        onStatus: nothing,
        onMove: nothing,
      }),
    );
    const { facts } = result;
    const total = performance.now() - started;
    const { user, system } = process.cpuUsage(own);
    const slowest = [...outside.byProgram].sort(([, left], [, right]) => right.sum - left.sum).slice(0, 5);
    const tools = facts.uv.kind === "available" ? "with uv" : `without uv: ${facts.uv.reason}`;
    return {
      title: `The rehearsal of npm start, ${facts.train.releases.length} releases, ${facts.pullRequests.length} pull requests, ${tools}`,
      figures: [
        { what: "whole", value: total / 1000, unit: "s", goal: 60 },
        { what: "against the time outside commands ran", value: total / outside.union, unit: "×", goal: 1.3 },
        { what: "against the sum of their times", value: total / outside.sum, unit: "×", goal: 1.3 },
        { what: "our own CPU time", value: (user + system) / 1e6, unit: "s" },
        { what: "outside commands", value: outside.processes, unit: "processes" },
        ...slowest.map(([what, { count, sum }]) => ({
          what: `of these ${what}`,
          value: sum / 1000,
          unit: "s" as const,
          note: `${count} processes`,
        })),
      ],
    };
  });
}

async function findUv(): Promise<UvChoice> {
  const python = await findTool("python");
  const uv = await findTool("uv");
  if (python.kind === "unavailable") return python;
  if (uv.kind === "unavailable") return uv;
  return { ...uv, ...(uv.origin === "installed" ? { folder: uv.folder } : {}) };
}
