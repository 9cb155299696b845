// Writes test/fixtures/cosign/ anew: what real cosign says in each case. `node scripts/record-cosign-cases.ts [cosign|cosign-2] [case…]`
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./bundles.ts";
import { anonymous } from "./cosign-cases/anonymous.ts";
import { formCases } from "./cosign-cases/form-cases.ts";
import type { CosignCase, RecordedCase } from "./cosign-cases/case.ts";
import { keyCases } from "./cosign-cases/key-cases.ts";
import { keyServiceCases } from "./cosign-cases/key-service-cases.ts";
import { type Lab, openLab, requireTool } from "./cosign-cases/lab.ts";
import { signCases } from "./cosign-cases/sign-cases.ts";
import { verifyCases } from "./cosign-cases/verify-cases.ts";
import { wordsFor } from "./cosign-cases/words.ts";

const asked = process.argv.slice(2);
const target = join(root, "test", "fixtures", "cosign");

for (const { tool, major } of [
  { tool: "cosign", major: 3 },
  { tool: "cosign-2", major: 2 },
] as const) {
  const others = asked.filter((word) => !word.startsWith("cosign"));
  if (others.length < asked.length && !asked.includes(tool)) continue;
  const cosign = await requireTool(tool);
  const lab = await openLab(cosign);
  try {
    const folder = join(target, `cosign-${major}`);
    await record(lab, { folder, version: cosign.version, major, only: others });
  } finally {
    await lab.close();
  }
}

interface Recording {
  readonly folder: string;
  readonly version: string;
  readonly major: number;
  /** Names of cases; empty for all. */
  readonly only: readonly string[];
}

async function record(lab: Lab, { folder, version, major, only }: Recording): Promise<void> {
  const words = wordsFor(lab, major);
  const cases = [
    ...(await verifyCases(lab, words)),
    ...(await signCases(lab, words)),
    ...(await keyCases(lab, words)),
    ...(await formCases(lab, words)),
    // Debian's build of version 3 knows no such service.
    ...(major < 3 ? await keyServiceCases(lab, words) : []),
  ];
  await mkdir(folder, { recursive: true });
  if (only.length === 0) {
    for (const file of await readdir(folder)) await rm(join(folder, file));
  }
  for (const one of cases) {
    if (only.length > 0 && !only.includes(one.name)) continue;
    const recorded = await runCase(lab, one, version);
    await writeFile(join(folder, `${one.name}.json`), `${JSON.stringify(recorded, undefined, 2)}\n`);
    const [line = ""] = recorded.stderr.split("\n").filter((text) => /^error:/i.test(text));
    console.log(`${major} ${one.name} ${recorded.exitCode} ${line.slice(0, 160)}`);
  }
}

async function runCase(lab: Lab, one: CosignCase, version: string): Promise<RecordedCase> {
  for (const [proxy, rule] of one.faults ?? []) proxy.faults.add(rule);
  try {
    const { exitCode, stdout, stderr } = await lab.cosign(one.words, one);
    return {
      cosign: version,
      arguments: one.words.map((word) => anonymous(word, lab)),
      exitCode,
      stdout: anonymous(stdout, lab),
      stderr: anonymous(stderr, lab),
    };
  } finally {
    for (const [proxy] of one.faults ?? []) proxy.faults.clear();
  }
}
