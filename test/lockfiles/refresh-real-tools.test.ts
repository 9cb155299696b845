import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockFormatOf } from "@release-actions/lockfiles";
import { refreshLock, resolverEnvironment, type RefreshOptions } from "@release-actions/lockfiles/refresh";
import { nodeCommands } from "@release-actions/ports/adapters";
import { startPackageIndex, type PackageIndex } from "@release-actions/rehearsal/package-index";
import { packageName } from "@release-actions/release-model";
import { tinyWheel } from "../support/tiny-packages.ts";
import { describeWithTools, environmentWith, type AvailableTool } from "../support/tools.ts";
import { lockedSamples, type LockedSample } from "./locked-samples.ts";
import { changedLines, stageProject, type StagedProject } from "./staged-project.ts";

const staged: StagedProject[] = [];
let index: PackageIndex;
let indexFolder: string;

beforeAll(async () => {
  indexFolder = await mkdtemp(join(tmpdir(), "lock-index-"));
  index = await startPackageIndex({ folder: indexFolder, environment: {}, upstream: "none" });
  await index.publishPython(
    [
      { name: "six", version: "1.16.0" },
      { name: "six", version: "1.17.0" },
      { name: "idna", version: "3.6" },
      { name: "idna", version: "3.10" },
    ].map((wheel) => tinyWheel(wheel)),
  );
});

afterEach(async () => {
  await Promise.all(staged.splice(0).map((project) => project.remove()));
});

afterAll(async () => {
  await index.close();
  await rm(indexFolder, { recursive: true, force: true });
});

for (const sample of lockedSamples) {
  await describeWithTools(`a lock of ${sample.kind}`, sample.tools, (tools) => {
    let lockedFiles: Record<string, string | Uint8Array>;
    let environment: Record<string, string>;

    beforeAll(async () => {
      environment = environmentFor(sample, Object.values(tools));
      const project = await stageProject(sample.files, environment);
      await project.run(sample.first);
      lockedFiles = { ...sample.files, [sample.lock]: await project.read(sample.lock) };
      await project.remove();
    });

    /** The locked project with both pins edited: one as given, the other so that it admits newer versions. */
    async function edited(
      pin: string,
      version: string,
    ): Promise<RefreshOptions & { project: StagedProject }> {
      const project = await stageProject(lockedFiles, environment);
      staged.push(project);
      await project.edit(sample.manifest, sample.pin(sample.from), pin);
      return {
        project,
        commands: nodeCommands(),
        directory: project.directory,
        lock: {
          path: sample.lock,
          kind: sample.kind,
          packages: [{ name: packageName(sample.ecosystem, sample.name), from: [sample.from], version }],
        },
        before: await project.read(sample.lock),
        paths: [...Object.keys(lockedFiles)],
        readFile: (path) => project.read(path),
        writeFile: (path, bytes) => project.write(path, bytes),
        environment: project.environment,
      };
    }

    test("changes the lines of the one package whose pin moved, and none the second time", async () => {
      const options = await edited(sample.pin(sample.to), sample.to);

      const result = await refreshLock(options);

      expect(result).toMatchObject({ kind: "refreshed", unexpected: [] });
      if (result.kind !== "refreshed") return;
      expect(result.moved.map(({ name }) => name.name)).toEqual([sample.name]);
      expect(result.moved[0]?.to).toContain(sample.to);
      expect(changedLines(options.before, result.bytes)).toEqual(sample.changed);
      expect(lockFormatOf(sample.lock, result.bytes)?.kind).toBe(sample.kind);

      const again = await refreshLock({ ...options, before: result.bytes });

      expect(again).toMatchObject({ kind: "refreshed", moved: [], bytes: result.bytes });
    });

    test("moves it under a pin that admits the old version as well, and leaves other old ones alone", async () => {
      const options = await edited(sample.range, sample.to);
      const { project } = options;
      await project.edit(sample.manifest, ...sample.other);
      for (const edit of sample.otherInLock ?? []) await project.edit(sample.lock, ...edit);

      const result = await refreshLock({ ...options, before: await project.read(sample.lock) });

      expect(result).toMatchObject({ kind: "refreshed", unexpected: [] });
      if (result.kind !== "refreshed") return;
      expect(result.moved.map(({ name }) => name.name)).toEqual([sample.name]);
    });

    test("fails in the tool's own words on a version that does not exist", async () => {
      const options = await edited(sample.pin("999.0.1"), "999.0.1");

      const result = await refreshLock(options);

      expect(result).toMatchObject({ kind: "failed", missing: false });
      if (result.kind === "failed") expect(result.toolOutput).toMatch(/999\.0\.1|no matching|not found/i);
    });

    test("fails, and says which program is missing, without the tool", async () => {
      const options = await edited(sample.pin(sample.to), sample.to);

      const result = await refreshLock({ ...options, environment: { PATH: "/nowhere" } });

      expect(result).toMatchObject({ kind: "failed", missing: true });
      if (result.kind === "failed") expect(result.reason).toMatch(/^\w+ is not on PATH$/);
    });
  });
}

/** poetry also asks an interface of the index that mirrors lack, so it meets the index of the rehearsal. */
function environmentFor(sample: LockedSample, tools: readonly AvailableTool[]): Record<string, string> {
  const own = environmentWith(...tools);
  return resolverEnvironment(sample.kind === "poetry" ? index.environment(own) : own);
}
