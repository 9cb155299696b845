import { describe, expect, test } from "@jest/globals";
import { refreshedKinds, type RefreshedKind } from "@release-actions/lockfiles";
import { planRefresh, type RefreshFacts } from "@release-actions/lockfiles/refresh";
import { packageName, type Ecosystem } from "@release-actions/release-model";

const facts = (ecosystem: Ecosystem, more: Partial<RefreshFacts> = {}): RefreshFacts => ({
  packages: [
    { name: packageName(ecosystem, "lib"), from: ["1.0.0"], version: "1.1.0" },
    { name: packageName(ecosystem, "other"), from: ["2.0.0"], version: "2.1.0" },
  ],
  tool: { major: 4, minor: 18 },
  outsideIndex: new Set(),
  ...more,
});
const lines = (commands: readonly (readonly string[])[]): string[] => commands.map((one) => one.join(" "));

describe("the commands that refresh a lock", () => {
  const rows: readonly {
    readonly kind: RefreshedKind;
    readonly ecosystem: Ecosystem;
    readonly commands: string[];
  }[] = [
    {
      kind: "uv",
      ecosystem: "pypi",
      commands: [
        "uv lock --upgrade-package lib==1.1.0 --refresh-package lib --upgrade-package other==2.1.0 --refresh-package other",
      ],
    },
    { kind: "poetry", ecosystem: "pypi", commands: ["poetry lock --no-cache --no-interaction --no-ansi"] },
    {
      kind: "npm",
      ecosystem: "npm",
      commands: ["npm install --package-lock-only --ignore-scripts --no-audit --no-fund --loglevel=error"],
    },
    {
      kind: "pnpm",
      ecosystem: "npm",
      commands: ["pnpm install --no-frozen-lockfile --lockfile-only --ignore-scripts --reporter=append-only"],
    },
    {
      kind: "yarn-classic",
      ecosystem: "npm",
      commands: ["yarn install --ignore-scripts --non-interactive --no-progress --no-bin-links"],
    },
    { kind: "yarn-berry", ecosystem: "npm", commands: ["yarn install --mode=update-lockfile"] },
    {
      kind: "cargo",
      ecosystem: "cargo",
      commands: ["cargo update --workspace"],
    },
  ];

  test.each(rows)("$kind: several packages in one go", ({ kind, ecosystem, commands }) => {
    expect(lines(planRefresh(kind, facts(ecosystem)).commands)).toEqual(commands);
  });

  test("uv asks no index about a package that comes from git", () => {
    const plan = planRefresh("uv", facts("pypi", { outsideIndex: new Set(["lib"]) }));

    expect(lines(plan.commands)[0]).toContain("--upgrade-package lib --refresh-package lib ");
  });

  test("without a name cargo locks what the manifests say and updates nothing else", () => {
    expect(lines(planRefresh("cargo", facts("cargo", { packages: [] })).commands)).toEqual([
      "cargo update --workspace",
    ]);
  });

  test("cargo moves what lags behind under its locked version, of several only those of its line", () => {
    const name = packageName("cargo", "lib");
    const { moving } = planRefresh("cargo", facts("cargo"));

    expect(lines(moving([{ name, from: ["1.3.0"], version: "1.1.0" }]))).toEqual([
      "cargo update --package lib@1.3.0 --precise 1.1.0",
    ]);
    expect(lines(moving([{ name, from: ["0.9.0", "1.3.0"], version: "1.1.0" }]))).toEqual([
      "cargo update --package lib@1.3.0 --precise 1.1.0",
    ]);
    expect(lines(moving([{ name, from: ["0.8.1", "0.9.0"], version: "0.8.3" }]))).toEqual([
      "cargo update --package lib@0.8.1 --precise 0.8.3",
    ]);
  });

  test("cargo looks a branch or a tag up anew only for the package that is named", () => {
    const plan = planRefresh("cargo", facts("cargo", { outsideIndex: new Set(["lib"]) }));

    expect(lines(plan.commands)).toEqual(["cargo update --workspace", "cargo update --package lib"]);
  });

  test.each([1, 2, 3])("npm is told to keep lockfileVersion %i, in every command", (lockfileVersion) => {
    const { commands, moving, check } = planRefresh("npm", facts("npm", { lockfileVersion }));
    const all = [...commands, ...moving(facts("npm").packages), ...check];

    for (const command of all) expect(command).toContain(`--lockfile-version=${lockfileVersion}`);
  });

  test.each([
    { minor: 9, setting: undefined },
    { minor: 10, setting: "lib,other" },
  ])("yarn 4.$minor: a release of today is let through where yarn would hold it back: $setting", (row) => {
    const plan = planRefresh("yarn-berry", facts("npm", { tool: { major: 4, minor: row.minor } }));

    expect(plan.environment["YARN_NPM_PREAPPROVED_PACKAGES"]).toBe(row.setting);
  });

  test.each(refreshedKinds.map((kind) => ({ kind })))("$kind: the tool's own check follows", ({ kind }) => {
    expect(planRefresh(kind, facts("npm")).check).not.toEqual([]);
  });

  test.each(["npm", "pnpm", "yarn-classic"] as const)("%s runs no script of a package", (kind) => {
    const { commands, moving, check } = planRefresh(kind, facts("npm"));

    const all = [...commands, ...moving(facts("npm").packages), ...check];

    for (const command of all) expect(command).toContain("--ignore-scripts");
  });
});
