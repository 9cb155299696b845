import { describe, expect, test } from "@jest/globals";
import { Refusal } from "@release-actions/release-model";
import { packageJsonEditor } from "../../packages/manifests/editors/package-json.ts";
import { Source } from "../../packages/manifests/source.ts";

const sourceOf = (text: string) => new Source("web/package.json", new TextEncoder().encode(text));

/** Each pin as `place name kind text`, with the text read back from the file's bytes by its span. */
function pinsOf(manifest: unknown): string[] {
  const source = sourceOf(JSON.stringify(manifest, undefined, 2));
  return packageJsonEditor.readPins(source).map(({ place, name, value }) => {
    if (value.kind === "image") throw new Error("package.json holds no images");
    const text = new TextDecoder().decode(source.bytes.subarray(value.span.start, value.span.end));
    expect(text).toBe(value.text);
    const kind = value.kind === "unpinned" ? `unpinned-${value.source}` : value.kind;
    return `${place} ${name.name} ${kind} ${text}`.trimEnd();
  });
}

const pinOf = (specifier: string) => pinsOf({ dependencies: { a: specifier } });

test("the four kinds of dependencies are read, the list of bundled names is not", () => {
  const pins = pinsOf({
    name: "web",
    version: "0.0.0-dev",
    dependencies: { "@coreason-ai/manifest": "^1.2.3" },
    devDependencies: { b: "~1.2.3" },
    peerDependencies: { c: ">=1 <2" },
    optionalDependencies: { d: "1.2.3" },
    bundleDependencies: ["b"],
    engines: { node: ">=20" },
    packageManager: "pnpm@9.0.0",
  });

  expect(pins).toEqual([
    "dependencies.@coreason-ai/manifest @coreason-ai/manifest constraint ^1.2.3",
    "devDependencies.b b constraint ~1.2.3",
    "peerDependencies.c c constraint >=1 <2",
    "optionalDependencies.d d constraint 1.2.3",
  ]);
});

describe("a specifier", () => {
  test.each([
    ["an empty range", "", "constraint"],
    ["a star", "*", "constraint *"],
    ["a dist-tag", "latest", "constraint latest"],
    ["a workspace range", "workspace:^1.2.3", "constraint ^1.2.3"],
    ["a workspace star", "workspace:*", "unpinned-workspace workspace:*"],
    ["a workspace caret", "workspace:^", "unpinned-workspace workspace:^"],
    ["a workspace path", "workspace:../a", "unpinned-workspace workspace:../a"],
    ["a range behind npm:", "npm:^1.2.3", "constraint ^1.2.3"],
    ["a folder", "file:../a", "unpinned-path file:../a"],
    ["a link", "link:../a", "unpinned-path link:../a"],
    ["a portal", "portal:../a", "unpinned-path portal:../a"],
    ["a bare path", "../a", "unpinned-path ../a"],
    [
      "a patch",
      "patch:a@npm%3A1.2.3#~/.yarn/patches/a.patch",
      "unpinned-path patch:a@npm%3A1.2.3#~/.yarn/patches/a.patch",
    ],
    ["a packed file", "file:vendor/a-1.2.3.tgz", "artifact-url file:vendor/a-1.2.3.tgz"],
    [
      "a tarball",
      "https://example.test/a/-/a-1.2.3.tgz",
      "artifact-url https://example.test/a/-/a-1.2.3.tgz",
    ],
    [
      "a tag's archive",
      "https://github.com/o/a/archive/refs/tags/v1.2.3.tar.gz",
      "artifact-url https://github.com/o/a/archive/refs/tags/v1.2.3.tar.gz",
    ],
    ["a tarball without a version", "https://example.test/a.tgz", "unpinned-url https://example.test/a.tgz"],
    ["a git URL with a tag", "git+https://github.com/o/a.git#v1.2.3", "git-tag v1.2.3"],
    ["a git URL over ssh", "git+ssh://git@github.com/o/a.git#v1.2.3", "git-tag v1.2.3"],
    ["an scp-like address", "git@github.com:o/a.git#v1.2.3", "git-tag v1.2.3"],
    ["a page of a forge", "https://github.com/o/a#v1.2.3", "git-tag v1.2.3"],
    ["a shorthand", "o/a#v1.2.3", "git-tag v1.2.3"],
    ["a shorthand of a forge", "github:o/a#v1.2.3", "git-tag v1.2.3"],
    ["a component's tag", "github:o/a#a-v1.2.3", "git-tag a-v1.2.3"],
    ["a range of tags", "github:o/a#semver:^1.2.3", "constraint ^1.2.3"],
    ["Yarn's tag", "git@github.com:o/a.git#workspace=a&tag=v1.2.3", "git-tag v1.2.3"],
    ["Yarn's branch", "o/a#head=v1.2.3", "unpinned-branch v1.2.3"],
    ["pnpm's path", "github:o/a#v1.2.3&path:/a", "git-tag v1.2.3"],
    ["a commit", `o/a#${"0a".repeat(20)}`, `commit ${"0a".repeat(20)}`],
    ["a branch", "o/a#main", "unpinned-branch main"],
    ["a repository", "o/a", "unpinned-git o/a"],
    ["a repository by URL", "git+https://github.com/o/a.git", "unpinned-git git+https://github.com/o/a.git"],
  ])("%s: %s", (_, specifier, expected) => {
    expect(pinOf(specifier)).toEqual([`dependencies.a a ${expected}`]);
  });

  test.each([
    ["npm:@coreason-ai/manifest@^1.2.3", "@coreason-ai/manifest constraint ^1.2.3"],
    ["npm:b@1.2.3", "b constraint 1.2.3"],
    ["workspace:b@^1.2.3", "b constraint ^1.2.3"],
    ["npm:b", "b unpinned-url npm:b"],
  ])("is a pin of the package behind the alias: %s", (specifier, expected) => {
    expect(pinOf(specifier)).toEqual([`dependencies.a ${expected}`]);
  });

  test.each(["catalog:", "catalog:next", "$a", "jsr:@o/a@^1"])(
    "is left where its version stands elsewhere: %s",
    (specifier) => {
      expect(pinOf(specifier)).toEqual([]);
    },
  );
});

test("npm's overrides nest, name the package around them with a dot, and select versions in their keys", () => {
  const pins = pinsOf({
    overrides: { a: "1.2.3", "b@^1": { ".": "1.5.0", "@o/c@2": "2.1.0", d: "$d" }, e: { f: { g: "3.0.0" } } },
  });

  expect(pins).toEqual([
    "overrides.a a constraint 1.2.3",
    'overrides["b@^1"]["."] b constraint 1.5.0',
    'overrides["b@^1"].@o/c@2 @o/c constraint 2.1.0',
    "overrides.e.f.g g constraint 3.0.0",
  ]);
});

test.each([
  ["a", "a"],
  ["**/a", "a"],
  ["b/a", "a"],
  ["@o/b/@o/a", "@o/a"],
  ["b/**/@o/a", "@o/a"],
  ["a@npm:^1.0.0", "a"],
  ["@o/a@npm:1.0.0", "@o/a"],
  ["b@npm:1.0.0/a@npm:2.0.0", "a"],
])("Yarn's resolution of %s is one of %s", (key, name) => {
  expect(pinsOf({ resolutions: { [key]: "1.2.3" } })[0]).toMatch(new RegExp(` ${name} constraint 1.2.3$`));
});

test.each([
  ["a", "a"],
  ["@o/a@^2", "@o/a"],
  ["b>a", "a"],
  ["b@1>@o/a@2", "@o/a"],
  ["a@>=1.0.0 <1.5", "a"],
  ["a@<2 || >3", "a"],
])("pnpm's override of %s is one of %s", (key, name) => {
  expect(pinsOf({ pnpm: { overrides: { [key]: "1.2.3" } } })[0]).toMatch(
    new RegExp(` ${name} constraint 1.2.3$`),
  );
});

test("an override that removes a package holds no version", () => {
  expect(pinsOf({ pnpm: { overrides: { a: "-" } } })).toEqual([]);
});

test("Bun's catalogs are read beside the workspaces and at the root", () => {
  const pins = pinsOf({
    workspaces: { packages: ["*"], catalog: { a: "^1.0.0" }, catalogs: { next: { a: "^2.0.0" } } },
    catalogs: { old: { a: "^0.9.0" } },
  });

  expect(pins.map((pin) => pin.split(" ")[0])).toEqual([
    "workspaces.catalog.a",
    "workspaces.catalogs.next.a",
    "catalogs.old.a",
  ]);
});

test("line, column and bytes of a pin count the file as it stands: byte order mark, CRLF, tabs, letters of several bytes", () => {
  const source = sourceOf(
    '\uFEFF{\r\n\t"description": "Größe 😀",\r\n\t"dependencies": { "a": "^1.2.3" }\r\n}',
  );

  const [pin] = packageJsonEditor.readPins(source);

  expect(pin).toMatchObject({ path: "web/package.json", line: 3, column: 26 });
  expect(
    pin?.value.kind === "constraint" && source.bytes.subarray(pin.value.span.start, pin.value.span.end),
  ).toEqual(new TextEncoder().encode("^1.2.3"));
});

test("escapes in front of a version do not move its span", () => {
  const source = sourceOf(String.raw`{"dependencies": {"a": "github:o\/a#\u0076\u0031.2.3"}}`);

  const [pin] = packageJsonEditor.readPins(source);

  expect(pin?.value).toMatchObject({ kind: "git-tag", text: "v1.2.3" });
  expect(pin?.value.kind === "git-tag" && source.text.slice(pin.value.span.start, pin.value.span.end)).toBe(
    String.raw`\u0076\u0031.2.3`,
  );
});

test.each([
  ["a comment", '{\n  // why\n  "name": "a"\n}', "manifest-syntax", 2, 3],
  ["a trailing comma", '{\n  "name": "a",\n}', "manifest-syntax", 3, 1],
  ["an unclosed string", '{\n  "name": "a\n}', "manifest-syntax", 2, 11],
  ["something behind the end", "{}\n{}", "manifest-syntax", 2, 1],
  ["nothing", "", "manifest-syntax", 1, 1],
  ["a conflict marker", '{\n<<<<<<< HEAD\n  "name": "a"\n}', "manifest-syntax", 2, 1],
  [
    "a key twice",
    '{\n  "dependencies": {\n    "a": "1",\n    "a": "2"\n  }\n}',
    "manifest-duplicate-key",
    4,
    5,
  ],
  ["a bottomless nesting", "[".repeat(100_000), "manifest-syntax", 1, 1],
])("%s is refused with its place", (_, text, code, line, column) => {
  const read = () => packageJsonEditor.readPins(sourceOf(text));

  expect(read).toThrow(Refusal);
  expect(read).toThrow(
    expect.objectContaining({ code, location: { file: "web/package.json", line, column } }),
  );
});

test.each([
  ["package.json", true],
  ["bindings/typescript/package.json", true],
  ["package-lock.json", false],
  ["my-package.json", false],
])("%s: %s", (path, expected) => {
  expect(packageJsonEditor.matches(path)).toBe(expected);
});

test.each([
  ["a list", []],
  ["a dependency that is no string", { dependencies: { a: 1, b: null, c: {} } }],
  ["dependencies that are no object", { dependencies: ["a"] }],
])("%s holds no pins", (_, manifest) => {
  expect(pinsOf(manifest)).toEqual([]);
});
