import { describe, expect, test } from "@jest/globals";
import { observePins, planPins } from "@release-actions/pinning";
import { packageName } from "@release-actions/release-model";
import { releaseOf } from "../support/carry-release.ts";
import { pyproject } from "../support/suite.ts";
import { factsOf, npmLock, packageJson } from "./repository-facts.ts";

const plan = (files: Readonly<Record<string, string>>, spelled: string, options = { locks: true }) =>
  planPins(factsOf(files), [{ release: releaseOf(spelled), policy: "exact" }], options);

const bunLock = (version: string) =>
  `{ "lockfileVersion": 1, "packages": { "core": ["core@${version}", "", {}, ""], }, }`;
const pdmLock = (version: string) => `[[package]]\nname = "core"\nversion = "${version}"\n`;
const pylock = (version: string) =>
  `lock-version = "1.0"\n\n[[packages]]\nname = "core"\nversion = "${version}"\n`;

describe("a pin does not move without its lockfile, where nobody here can refresh that", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "bun.lock",
      { "package.json": packageJson({ core: "1.0.0" }), "bun.lock": bunLock("1.0.0") },
      "npm:core@1.3.0",
    ],
    [
      "pdm.lock",
      { "pyproject.toml": pyproject("a", "core==1.0.0"), "pdm.lock": pdmLock("1.0.0") },
      "pypi:core@1.3.0",
    ],
    ["bun.lockb", { "package.json": packageJson({ core: "1.0.0" }), "bun.lockb": "" }, "npm:core@1.3.0"],
    [
      "pylock.toml",
      { "pyproject.toml": pyproject("a", "core==1.0.0"), "pylock.toml": pylock("1.0.0") },
      "pypi:core@1.3.0",
    ],
    [
      "Chart.lock",
      {
        "Chart.yaml":
          "apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies:\n  - name: core\n    version: 1.0.0\n    repository: https://charts.example\n",
        "Chart.lock": "",
      },
      "helm:core@1.3.0",
    ],
  ])("%s", (path, files, spelled) => {
    const { refusals, locks } = plan(files, spelled);

    expect(locks).toEqual([]);
    expect(refusals).toMatchObject([
      {
        code: "lock-not-refreshed",
        expected: `${path} to be refreshed together with the pin`,
        fix: expect.stringMatching(/by hand in one commit.*--no-lock/),
        location: { file: path },
      },
    ]);
  });

  test("also where only the lockfile lags behind", () => {
    const files = { "package.json": packageJson({ core: "^1.0.0" }), "bun.lock": bunLock("1.0.0") };
    const target = { release: releaseOf("npm:core@1.3.0"), policy: "keep" as const };

    expect(planPins(factsOf(files), [target], { locks: true }).refusals).toHaveLength(1);
  });
});

describe("there is no reason to stop", () => {
  test.each<[string, Record<string, string>]>([
    [
      "when the lockfile has the release already",
      { "bun.lock": bunLock("1.3.0"), "package.json": packageJson({ core: "1.3.0" }) },
    ],
    [
      "when the pin stands at the release already",
      { "bun.lockb": "", "package.json": packageJson({ core: "1.3.0" }) },
    ],
    [
      "when a lockfile of another ecosystem lies there",
      { "pixi.lock": "", "package.json": packageJson({ core: "1.0.0" }) },
    ],
    [
      "when one that is read is nearer",
      {
        "bun.lockb": "",
        "web/package.json": packageJson({ core: "1.0.0" }),
        "web/package-lock.json": npmLock({ "node_modules/core": "1.0.0" }),
      },
    ],
  ])("%s", (_, files) => {
    expect(plan(files, "npm:core@1.3.0").refusals).toEqual([]);
  });

  test("when lockfiles are left out", () => {
    const files = {
      "package.json": packageJson({ core: "1.0.0" }),
      "bun.lock": bunLock("1.0.0"),
      "bun.lockb": "",
    };
    const { refusals, changes } = plan(files, "npm:core@1.3.0", { locks: false });

    expect(refusals).toEqual([]);
    expect(changes).toHaveLength(1);
  });
});

test("lockfiles that are known by name alone are observed, without their bytes", async () => {
  const tree = {
    list: () => Promise.resolve(["package.json", "bun.lockb", "node_modules/a/bun.lockb"]),
    read: (paths: readonly string[]) => {
      expect(paths).toEqual(["package.json"]);
      return Promise.resolve({ files: new Map(), problems: [] });
    },
  };

  expect((await observePins(tree, [packageName("npm", "core")])).unreadLocks).toEqual(["bun.lockb"]);
});
