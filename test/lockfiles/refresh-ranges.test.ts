import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLocked } from "@release-actions/lockfiles";
import { refreshLock, resolverEnvironment, type RefreshedLock } from "@release-actions/lockfiles/refresh";
import { nodeCommands } from "@release-actions/ports/adapters";
import { startPackageIndex, type PackageIndex } from "@release-actions/rehearsal/package-index";
import { packageName } from "@release-actions/release-model";
import { tinyWheel } from "../support/tiny-packages.ts";
import { describeWithTools, environmentWith, type AvailableTool } from "../support/tools.ts";
import { rangedNodeSamples } from "./ranged-node-samples.ts";
import { rangedSamples as otherSamples, type RangedSample } from "./ranged-samples.ts";
import { changedLines, stageProject, type StagedProject } from "./staged-project.ts";

const rangedSamples = [...rangedNodeSamples, ...otherSamples];
const staged: StagedProject[] = [];
let index: PackageIndex;
let indexFolder: string;

beforeAll(async () => {
  indexFolder = await mkdtemp(join(tmpdir(), "lock-index-"));
  index = await startPackageIndex({ folder: indexFolder, environment: {}, upstream: "none" });
  const versions = { six: ["1.16.0", "1.17.0"], idna: ["3.6", "3.7", "3.10"] };
  await index.publishPython(
    Object.entries(versions).flatMap(([name, all]) => all.map((version) => tinyWheel({ name, version }))),
  );
});

afterEach(async () => {
  await Promise.all(staged.splice(0).map((project) => project.remove()));
});

afterAll(async () => {
  await index.close();
  await rm(indexFolder, { recursive: true, force: true });
});

for (const sample of rangedSamples) {
  await describeWithTools(`a range in a project of ${sample.case}`, sample.tools, (tools) => {
    test("locks the carried version and not the newest one; nothing else moves", async () => {
      const project = await lockedProject(sample, Object.values(tools));
      const before = await project.read(sample.lock);
      await writePins(project, sample, { pin: sample.pins.moved, other: sample.other?.loose });

      const result = await refresh(project, sample, before);

      expect(result.moved.map(({ name, from, to }) => [name.name, from.at(-1), to.at(-1)])).toEqual([
        [sample.name, sample.from, sample.to],
      ]);
      expect(changedLines(before, result.bytes)).toEqual(sample.changed);
      for (const [path, text] of manifestsOf(sample)) {
        const real = fill(text, { pin: sample.pins.moved, other: sample.other?.loose });
        expect(new TextDecoder().decode(await project.read(path))).toBe(real);
      }
    });
  });
}

for (const lockfileVersion of [1, 2, 3]) {
  await describeWithTools(`package-lock.json, lockfileVersion ${lockfileVersion}`, ["npm"], ({ npm }) => {
    const [sample] = rangedSamples;
    if (sample === undefined) throw new Error("no sample of npm");
    const first = [...sample.first, `--lockfile-version=${lockfileVersion}`] as const;

    test("stays of that version, and only the lines of the package change", async () => {
      const project = await lockedProject({ ...sample, first: [first[0], ...first.slice(1)] }, [npm]);
      const before = await project.read(sample.lock);
      await writePins(project, sample, { pin: sample.pins.moved, other: sample.other?.loose });

      const result = await refresh(project, sample, before);

      const entry = [
        ["-", "2.1.1"],
        ["+", "2.1.2"],
      ].map(([sign = "", version = ""]) => [`${sign}"version": "${version}",`, `${sign}"integrity": …`]);
      const [away = [], added = []] = entry;
      const times = lockfileVersion === 2 ? 2 : 1;
      const specifier = (line: string): string[] => (lockfileVersion === 1 ? [] : [line]);
      expect(JSON.parse(new TextDecoder().decode(result.bytes))).toMatchObject({ lockfileVersion });
      expect(changedLines(before, result.bytes).toSorted()).toEqual(
        [
          ...specifier('-"ms": "^2.1.1"'),
          ...specifier('+"ms": "^2.1.2"'),
          ...Array.from({ length: times }, () => [...away, ...added]).flat(),
        ].toSorted(),
      );
    });
  });
}

await describeWithTools("a lock that is ahead of the release", ["npm", "cargo"], ({ npm, cargo }) => {
  test.each([
    { case: "npm", newest: "^2.1.3", locked: "2.1.3", tool: npm },
    { case: "cargo", newest: "=1.0.11", locked: "1.0.11", tool: cargo },
  ])("stays where it is while the pin moves: $case", async ({ case: name, newest, locked, tool }) => {
    const sample = rangedSamples.find((one) => one.case === name);
    if (sample === undefined) throw new Error(`no sample of ${name}`);
    const ahead = { ...sample, from: locked, pins: { ...sample.pins, exact: newest } };
    const project = await lockedProject(ahead, [tool]);
    const before = await project.read(sample.lock);
    await writePins(project, sample, { pin: sample.pins.moved, other: sample.other?.loose });

    const result = await refresh(project, ahead, before);

    expect(result.moved).toEqual([]);
    expect(versionsOf(sample, result.bytes)).toEqual([locked]);
  });
});

async function refresh(
  project: StagedProject,
  sample: RangedSample,
  before: Uint8Array,
): Promise<RefreshedLock> {
  const result = await refreshLock({
    commands: nodeCommands(),
    directory: project.directory,
    lock: {
      path: sample.lock,
      kind: sample.kind,
      packages: [
        {
          name: packageName(sample.ecosystem, sample.name),
          from: versionsOf(sample, before),
          version: sample.to,
        },
      ],
    },
    before,
    paths: [...Object.keys(sample.files), sample.lock],
    readFile: (path) => project.read(path),
    writeFile: (path, bytes) => project.write(path, bytes),
    environment: project.environment,
  });
  if (result.kind === "failed") throw new Error(`${result.reason}\n${result.toolOutput}`);
  return result;
}

function versionsOf({ lock, name }: RangedSample, bytes: Uint8Array): string[] {
  const packages = readLocked(lock, bytes)?.packages ?? [];
  return packages.filter((locked) => locked.name.name === name).map(({ version }) => version);
}

/** The project with its old version locked, under a pin that admits newer ones. */
async function lockedProject(sample: RangedSample, tools: readonly AvailableTool[]): Promise<StagedProject> {
  const own = environmentWith(...tools);
  // poetry also asks an interface of the index that mirrors lack, so it meets the index of the rehearsal.
  const environment = resolverEnvironment(sample.kind === "poetry" ? index.environment(own) : own);
  const project = await stageProject({}, environment);
  staged.push(project);
  for (const [path, text] of Object.entries(sample.files)) await project.write(path, text);
  await writePins(project, sample, { pin: sample.pins.exact, other: sample.other?.exact });
  await project.run(sample.first);
  await writePins(project, sample, { pin: sample.pins.standing, other: sample.other?.loose });
  if (sample.lock === "yarn.lock") await loosenYarnLock(project, sample);
  await project.run(sample.first);
  return project;
}

/** Both yarns resolve a requirement anew when its text changes, so it is changed in the lock as well. */
async function loosenYarnLock(project: StagedProject, { pins, other }: RangedSample): Promise<void> {
  const loosen = (line: string, from: string, to: string): string =>
    line.replaceAll(new RegExp(`(?<=[@:])${from.replaceAll(".", "\\.")}(?=[",:])`, "g"), to);
  const text = new TextDecoder().decode(await project.read("yarn.lock"));
  const lines = text.split("\n").map((line) => {
    // `version`, `resolution` and `resolved` stand two deep.
    if (/^ {2}\S/.test(line)) return line;
    const pinned = loosen(line, pins.exact, pins.standing);
    return other === undefined ? pinned : loosen(pinned, other.exact, other.loose);
  });
  const blocks = new Map<string, string>();
  // Where another package had the same range, its lock is that of the pin.
  for (const block of lines.join("\n").split(/\n\n(?=\S)/)) {
    const [key = ""] = block.split("\n");
    if (!blocks.has(key)) blocks.set(key, block);
  }
  await project.write("yarn.lock", [...blocks.values()].join("\n\n"));
}

function manifestsOf({ files }: RangedSample): [string, string][] {
  return Object.entries(files).filter(([, text]) => text.includes("{pin}"));
}

async function writePins(
  project: StagedProject,
  sample: RangedSample,
  pins: { readonly pin: string; readonly other: string | undefined },
): Promise<void> {
  for (const [path, text] of Object.entries(sample.files)) {
    if (text.includes("{")) await project.write(path, fill(text, pins));
  }
}

function fill(text: string, { pin, other = "" }: { pin: string; other: string | undefined }): string {
  return text.replaceAll("{pin}", pin).replaceAll("{other}", other);
}
