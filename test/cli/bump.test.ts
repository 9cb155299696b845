import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createSuite } from "../support/suite.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { succeed } from "../support/rehearsal-index.ts";
import type { TestRepository } from "../support/repository.ts";
import { readReport, releaseHelper, type Run } from "./release-helper.ts";

const graph = "owner: acme\nrepositories:\n  mono: {}\n";

function createMono(files: Readonly<Record<string, string>>): {
  readonly mono: TestRepository;
  readonly bump: (part: string, ...options: readonly string[]) => Promise<Run>;
} {
  const { workspace, clones } = createSuite({ mono: files });
  writeFileSync(join(workspace, "release-graph.yml"), graph);
  const mono = clones["mono"];
  if (mono === undefined) throw new Error("unreachable");
  return {
    mono,
    bump: (part, ...options) =>
      releaseHelper(["bump", part, "--repo", "mono", ...options], { cwd: workspace }),
  };
}

const npmWorkspace = {
  "package.json": `{
  "name": "mono",
  "version": "1.0.0",
  "private": true,
  "workspaces": ["packages/*"]
}
`,
  "packages/core/package.json": '{\n\t"name": "@acme/core",\n\t"version": "1.0.0"\n}\n',
  "packages/app/package.json":
    '{\r\n  "name": "@acme/app",\r\n  "version": "1.0.0",\r\n  "dependencies": { "@acme/core": "^1.0.0", "left": "1.0.0" }\r\n}\r\n',
  "docs/package.json": '{ "name": "docs", "version": "0.3.0", "private": true }\n',
};

const npmLock = `{
  "name": "mono",
  "version": "1.0.0",
  "lockfileVersion": 3,
  "requires": true,
  "packages": {
    "": {
      "name": "mono",
      "version": "1.0.0",
      "workspaces": ["packages/*"]
    },
    "node_modules/@acme/core": { "resolved": "packages/core", "link": true },
    "node_modules/left": { "version": "1.0.0" },
    "packages/app": {
      "name": "@acme/app",
      "version": "1.0.0",
      "dependencies": { "@acme/core": "^1.0.0", "left": "1.0.0" }
    },
    "packages/core": {
      "name": "@acme/core",
      "version": "1.0.0"
    }
  }
}
`;

describe("in an npm workspace", () => {
  test("every member, their pins on one another and the lockfile move; what is not released stays", async () => {
    const { mono, bump } = createMono({ ...npmWorkspace, "package-lock.json": npmLock });

    const run = await bump("minor", "--json");

    expect(readReport(run, "bump")).toMatchObject({
      from: "1.0.0",
      version: "1.1.0",
      isStatic: true,
      applied: true,
      files: ["package.json", "packages/app/package.json", "packages/core/package.json", "package-lock.json"],
    });
    expect(mono.read("packages/app/package.json")).toBe(
      '{\r\n  "name": "@acme/app",\r\n  "version": "1.1.0",\r\n  "dependencies": { "@acme/core": "^1.1.0", "left": "1.0.0" }\r\n}\r\n',
    );
    expect(mono.read("docs/package.json")).toBe(npmWorkspace["docs/package.json"]);
    expect(mono.read("package-lock.json")).toBe(
      npmLock
        .replaceAll('"version": "1.0.0",\n', '"version": "1.1.0",\n')
        .replace('"@acme/core",\n      "version": "1.0.0"\n', '"@acme/core",\n      "version": "1.1.0"\n')
        .replace('"@acme/core": "^1.0.0"', '"@acme/core": "^1.1.0"'),
    );
  });

  test("a run that was cut short is finished by the next, and a third has nothing to do", async () => {
    const { mono, bump } = createMono({ ...npmWorkspace, "package-lock.json": npmLock });
    mono.write("packages/core/package.json", '{\n\t"name": "@acme/core",\n\t"version": "1.1.0"\n}\n');

    const second = await bump("minor", "--json");
    const third = await bump("minor");

    expect(readReport(second, "bump")).toMatchObject({
      version: "1.1.0",
      files: ["package.json", "packages/app/package.json", "package-lock.json"],
    });
    expect(mono.read("package-lock.json")).not.toContain('"^1.0.0"');
    expect(third.exitCode).toBe(0);
    expect(third.stdout).toContain("Every file says 1.1.0 already");
  });

  test("--no-lock leaves the lockfile, --dry-run leaves everything", async () => {
    const { mono, bump } = createMono({ ...npmWorkspace, "package-lock.json": npmLock });

    const dry = await bump("minor", "--dry-run");
    const untouched = mono.git("status", "--porcelain");
    await bump("minor", "--no-lock");

    expect(dry.stdout).toContain('+  "version": "1.1.0"');
    expect(dry.stdout).toContain("Nothing was changed.");
    expect(untouched).toBe("");
    expect(mono.read("package-lock.json")).toBe(npmLock);
  });

  test("a pnpm lockfile, which repeats those pins in a form of its own, is named as stale", async () => {
    const { bump } = createMono({
      ...npmWorkspace,
      "pnpm-lock.yaml": "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n",
    });

    const run = await bump("patch");

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("stale pnpm-lock.yaml");
  });
});

describe("other ecosystems", () => {
  test("a Cargo workspace moves its one version, the members' requirements and Cargo.lock", async () => {
    const lock =
      'version = 4\n\n[[package]]\nname = "acme_core"\nversion = "1.0.0"\n\n[[package]]\nname = "acme-cli"\nversion = "1.0.0"\ndependencies = [\n "acme_core 1.0.0",\n "serde",\n]\n\n[[package]]\nname = "serde"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n';
    const { mono, bump } = createMono({
      "Cargo.toml":
        '[workspace]\nmembers = ["core", "cli"]\n\n[workspace.package]\nversion = "1.0.0"\n\n[workspace.dependencies]\nacme_core = { path = "core", version = "1.0.0" }\n',
      "core/Cargo.toml": '[package]\nname = "acme_core"\nversion.workspace = true\n',
      "cli/Cargo.toml":
        '[package]\nname = "acme-cli"\nversion.workspace = true\n\n[dependencies]\nacme_core = { workspace = true }\n',
      "Cargo.lock": lock,
    });

    const run = await bump("minor");

    expect(run.exitCode).toBe(0);
    expect(mono.read("Cargo.toml")).toContain('[workspace.package]\nversion = "1.1.0"');
    expect(mono.read("Cargo.toml")).toContain('acme_core = { path = "core", version = "1.1.0" }');
    expect(mono.read("Cargo.lock")).toBe(
      lock
        .replace('"acme_core"\nversion = "1.0.0"', '"acme_core"\nversion = "1.1.0"')
        .replace('"acme-cli"\nversion = "1.0.0"', '"acme-cli"\nversion = "1.1.0"')
        .replace('"acme_core 1.0.0"', '"acme_core 1.1.0"'),
    );
  });

  test("a Python version is spelled as PEP 440 has it, in the module and in uv.lock, too", async () => {
    const lock =
      'version = 1\nrequires-python = ">=3.10"\n\n[[package]]\nname = "mono"\nversion = "1.0.0"\nsource = { editable = "." }\n\n[[package]]\nname = "six"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\n';
    const { mono, bump } = createMono({
      "pyproject.toml": '[project]\nname = "mono"\nversion = "1.0.0"\ndependencies = ["six==1.0.0"]\n',
      "src/mono/__init__.py": '__version__ = "1.0.0"\n',
      "uv.lock": lock,
    });

    await bump("major");

    expect(mono.read("pyproject.toml")).toContain('version = "2.0.0"\ndependencies = ["six==1.0.0"]');
    expect(mono.read("src/mono/__init__.py")).toBe('__version__ = "2.0.0"\n');
    expect(mono.read("uv.lock")).toBe(
      lock.replace('version = "1.0.0"\nsource = { ed', 'version = "2.0.0"\nsource = { ed'),
    );
  });
});

describe("a version that comes from the tag", () => {
  test.each([
    ["dynamic", { "pyproject.toml": '[project]\nname = "mono"\ndynamic = ["version"]\n' }, ""],
    [
      "a placeholder",
      { "package.json": '{ "name": "mono", "version": "0.0.0-dev" }\n' },
      "package.json: 0.0.0-dev",
    ],
  ])("%s: no file changes, and the tag to make is said", async (_, files, left) => {
    const { mono, bump } = createMono(files);

    const run = await bump("patch");

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("release-helper tag 1.0.1 --repo mono");
    expect(run.stdout).toContain(left);
    expect(mono.git("status", "--porcelain")).toBe("");
  });
});

describe("it is refused, and nothing is written", () => {
  test.each([
    ["a file that says a newer version", { "package.json": '{"version": "3.0.0"}' }, "static-version"],
    ["a file that says no version", { "package.json": '{"version": "${V}"}' }, "static-version-format"],
    [
      "a malformed file",
      { "package.json": '{"version": }', "Chart.yaml": "name: a\nversion: 1.0.0\n" },
      "manifest-syntax",
    ],
  ])("%s", async (_, files, code) => {
    const { mono, bump } = createMono(files);

    const run = await bump("minor");

    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain(`error ${code}\n`);
    expect(mono.git("status", "--porcelain")).toBe("");
  });
});

await describeWithTools("the tools agree with a bumped lock", ["uv", "python"], ({ uv, python }) => {
  test("uv finds nothing to change", async () => {
    const { mono, bump } = createMono({
      "pyproject.toml": '[project]\nname = "mono"\nversion = "1.0.0"\nrequires-python = ">=3.9"\n',
    });
    const environment = environmentWith(uv, python);
    await succeed(["uv", "lock", "--offline"], mono.directory, environment);

    await bump("minor");

    expect(mono.read("uv.lock")).toContain('version = "1.1.0"');
    await succeed(["uv", "lock", "--check", "--offline"], mono.directory, environment);
  });
});

test("npm finds nothing to change in a bumped workspace", async () => {
  const dependencies = { "@acme/core": "^1.0.0" };
  const { mono, bump } = createMono({
    ...npmWorkspace,
    "packages/app/package.json": JSON.stringify({ name: "@acme/app", version: "1.0.0", dependencies }),
  });
  const environment = {
    ...environmentWith(),
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
  };
  const npm = ["npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit"] as const;
  await succeed(npm, mono.directory, environment);

  await bump("minor");
  const bumped = mono.read("package-lock.json");
  await succeed(npm, mono.directory, environment);

  expect(bumped).toContain('"version": "1.1.0"');
  expect(mono.read("package-lock.json")).toBe(bumped);
});
