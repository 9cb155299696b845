import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { PackageIndex } from "@release-actions/rehearsal/package-index";
import { succeed, useRehearsalIndex } from "../support/rehearsal-index.ts";
import { repositoryAt } from "../support/repository.ts";
import { tinyTarball, tinyWheel } from "../support/tiny-packages.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { versionedByTags } from "../support/versioned-by-tags.ts";
import { readReport, releaseHelper } from "./release-helper.ts";

const use = useRehearsalIndex();

/** `lib` and `other` in two versions each: only what is named may move. */
async function publish(): Promise<PackageIndex> {
  const index = await use.index();
  for (const name of ["lib", "other"])
    for (const version of ["1.0.0", "1.1.0"]) {
      await index.publishPython([tinyWheel({ name, version })]);
      await index.publishNpm({ tarball: tinyTarball({ name, version }) });
    }
  return index;
}

await describeWithTools("pin with the real tools", ["uv", "python"], ({ uv, python }) => {
  test.each([
    {
      tool: "uv",
      manifest: "pyproject.toml",
      text: '[project]\nname = "app"\nversion = "0.1.0"\nrequires-python = ">=3.9"\ndependencies = ["lib==1.0.0", "other>=1.0.0"]\n',
      lock: "uv.lock",
      make: ["uv", "lock", "--upgrade-package", "other==1.0.0"] as const,
      check: ["uv", "lock", "--check"] as const,
    },
    {
      tool: "npm",
      manifest: "package.json",
      text: '{\n  "name": "app",\n  "version": "0.1.0",\n  "dependencies": { "lib": "1.0.0", "other": "1.0.0" }\n}\n',
      lock: "package-lock.json",
      make: ["npm", "install", "--package-lock-only", "--ignore-scripts"] as const,
      check: ["npm", "ci", "--dry-run", "--ignore-scripts"] as const,
    },
  ])(
    "$tool locks the one package; a run that was killed between manifest and lock is finished by the next",
    async ({ manifest, text, lock, make, check }) => {
      const index = await publish();
      const folder = await use.folder();
      const environment = index.environment(environmentWith(uv, python));
      await writeFile(join(folder, manifest), text);
      await succeed([...make], folder, environment);
      const before = await readFile(join(folder, lock), "utf8");

      const run = await releaseHelper(["pin", "lib@1.1.0", "--json"], { cwd: folder, environment });
      const after = await readFile(join(folder, lock), "utf8");
      // As a kill leaves it: the manifest is new, the lockfile old.
      await writeFile(join(folder, lock), before);
      const again = await releaseHelper(["pin", "lib@1.1.0"], { cwd: folder, environment });
      const last = await releaseHelper(["pin", "lib@1.1.0"], { cwd: folder, environment });

      expect(run).toMatchObject({ exitCode: 0 });
      expect(readReport(run, "pin")).toMatchObject({ applied: true, unexpected: [] });
      expect(after).not.toBe(before);
      expect(after).not.toMatch(/127\.0\.0\.1|localhost/);
      expect(await readFile(join(folder, manifest), "utf8")).toBe(
        text.replace("1.0.0", "1.1.0").replace('version = "1.1.0"', 'version = "0.1.0"'),
      );
      expect(again.exitCode).toBe(0);
      expect(await readFile(join(folder, lock), "utf8")).toBe(after);
      expect(last.stdout).toContain("Nothing to do");
      await succeed([...check], folder, environment);
    },
    120_000,
  );

  test.each([
    ["says", "false", 2],
    ["leaves out", "true", 0],
  ])(
    "npm's lock %s where packages come from as it did, whatever npm is set to here",
    async (_, omits, count) => {
      const index = await publish();
      const folder = await use.folder();
      const environment = index.environment(environmentWith(uv, python));
      await writeFile(
        join(folder, "package.json"),
        '{\n  "name": "app",\n  "version": "0.1.0",\n  "dependencies": { "lib": "1.0.0", "other": "1.0.0" }\n}\n',
      );
      await succeed(["npm", "install", "--package-lock-only"], folder, {
        ...environment,
        npm_config_omit_lockfile_registry_resolved: omits,
      });

      const run = await releaseHelper(["pin", "lib@1.1.0"], { cwd: folder, environment });

      expect(run).toMatchObject({ exitCode: 0 });
      const lock = await readFile(join(folder, "package-lock.json"), "utf8");
      expect([...lock.matchAll(/"resolved":/g)]).toHaveLength(count);
      expect(lock).toContain('"version": "1.1.0"');
    },
  );

  test("uv takes a project whose version comes from its tags for its latest release", async () => {
    const index = await publish();
    await index.publishPython([tinyWheel({ name: "plugin", version: "1.0.0", requires: ["app>=1.0.0"] })]);
    const folder = await use.folder();
    const environment = index.environment(environmentWith(uv, python));
    const [manifest, backend] = versionedByTags("app", "lib==1.0.0", "plugin==1.0.0");
    for (const [name, text] of Object.entries({ ...backend, "pyproject.toml": manifest })) {
      await writeFile(join(folder, name), text);
    }
    const repository = repositoryAt(folder);
    repository.git("init", "--quiet", "--initial-branch=main");
    await succeed(["uv", "lock"], folder, { ...environment, SETUPTOOLS_SCM_PRETEND_VERSION: "1.0.0" });
    repository.commit("feat: first");
    repository.git("tag", "v1.0.0");

    const run = await releaseHelper(["pin", "lib@1.1.0"], { cwd: folder, environment });

    expect(run).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(folder, "uv.lock"), "utf8")).toContain('name = "lib"\nversion = "1.1.0"');
  });
});
