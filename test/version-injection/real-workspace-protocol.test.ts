import { join } from "node:path";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { succeed, useRehearsalIndex } from "../support/rehearsal-index.ts";
import { createRepository, temporaryFolder, type TestRepository } from "../support/repository.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { packedManifest, runTool, stamp } from "./real-workspace.ts";
import { packageJson } from "./workspace-files.ts";

const use = useRehearsalIndex();

/** Packages that ask for each other by `workspace:`. */
function create(
  asked: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
): TestRepository {
  const repository = createRepository();
  const members = {
    "packages/b/package.json": packageJson("@x/b", asked),
    "packages/c/package.json": packageJson("c"),
    ".gitignore": "node_modules\n.yarn\n",
  };
  for (const [path, text] of Object.entries({ ...files, ...members })) repository.write(path, text);
  return repository;
}

const forms = {
  dependencies: {
    c: "workspace:../c",
    "c-exactly": "workspace:c@*",
    "c-caret": "workspace:c@^",
    "c-range": "workspace:c@^0.0.0-dev",
    "c-path": "workspace:../c",
  },
  peerDependencies: { "c-peer": "workspace:c@~" },
};

const written = {
  dependencies: {
    c: "1.4.0",
    "c-exactly": "npm:c@1.4.0",
    "c-caret": "npm:c@^1.4.0",
    "c-range": "npm:c@^1.4.0",
    "c-path": "npm:c@1.4.0",
  },
  peerDependencies: { "c-peer": "npm:c@~1.4.0" },
};

const root = (more = {}) => packageJson("root", { private: true, workspaces: ["packages/*"], ...more });

await describeWithTools("npm", ["npm"], ({ npm }) => {
  const environment = {
    ...environmentWith(npm),
    npm_config_cache: temporaryFolder(),
    npm_config_update_notifier: "false",
    npm_config_audit: "false",
    npm_config_fund: "false",
  };

  test("packs, after the stamp, what npm installs from a registry", async () => {
    const { directory } = create(forms, { "package.json": root() });
    const index = await use.index();
    const packed = temporaryFolder();
    const registry = `--registry=${index.address}/npm/`;

    await stamp(directory);
    // Its workspaces are not installed by npm, which knows no such protocol in git either.
    for (const name of ["b", "c"])
      await succeed(
        ["npm", "pack", "--pack-destination", packed],
        join(directory, "packages", name),
        environment,
      );

    expect(packedManifest(join(packed, "x-b-1.4.0.tgz"))).toMatchObject(written);
    for (const file of ["x-b-1.4.0.tgz", "c-1.4.0.tgz"])
      await index.publishNpm({ tarball: readFileSync(join(packed, file)) });
    const project = createRepository();
    project.write("package.json", packageJson("app"));
    await succeed(["npm", "install", "@x/b", registry], project.directory, environment);
    const installed = ["c", "c-exactly", "c-caret", "c-range", "c-path", "c-peer"].map(
      (name) => JSON.parse(project.read(`node_modules/${name}/package.json`)) as unknown,
    );
    expect(installed).toEqual(installed.map(() => expect.objectContaining({ name: "c", version: "1.4.0" })));
  });
});

await describeWithTools("pnpm", ["pnpm"], ({ pnpm }) => {
  const environment = {
    ...environmentWith(pnpm),
    XDG_DATA_HOME: temporaryFolder(),
    XDG_CACHE_HOME: temporaryFolder(),
  };

  test("makes the same of what is left to it", async () => {
    // pnpm cannot install the one it would garble.
    const { peerDependencies, ...others } = forms;
    const repository = create(others, {
      "package.json": root(),
      "pnpm-workspace.yaml": "packages: [packages/*]\n",
    });
    const { directory } = repository;
    runTool(directory, environment, ["pnpm", "install", "--offline"]);
    repository.write("packages/b/package.json", packageJson("@x/b", { ...others, peerDependencies }));

    await stamp(directory);
    runTool(join(directory, "packages", "b"), environment, ["pnpm", "pack", "--pack-destination", directory]);

    expect(packedManifest(join(directory, "x-b-1.4.0.tgz"))).toMatchObject(written);
  });

  test("packs no placeholder that stands in a catalog", async () => {
    const { directory } = create(
      { dependencies: { c: "catalog:" }, peerDependencies: { c: "catalog:open" } },
      {
        "package.json": root(),
        "pnpm-workspace.yaml":
          'packages: [packages/*]\nlinkWorkspacePackages: true\ncatalog: { c: ^0.0.0-dev }\ncatalogs: { open: { c: "*" } }\n',
      },
    );
    runTool(directory, environment, ["pnpm", "install", "--offline"]);

    await stamp(directory);
    runTool(join(directory, "packages", "b"), environment, ["pnpm", "pack", "--pack-destination", directory]);

    expect(packedManifest(join(directory, "x-b-1.4.0.tgz"))).toMatchObject({
      dependencies: { c: "^1.4.0" },
      peerDependencies: { c: "*" },
    });
  });
});

await describeWithTools("Yarn", ["yarn-berry"], ({ "yarn-berry": yarn }) => {
  const environment = {
    ...environmentWith(yarn),
    YARN_ENABLE_TELEMETRY: "0",
    YARN_ENABLE_GLOBAL_CACHE: "0",
    YARN_NODE_LINKER: "node-modules",
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    YARN_ENABLE_NETWORK: "0",
  };

  test("makes the same of a path, and of one under another name what it does not do itself", async () => {
    const { directory } = create(
      { dependencies: { c: "workspace:packages/c", "c-path": "workspace:packages/c" } },
      { "package.json": root(), "yarn.lock": "" },
    );
    runTool(directory, environment, ["yarn", "install"]);
    const tarball = join(directory, "b.tgz");

    await stamp(directory);
    runTool(join(directory, "packages", "b"), environment, ["yarn", "pack", "--out", tarball]);

    expect(packedManifest(tarball)).toMatchObject({
      dependencies: { c: "1.4.0", "c-path": "npm:c@1.4.0" },
    });
  });

  test("packs no workspace: that stands in a catalog", async () => {
    const { directory } = create(
      { dependencies: { c: "catalog:" } },
      { "package.json": root(), "yarn.lock": "", ".yarnrc.yml": 'catalog:\n  c: "workspace:^"\n' },
    );
    runTool(directory, environment, ["yarn", "install"]);
    const tarball = join(directory, "b.tgz");

    await stamp(directory);
    runTool(join(directory, "packages", "b"), environment, ["yarn", "pack", "--out", tarball]);

    expect(packedManifest(tarball)).toMatchObject({ dependencies: { c: "^1.4.0" } });
  });
});
