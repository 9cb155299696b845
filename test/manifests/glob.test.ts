import { describe, expect, test } from "@jest/globals";
import { matchesGlob, workspaceFolders } from "@release-actions/manifests";

describe("a pattern names a path", () => {
  test.each([
    ["packages/*", "packages/a", true],
    ["packages/*", "packages/a/b", false],
    ["packages/*", "packages", false],
    ["packages/*", "packages/.hidden", false],
    ["packages/**", "packages/a/b/c", true],
    ["packages/**", "packages", true],
    ["packages/**", "packages/a/.git/c", false],
    ["**/lib", "lib", true],
    ["**/lib", "a/b/lib", true],
    ["**/lib", "a/b/library", false],
    ["apps/**/ui", "apps/ui", true],
    ["packages/{core,ui-*}", "packages/ui-react", true],
    ["packages/{core,ui-*}", "packages/cli", false],
    ["packages/v[0-9]", "packages/v2", true],
    ["packages/v[!0-9]", "packages/v2", false],
    ["packages/?", "packages/ab", false],
    ["packages/a.b", "packages/axb", false],
    ["packages/a(b", "packages/a(b", true],
    ["packages/{a", "packages/{a", true],
    [".config/*", ".config/x", true],
    ["packages/!(internal)", "packages/a", true],
    ["packages/!(internal)", "packages/internal", false],
    ["packages/!(*-alone|x)", "packages/ui-alone", false],
    ["packages/!(*-alone|x)", "packages/ui", true],
    ["packages/@(a|b)", "packages/b", true],
    ["packages/@(a|b)", "packages/c", false],
    ["packages/?(ui-)kit", "packages/kit", true],
    ["packages/+(ab)", "packages/abab", true],
    ["packages/{a,{b,c}}", "packages/c", true],
    ["packages/v{1..3}", "packages/v2", true],
    ["packages/v{1..3}", "packages/v4", false],
    ["[z-a]", "[z-a]", true],
    ["[z-a]", "b", false],
    ["v1", "v1", true],
    ["v1", "v1.0.0", false],
  ])("%s, %s: %s", (pattern, path, expected) => {
    expect(matchesGlob(path, pattern)).toBe(expected);
  });

  test("in time that does not explode with the wildcards", () => {
    const started = performance.now();

    expect(matchesGlob("a/".repeat(500) + "b", "**/a/".repeat(200) + "c")).toBe(false);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("the members of a workspace", () => {
  const paths = [
    "package.json",
    "packages/a/package.json",
    "packages/b/package.json",
    "packages/b/test/fixture/package.json",
    "apps/web/package.json",
    "apps/web/src/index.ts",
  ];

  test.each([
    ["a pattern", ["packages/*"], ["packages/a", "packages/b"]],
    ["a slash at the end and a dot at the start", ["./packages/*/"], ["packages/a", "packages/b"]],
    ["a folder by name", ["apps/web"], ["apps/web"]],
    ["a pattern that takes away", ["packages/**", "!**/test/**"], ["packages/a", "packages/b"]],
    ["a pattern that takes away before", ["!packages/b", "packages/*"], ["packages/a"]],
    ["a name that brings back", ["packages/*", "!packages/*", "packages/b"], ["packages/b"]],
    ["all but some", ["packages/!(b)", "apps/@(web|x)"], ["apps/web", "packages/a"]],
    ["the root is no member", ["**"], ["apps/web", "packages/a", "packages/b", "packages/b/test/fixture"]],
    ["nothing", [], []],
  ])("%s", (_, patterns, expected) => {
    expect(workspaceFolders(paths, patterns)).toEqual(expected);
  });
});
