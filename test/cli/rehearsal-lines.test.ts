import { expect, test } from "@jest/globals";
import { renderMove } from "@release-actions/cli/terminal/rehearsal";
import type { TrainRelease } from "@release-actions/rehearsal/rehearse";
import { plainTerminal } from "./plain-terminal.ts";

type Step = TrainRelease["steps"][number];

const published = stepOf({ name: "publish", says: "lib-1.1.0.tgz" });
const problem = { repository: "app", code: "lock-failed", expected: "", found: "", fix: "" };

test.each<{ kind: "released" | "restarted"; cascade: Partial<Step>; says: string }>([
  {
    kind: "released",
    cascade: { says: "app#1" },
    says: "✔ release  lib 1.1.0  lib-1.1.0.tgz → app#1  1.0 s",
  },
  {
    kind: "released",
    cascade: { says: "app#1", waiting: ["docs"] },
    says: "✔ release  lib 1.1.0  lib-1.1.0.tgz → app#1, docs (waits)  1.0 s",
  },
  {
    kind: "released",
    cascade: { succeeded: false, problems: [problem] },
    says: "✘ release  lib 1.1.0  cascade-pins: app lock-failed  1.0 s",
  },
  {
    kind: "restarted",
    cascade: { says: "app#1" },
    says: "✔ release  lib 1.1.0  started again: → app#1  1.0 s",
  },
  {
    kind: "restarted",
    cascade: {},
    says: "✔ release  lib 1.1.0  started again: nothing is left to do  1.0 s",
  },
])("a publish workflow that was $kind, as a line: $says", ({ kind, cascade, says }) => {
  const steps = [published, stepOf({ name: "cascade-pins", ...cascade })];
  const run = {
    repository: "lib",
    version: "1.1.0",
    tag: "v1.1.0",
    wave: 0,
    seconds: 1,
    restarts: 0,
    seen: 0,
  };

  const line = renderMove(plainTerminal, { kind, release: { ...run, steps } });

  expect(line.replaceAll(/ {3,}/g, "  ")).toBe(says);
});

function stepOf(more: Partial<Step> & Pick<Step, "name">): Step {
  return { succeeded: true, seconds: 1, problems: [], says: "", log: "", summary: "", waiting: [], ...more };
}
