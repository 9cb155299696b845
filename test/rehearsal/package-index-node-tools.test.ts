import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { defaultHosts, hostOf, type PackageIndex } from "@release-actions/rehearsal/package-index";
import { fail, succeed, useRehearsalIndex } from "../support/rehearsal-index.ts";
import { tinyTarball } from "../support/tiny-packages.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";

const use = useRehearsalIndex();
const name = "@coreason-ai/manifest";
const registry = hostOf("npm-registry");
const loopback = /127\.0\.0\.1|localhost/;

/** An index with one package that needs another, which comes from a second index that stands for the real one. */
async function indexes(): Promise<PackageIndex> {
  const real = await use.index({ now: () => Date.UTC(2025, 0, 1) });
  await real.publishNpm({ tarball: tinyTarball({ name: "tiny-pad", version: "1.3.0" }) });
  const index = await use.index({ upstream: "forward", environment: real.environment({}) });
  await publish(index, "1.0.0");
  return index;
}

const publish = (index: PackageIndex, version: string) =>
  index.publishNpm({ tarball: tinyTarball({ name, version }, { dependencies: { "tiny-pad": "^1.0.0" } }) });

async function project(pin: string) {
  const folder = await use.folder();
  const write = (version: string) =>
    writeFile(
      join(folder, "package.json"),
      JSON.stringify({ name: "app", version: "0.0.0", private: true, dependencies: { [name]: version } }),
    );
  await write(pin);
  return { folder, write, read: (file: string) => readFile(join(folder, file), "utf8") };
}

await describeWithTools("npm", ["npm"], ({ npm }) => {
  const refresh = ["npm", "install", "--package-lock-only", "--ignore-scripts"] as const;

  test("locks, takes a version published a moment ago when told to look past its cache, and installs what it locked", async () => {
    const index = await indexes();
    const environment = index.environment(environmentWith(npm));
    const { folder, write, read } = await project("1.0.0");

    await succeed(refresh, folder, environment);
    await publish(index, "1.1.0");
    await write("1.1.0");
    const stale = await fail(refresh, folder, environment);
    await succeed([...refresh, "--prefer-online"], folder, environment);
    await succeed(["npm", "ci", "--ignore-scripts"], folder, environment);

    const lock = await read("package-lock.json");
    expect(stale).toContain("ETARGET");
    expect(JSON.parse(lock)).toMatchObject({
      packages: {
        [`node_modules/${name}`]: {
          version: "1.1.0",
          resolved: `https://${registry}/@coreason-ai/manifest/-/manifest-1.1.0.tgz`,
          integrity: expect.stringMatching(/^sha512-/),
          dependencies: { "tiny-pad": "^1.0.0" },
        },
        "node_modules/tiny-pad": {
          version: "1.3.0",
          resolved: `https://${registry}/tiny-pad/-/tiny-pad-1.3.0.tgz`,
        },
      },
    });
    expect(lock).not.toMatch(loopback);
    expect(JSON.parse(await read(`node_modules/${name}/package.json`))).toMatchObject({ version: "1.1.0" });
  });

  test("leaves the addresses out of the lock when it is told to", async () => {
    const index = await indexes();
    const environment = {
      ...index.environment(environmentWith(npm)),
      npm_config_omit_lockfile_registry_resolved: "true",
    };
    const { folder, read } = await project("1.0.0");

    await succeed(refresh, folder, environment);
    await succeed(["npm", "ci", "--ignore-scripts"], folder, environment);

    expect(await read("package-lock.json")).not.toContain("resolved");
  });

  test("publishes with the rehearsal's token only, moves dist-tags, and publishes no version twice", async () => {
    const index = await use.index();
    const folder = await use.folder();
    const write = (version: string) =>
      writeFile(join(folder, "package.json"), JSON.stringify({ name, version }));
    const environment = index.publishEnvironment(environmentWith(npm));
    await write("1.0.0");

    const stranger = await fail(["npm", "publish"], folder, index.environment(environmentWith(npm)));
    await succeed(["npm", "publish"], folder, environment);
    const twice = await fail(["npm", "publish"], folder, environment);
    await write("1.1.0-rc.1");
    await succeed(["npm", "publish", "--tag", "next"], folder, environment);
    await succeed(["npm", "dist-tag", "add", `${name}@1.0.0`, "stable"], folder, environment);
    const tags = await succeed(["npm", "dist-tag", "ls", name], folder, environment);

    expect(stranger).toContain("ENEEDAUTH");
    expect(twice).toContain("previously published");
    expect(tags.trim().split("\n")).toEqual(["latest: 1.0.0", "next: 1.1.0-rc.1", "stable: 1.0.0"]);
  });
});

await describeWithTools("pnpm", ["pnpm"], ({ pnpm }) => {
  test("locks, takes a version published a moment ago, and installs what it locked", async () => {
    const index = await indexes();
    const environment = index.environment(environmentWith(pnpm));
    const { folder, write, read } = await project("1.0.0");
    const refresh = ["pnpm", "install", "--lockfile-only", "--no-frozen-lockfile"] as const;

    await succeed(refresh, folder, environment);
    await publish(index, "1.1.0");
    await write("1.1.0");
    await succeed(refresh, folder, environment);
    await succeed(["pnpm", "install", "--frozen-lockfile", "--ignore-scripts"], folder, environment);

    const lock = await read("pnpm-lock.yaml");
    expect(lock).toMatch(/'@coreason-ai\/manifest@1\.1\.0':\n {4}resolution: \{integrity: sha512-[^}]+\}/);
    expect(lock).not.toMatch(loopback);
    expect(lock).not.toContain("tarball");
  });
});

await describeWithTools("yarn 1", ["yarn-classic"], (tools) => {
  test("locks with the address of its own default registry, and takes a version published a moment ago", async () => {
    const index = await indexes();
    const environment = index.environment(environmentWith(tools["yarn-classic"]));
    const { folder, write, read } = await project("1.0.0");

    await succeed(["yarn", "install", "--ignore-scripts", "--non-interactive"], folder, environment);
    await publish(index, "1.1.0");
    await write("1.1.0");
    await succeed(["yarn", "install", "--ignore-scripts", "--non-interactive"], folder, environment);
    await succeed(
      ["yarn", "install", "--frozen-lockfile", "--ignore-scripts", "--non-interactive"],
      folder,
      environment,
    );

    const lock = await read("yarn.lock");
    const yarnRegistry = defaultHosts.find((host) => host.includes("yarn")) ?? "";
    expect(lock).toMatch(
      /version "1\.1\.0"\n {2}resolved "https:\/\/[^"]+\/manifest-1\.1\.0\.tgz#[0-9a-f]{40}"\n {2}integrity sha512-/,
    );
    expect(lock).toContain(`https://${yarnRegistry}/@coreason-ai/manifest/-/`);
    expect(lock).not.toMatch(loopback);
  });
});

await describeWithTools("yarn 4", ["yarn-berry"], (tools) => {
  test("locks a version published a moment ago when its package is approved beforehand, and not otherwise", async () => {
    const index = await indexes();
    const strict = {
      ...index.environment(environmentWith(tools["yarn-berry"])),
      YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    };
    const environment = { ...strict, YARN_NPM_PREAPPROVED_PACKAGES: name };
    const { folder, write, read } = await project("1.0.0");
    await mkdir(join(folder, ".git"));
    await writeFile(join(folder, "yarn.lock"), "");

    const quarantined = await fail(["yarn", "install", "--mode=update-lockfile"], folder, strict);
    await succeed(["yarn", "install", "--mode=update-lockfile"], folder, environment);
    await publish(index, "1.1.0");
    await write("1.1.0");
    await succeed(["yarn", "install", "--mode=update-lockfile"], folder, environment);
    await succeed(["yarn", "install", "--immutable", "--mode=skip-build"], folder, environment);

    const lock = await read("yarn.lock");
    expect(quarantined).toContain("quarantined");
    expect(lock).toMatch(/resolution: "@coreason-ai\/manifest@npm:1\.1\.0"/);
    expect(lock).not.toMatch(loopback);
    expect(lock).not.toContain("__archiveUrl");
  });
});
