import {
  applyPins,
  expandNames,
  folderTree,
  isEmpty,
  observePins,
  planPins,
  reportPins,
} from "@release-actions/pinning";
import { nodeMachine } from "@release-actions/ports/adapters";
import { resolve } from "node:path";
import type { pin } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { latestRelease } from "../latest-release.ts";
import { releaseNamed } from "../release-named.ts";
import { cloneAround } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { renderPins } from "../terminal/pins.ts";
import { withProgress } from "../terminal/progress.ts";

export async function run({ values, options, terminal }: Invocation<typeof pin>): Promise<ExitCode> {
  const named = releaseNamed(values[0] ?? "");
  const directory = resolve(terminal.cwd, options.dir ?? ".");
  const machine = nodeMachine({ environment: terminal.environment });
  // A workspace keeps its lockfile at its root: below it, the whole clone is looked at for locks.
  const clone = await cloneAround(machine, directory);
  const { root, within } = clone ?? { root: directory, within: "" };
  const files = machine.files(root);
  const report = await withProgress(terminal, async (onProgress) => {
    onProgress(`reading ${directory}`);
    const facts = await observePins(folderTree(files), named.names, { within, promoted: "move" });
    const release = { ...named, names: expandNames(named.names, facts) };
    const target = {
      release,
      policy: options.pin ?? "keep",
      widen: options.widen,
      allowDowngrade: options["allow-downgrade"],
    };
    const plan = planPins(facts, [target], { locks: !options["no-lock"] });
    if (plan.refusals.length > 0 || options["dry-run"] || isEmpty(plan))
      return reportPins(release, plan, undefined);
    const before = new Map(facts.locks.map(({ path, bytes }) => [path, bytes]));
    const isTagged = clone !== undefined && plan.locks.length > 0;
    const pretendVersion = isTagged ? latestRelease(await machine.git(root).tags()) : undefined;
    const result = await applyPins(plan, files, { machine, before, pretendVersion, onProgress });
    return reportPins(release, plan, result);
  });
  answer(terminal, report, { asJson: options.json, render: renderPins });
  if (report.refusals.length > 0) return exitCodes.refused;
  // A name that nothing pins is more often misspelled than not: a script has to notice.
  const isPartly = report.findings.length > 0 || report.unexpected.length > 0 || report.pins.length === 0;
  return isPartly ? exitCodes.partly : exitCodes.done;
}
