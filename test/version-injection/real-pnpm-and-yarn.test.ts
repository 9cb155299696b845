import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createRepository, temporaryFolder, type TestRepository } from "../support/repository.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { packedManifest, runTool, stamp } from "./real-workspace.ts";
import { packageJson } from "./workspace-files.ts";

const members = (ranges: { readonly ofA: string; readonly ofC: string }) => ({
  "packages/a/package.json": packageJson("@x/a"),
  "packages/b/package.json": packageJson("@x/b", {
    dependencies: { "@x/a": ranges.ofA },
    peerDependencies: { "@x/c": ranges.ofC },
  }),
  "packages/c/package.json": packageJson("@x/c", { private: true }),
});

function create(files: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.write(".gitignore", "node_modules\n.yarn\n");
  return repository;
}

await describeWithTools("pnpm", ["pnpm"], ({ pnpm }) => {
  const environment = {
    ...environmentWith(pnpm),
    XDG_DATA_HOME: temporaryFolder(),
    XDG_CACHE_HOME: temporaryFolder(),
  };
  const run = (directory: string, ...words: readonly string[]) =>
    runTool(directory, environment, ["pnpm", ...words]);

  test.each([
    ["keep", { dependencies: { "@x/a": "1.4.0" }, peerDependencies: { "@x/c": "^1.4.0" } }],
    ["caret", { dependencies: { "@x/a": "^1.4.0" }, peerDependencies: { "@x/c": "^1.4.0" } }],
  ] as const)(
    "packs what %s stands for, from the protocol that is left to it",
    async (internalDependencies, expected) => {
      const { directory } = create({
        "package.json": packageJson("root", { private: true }),
        "pnpm-workspace.yaml": "packages:\n  - packages/*\n  - '!**/fixture'\n",
        ...members({ ofA: "workspace:*", ofC: "workspace:^" }),
        "packages/fixture/package.json": packageJson("fixture", { version: "9.9.9" }),
      });
      run(directory, "install", "--offline");

      expect(await stamp(directory, { internalDependencies })).toContain("packages/b/package.json");
      run(join(directory, "packages", "b"), "pack", "--pack-destination", directory);

      expect(packedManifest(join(directory, "x-b-1.4.0.tgz"))).toMatchObject({
        version: "1.4.0",
        ...expected,
      });
    },
  );

  test("packs with the version what a build has put into the folder that is published", async () => {
    const repository = create({
      "package.json": packageJson("root", { private: true }),
      "pnpm-workspace.yaml": "packages:\n  - packages/*\n",
      ...members({ ofA: "workspace:*", ofC: "workspace:^" }),
      "packages/b/package.json": packageJson("@x/b", {
        dependencies: { "@x/a": "workspace:*" },
        publishConfig: { directory: "dist" },
      }),
    });
    const { directory } = repository;
    repository.write(".gitignore", "node_modules\ndist\n");
    run(directory, "install", "--offline");
    const built = (version: string) =>
      packageJson("@x/b", { version, dependencies: { "@x/a": "workspace:*" } });
    repository.write("packages/b/dist/package.json", built("0.0.0-dev"));

    const written = await stamp(directory);
    run(join(directory, "packages", "b"), "pack", "--pack-destination", directory);

    expect(written).toContain("packages/b/dist/package.json");
    expect(packedManifest(join(directory, "x-b-1.4.0.tgz"))).toMatchObject({
      version: "1.4.0",
      dependencies: { "@x/a": "1.4.0" },
    });
    expect(await stamp(directory)).toEqual([]);
    repository.write("packages/b/dist/package.json", built("1.3.0"));
    await expect(stamp(directory)).rejects.toMatchObject({
      code: "version-edited",
      found: '"1.3.0" in packages/b/dist/package.json',
    });
  });

  test("installs the stamped workspace from its lockfile, where the ranges stay", async () => {
    const repository = create({
      "package.json": packageJson("root", { private: true }),
      "pnpm-workspace.yaml": "packages: [packages/*]\n",
      ...members({ ofA: "workspace:*", ofC: "workspace:^" }),
    });
    const { directory } = repository;
    run(directory, "install", "--offline");
    const lock = repository.read("pnpm-lock.yaml");

    await stamp(directory);

    run(directory, "install", "--offline", "--frozen-lockfile");
    expect(repository.read("pnpm-lock.yaml")).toBe(lock);
  });
});

await describeWithTools("Yarn", ["yarn-berry"], ({ "yarn-berry": yarn }) => {
  const environment = {
    ...environmentWith(yarn),
    YARN_ENABLE_TELEMETRY: "0",
    YARN_ENABLE_GLOBAL_CACHE: "0",
    YARN_NODE_LINKER: "node-modules",
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
  };
  const run = (directory: string, ...words: readonly string[]) =>
    runTool(directory, environment, ["yarn", ...words]);

  test("packs the versions, and installs the stamped workspace from its lockfile", async () => {
    const repository = create({
      "package.json": packageJson("root", { private: true, workspaces: ["packages/*"] }),
      ...members({ ofA: "workspace:^", ofC: "workspace:*" }),
    });
    const { directory } = repository;
    repository.write("yarn.lock", "");
    run(directory, "install");

    await stamp(directory);

    run(directory, "install", "--immutable");
    const tarball = join(directory, "b.tgz");
    run(join(directory, "packages", "b"), "pack", "--out", tarball);
    expect(packedManifest(tarball)).toMatchObject({
      version: "1.4.0",
      dependencies: { "@x/a": "^1.4.0" },
      peerDependencies: { "@x/c": "1.4.0" },
    });
  });
});

await describeWithTools("Yarn 1", ["yarn-classic"], ({ "yarn-classic": yarn }) => {
  const environment = { ...environmentWith(yarn), YARN_CACHE_FOLDER: temporaryFolder() };
  const run = (directory: string, ...words: readonly string[]) =>
    runTool(directory, environment, ["yarn", ...words]);

  test("packs the versions, and installs the stamped workspace from its lockfile", async () => {
    const { directory } = create({
      "package.json": packageJson("root", { private: true, workspaces: ["packages/*"] }),
      ...members({ ofA: "0.0.0-dev", ofC: "^0.0.0-dev" }),
    });
    run(directory, "install", "--offline", "--non-interactive");

    await stamp(directory, { internalDependencies: "caret" });

    run(directory, "install", "--offline", "--frozen-lockfile", "--non-interactive");
    const tarball = join(directory, "b.tgz");
    run(join(directory, "packages", "b"), "pack", "--filename", tarball);
    expect(packedManifest(tarball)).toMatchObject({
      version: "1.4.0",
      dependencies: { "@x/a": "^1.4.0" },
      peerDependencies: { "@x/c": "^1.4.0" },
    });
  });
});
