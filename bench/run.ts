// Prints how long things take, as ratios in one run: npm run bench [-- NAME…] [--json] [--program FILE]
import { spawnSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cascade } from "./cascade-pins.ts";
import { renderFindings, type Findings } from "./figure.ts";
import { gitops } from "./gitops.ts";
import { graph } from "./graph.ts";
import { hooks } from "./hooks.ts";
import { pin } from "./pin.ts";
import { signing } from "./signing.ts";
import { startUp } from "./start-up.ts";
import { suite } from "./suite.ts";
import { train } from "./train.ts";
import { verifySuite } from "./verify-suite.ts";
import { verifyTag } from "./verify-tag.ts";

const benches: ReadonlyMap<string, (program: string) => Promise<Findings>> = new Map([
  ["start-up", startUp],
  ["suite", suite],
  ["pin", pin],
  ["train", train],
  ["graph", graph],
  ["verify-tag", verifyTag],
  ["verify-suite", verifySuite],
  ["hooks", hooks],
  ["cascade-pins", cascade],
  ["gitops", gitops],
  ["signing", signing],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    program: {
      type: "string",
      default: fileURLToPath(new URL("../dist/release-helper/index.js", import.meta.url)),
    },
  },
});
const names = positionals.length === 0 ? [...benches.keys()] : positionals;
const unknown = names.filter((name) => !benches.has(name));

if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(", ")}; there are ${[...benches.keys()].join(", ")}.`);
  process.exitCode = 2;
} else if (names.length === 1) {
  const [name = ""] = names;
  const findings = await benches.get(name)?.(values.program);
  if (findings !== undefined) {
    console.log(values.json ? JSON.stringify({ name, ...findings }) : renderFindings(findings));
  }
} else {
  const machine = { node: process.version, cores: availableParallelism(), load: loadavg()[0] ?? 0 };
  // Goals in seconds are for a quiet machine; ratios, and CPU time beside them, hold on a busy one, too.
  if (!values.json) {
    console.log(`Node ${machine.node}, ${machine.cores} cores, load average ${machine.load.toFixed(1)}\n`);
  }
  const found = names.map((name) => runAlone(name, values));
  if (values.json) console.log(JSON.stringify({ schema: 1, machine, benches: found }, undefined, 2));
}

/** Each in a process of its own, so that none is measured in the memory of another. */
function runAlone(name: string, options: typeof values): unknown {
  const self = fileURLToPath(import.meta.url);
  const { status, stdout } = spawnSync(
    process.execPath,
    [self, name, "--json", "--program", options.program],
    { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" },
  );
  if (status !== 0) {
    process.exitCode = 1;
    return { name, failed: true };
  }
  const findings = JSON.parse(stdout) as Findings;
  if (!options.json) console.log(renderFindings(findings));
  return findings;
}
