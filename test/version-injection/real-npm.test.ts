import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createRepository, temporaryFolder, type TestRepository } from "../support/repository.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { packedManifest, runTool, stamp } from "./real-workspace.ts";
import { packageJson } from "./workspace-files.ts";

await describeWithTools("what is stamped is what npm makes of it", ["npm"], ({ npm }) => {
  const environment = {
    ...environmentWith(npm),
    npm_config_cache: temporaryFolder(),
    npm_config_update_notifier: "false",
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
  };
  const run = (directory: string, ...words: readonly string[]) =>
    runTool(directory, environment, ["npm", ...words]);

  /** A repository with packages as npm itself would lock them, and a copy of it. */
  function prepare(files: Readonly<Record<string, string>>, lockfileVersion: string) {
    const repository = createRepository();
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    run(
      repository.directory,
      "install",
      "--package-lock-only",
      "--ignore-scripts",
      `--lockfile-version=${lockfileVersion}`,
    );
    const copy = join(temporaryFolder(), "copy");
    cpSync(repository.directory, copy, { recursive: true });
    return { repository, copy };
  }

  const readBoth = (repository: TestRepository) =>
    ["package.json", "package-lock.json"].map((path) => repository.read(path));
  const tabs = (text: string) => text.replaceAll("  ", "\t");

  test.each([
    ["lockfile 3", packageJson("@x/a"), "3"],
    ["lockfile 2, with tabs", tabs(packageJson("@x/a")), "2"],
    ["lockfile 1", packageJson("@x/a"), "1"],
  ])("a package, %s: npm version writes the very same files", async (_, manifest, lockfileVersion) => {
    const { repository, copy } = prepare({ "package.json": manifest }, lockfileVersion);

    await stamp(repository.directory);
    run(copy, "version", "1.4.0", "--no-git-tag-version", "--allow-same-version");

    for (const path of ["package.json", "package-lock.json"])
      expect(repository.read(path)).toBe(readFileSync(join(copy, path), "utf8"));
  });

  test("npm version on the stamped package changes nothing any more", async () => {
    const { repository } = prepare({ "package.json": packageJson("@x/a") }, "3");
    await stamp(repository.directory);
    const before = readBoth(repository);

    run(repository.directory, "version", "1.4.0", "--no-git-tag-version", "--allow-same-version");

    expect(readBoth(repository)).toEqual(before);
  });

  test("an npm-shrinkwrap.json is one that npm ci accepts, and is published with the version", async () => {
    const { repository } = prepare({ "package.json": packageJson("@x/a") }, "3");
    run(repository.directory, "shrinkwrap");

    expect(await stamp(repository.directory)).toEqual(["package.json", "npm-shrinkwrap.json"]);
    run(repository.directory, "ci", "--ignore-scripts");
    expect(JSON.parse(repository.read("npm-shrinkwrap.json"))).toMatchObject({
      version: "1.4.0",
      packages: { "": { version: "1.4.0" } },
    });
  });

  const workspace = {
    "package.json": packageJson("@x/root", {
      private: true,
      workspaces: ["packages/*"],
      dependencies: { "@x/a": "^0.0.0-dev" },
    }),
    "packages/a/package.json": packageJson("@x/a"),
    "packages/b/package.json": packageJson("@x/b", {
      dependencies: { "@x/a": "^0.0.0-dev" },
      peerDependencies: { "@x/c": ">=0.0.0-dev" },
    }),
    "packages/c/package.json": packageJson("@x/c", { devDependencies: { "@x/b": "0.0.0-dev" } }),
  };

  test.each(["2", "3"])(
    "a workspace with a lockfile %s: npm ci accepts it and would not change the lock",
    async (version) => {
      const { repository } = prepare(workspace, version);

      const written = await stamp(repository.directory, { internalDependencies: "tilde" });

      expect(written).toContain("package-lock.json");
      const lock = repository.read("package-lock.json");
      run(repository.directory, "ci", "--ignore-scripts");
      expect(run(repository.directory, "ls", "--all")).toContain("@x/b@1.4.0");
      run(repository.directory, "install", "--package-lock-only", "--ignore-scripts");
      expect(repository.read("package-lock.json")).toBe(lock);
    },
  );

  const both = {
    "package.json": packageJson("@x/root", { private: true, workspaces: ["packages/*"] }),
    "packages/a/package.json": packageJson("@x/a"),
    "packages/b/package.json": packageJson("@x/b", {
      dependencies: { "@x/a": ">=0.0.0-dev" },
      devDependencies: { "@x/a": "^0.0.0-dev" },
      optionalDependencies: { "@x/c": "~0.0.0-dev" },
      peerDependencies: { "@x/a": "0.0.0-dev", "@x/c": "^0.0.0-dev", "@x/d": "^0.0.0-dev" },
    }),
    "packages/c/package.json": packageJson("@x/c", {
      devDependencies: { "@x/a": "*" },
      peerDependencies: { "@x/a": "^0.0.0-dev" },
    }),
    "packages/d/package.json": packageJson("@x/d"),
  };

  test.each([
    ["2", "one group each", workspace],
    ["3", "one group each", workspace],
    ["1", "several groups", both],
    ["2", "several groups", both],
    ["3", "several groups", both],
  ])(
    "a stamped lockfile %s of %s is what npm makes of the stamped packages by itself",
    async (version, _, files) => {
      const { repository, copy } = prepare(files, version);

      await stamp(repository.directory, { internalDependencies: "tilde" });
      await stamp(copy, { internalDependencies: "tilde", lockfile: false });
      run(copy, "install", "--package-lock-only", "--ignore-scripts", `--lockfile-version=${version}`);

      expect(readFileSync(join(copy, "package-lock.json"), "utf8")).toBe(
        repository.read("package-lock.json"),
      );
    },
  );

  test("npm pack packs every package with the version, and what they ask of each other", async () => {
    const { repository } = prepare(workspace, "3");
    await stamp(repository.directory);
    const folder = temporaryFolder();

    run(repository.directory, "pack", "--workspaces", "--pack-destination", folder);

    const packed = ["a", "b", "c"].map((name) => packedManifest(join(folder, `x-${name}-1.4.0.tgz`)));
    expect(packed).toMatchObject([
      { name: "@x/a", version: "1.4.0" },
      {
        name: "@x/b",
        version: "1.4.0",
        dependencies: { "@x/a": "^1.4.0" },
        peerDependencies: { "@x/c": ">=1.4.0" },
      },
      { name: "@x/c", version: "1.4.0", devDependencies: { "@x/b": "1.4.0" } },
    ]);
  });
});
