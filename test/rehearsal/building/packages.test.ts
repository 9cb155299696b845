import { describe, expect, test } from "@jest/globals";
import { packageName, parseSemver } from "@release-actions/release-model";
import { findPackages, packageNamed } from "../../../packages/rehearsal/building/find-packages.ts";
import { publishSmall } from "../../../packages/rehearsal/building/small-package.ts";
import { useRehearsalIndex } from "../../support/rehearsal-index.ts";

const use = useRehearsalIndex();
const version = parseSemver("1.2.0-rc.1");

function filesOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}

describe("the packages of a repository", () => {
  test("are found by their manifests, nearest to the top first, and not among what is vendored", () => {
    const found = findPackages(
      filesOf({
        "demo/deep/pyproject.toml": '[project]\nname = "lib"\nversion = "9"\n',
        "bindings/package.json": '{"name": "@acme/lib", "version": "0.0.0-dev"}',
        "node_modules/x/package.json": '{"name": "x"}',
        "pyproject.toml": '[project]\nname = "lib"\ndynamic = ["version"]\n',
        "broken/package.json": "{",
      }),
    );

    expect(found.map(({ folder, spelled }) => `${folder} ${spelled}`)).toEqual([
      " lib",
      "bindings @acme/lib",
      "demo/deep lib",
    ]);
    expect(packageNamed(found, packageName("pypi", "Lib"))).toMatchObject({ folder: "", version: undefined });
    expect(packageNamed(found, packageName("npm", "lib"))).toBeUndefined();
  });
});

describe("the small builder", () => {
  test.each<[string, string, string, string]>([
    ["pypi", "pyproject.toml", '[project]\nname = "my-lib"\ndynamic = ["version"]\n', "1.2.0rc1"],
    ["npm", "package.json", '{"name": "@acme/my-lib", "version": "0.0.0-dev"}', "1.2.0-rc.1"],
    ["cargo", "Cargo.toml", '[package]\nname = "my-lib"\nversion = "1.1.0"\n', "1.2.0-rc.1"],
  ])("makes a package of %s that its index takes, from any folder", async (_, file, manifest, spelled) => {
    const index = await use.index();
    const files = filesOf({ [`core/${file}`]: manifest, "core/src/my_lib/__init__.py": "" });
    const [found] = findPackages(files);
    if (found === undefined) throw new Error("no package");

    await publishSmall(found, files, { version, index });

    expect(index.versions(found.name)).toEqual([spelled]);
  });

  test("refuses a manifest that leaves to a tool what a registry has to know", async () => {
    const index = await use.index();
    const files = filesOf({ "pyproject.toml": '[tool.poetry]\nname = "my-lib"\nversion = "1"\n' });
    const [found] = findPackages(files);
    if (found === undefined) throw new Error("no package");

    await expect(publishSmall(found, files, { version, index })).rejects.toMatchObject({
      code: "small-build",
      found: "no project in it",
    });
  });
});
