import { expect, test } from "@jest/globals";
import { Refusal } from "@release-actions/release-model";
import { cargoTomlEditor } from "../../packages/manifests/editors/cargo-toml.ts";
import { Source } from "../../packages/manifests/source.ts";

const sourceOf = (text: string) => new Source("Cargo.toml", new TextEncoder().encode(text));

function pinsOf(text: string): string[] {
  const source = sourceOf(text);
  return cargoTomlEditor.readPins(source).map(({ place, name, value }) => {
    if (value.kind === "image") throw new Error("Cargo.toml holds no images");
    expect(source.text.slice(value.span.start, value.span.end)).toBe(value.text);
    const kind = value.kind === "unpinned" ? `unpinned-${value.source}` : value.kind;
    return `${place} ${name.name} ${kind} ${value.text}`;
  });
}

test("every dependency table is read, in file order", () => {
  const pins = pinsOf(`
[package]
name = "app"
version = "0.1.0"

[target.'cfg(unix)'.dependencies]
a = "1"
[dependencies]
b = "1.2.3"
[dev-dependencies]
c = "~1.2"
[build-dependencies]
d = "=1.2.3"
[workspace.dependencies]
e = ">=1.2, <2"
[patch.crates-io]
f = { git = "https://github.com/o/f", tag = "v1.2.3" }
`);

  expect(pins).toEqual([
    'target["cfg(unix)"].dependencies.a a constraint 1',
    "dependencies.b b constraint 1.2.3",
    "dev-dependencies.c c constraint ~1.2",
    "build-dependencies.d d constraint =1.2.3",
    "workspace.dependencies.e e constraint >=1.2, <2",
    "patch.crates-io.f.tag f git-tag v1.2.3",
  ]);
});

test.each([
  [
    "an inline table",
    'a = { version = "1.2.3", features = ["x"] }',
    ["dependencies.a.version a constraint 1.2.3"],
  ],
  ["a dotted key", 'a.version = "1.2.3"\na.features = ["x"]', ["dependencies.a.version a constraint 1.2.3"]],
  [
    "a table of its own",
    '[dependencies.a]\nversion = "1.2.3"',
    ["dependencies.a.version a constraint 1.2.3"],
  ],
  [
    "a renamed package",
    'b = { package = "a", version = "1.2.3" }',
    ["dependencies.b.version a constraint 1.2.3"],
  ],
  ["a name with an underscore", 'a_b = "1.2.3"', ["dependencies.a_b a-b constraint 1.2.3"]],
  ["an inherited version", "a = { workspace = true }\nb.workspace = true", []],
  [
    "a path with a version",
    'a = { path = "../a", version = "1.2.3" }',
    ["dependencies.a.version a constraint 1.2.3"],
  ],
  ["a path alone", 'a = { path = "../a" }', ["dependencies.a.path a unpinned-path ../a"]],
  [
    "a tag with a version",
    'a = { git = "https://github.com/o/a", tag = "v1.2.3", version = "1.2" }',
    ["dependencies.a.tag a git-tag v1.2.3", "dependencies.a.version a constraint 1.2"],
  ],
  [
    "a commit",
    `a = { git = "g", rev = "${"0a".repeat(20)}" }`,
    [`dependencies.a.rev a commit ${"0a".repeat(20)}`],
  ],
  ["a revision that is a tag", 'a = { git = "g", rev = "v1.2.3" }', ["dependencies.a.rev a git-tag v1.2.3"]],
  [
    "a revision that is neither",
    'a = { git = "g", rev = "refs/pull/1/head" }',
    ["dependencies.a.rev a unpinned-branch refs/pull/1/head"],
  ],
  ["a branch", 'a = { git = "g", branch = "main" }', ["dependencies.a.branch a unpinned-branch main"]],
  [
    "a repository",
    'a = { git = "https://github.com/o/a" }',
    ["dependencies.a.git a unpinned-git https://github.com/o/a"],
  ],
])("%s", (_, dependency, expected) => {
  expect(pinsOf(`[dependencies]\n${dependency}\n`)).toEqual(expected);
});

test.each([
  ["a missing quote", '[dependencies]\na = "1', "manifest-syntax", 2],
  ["a key twice", '[dependencies]\na = "1"\na = "2"', "manifest-duplicate-key", 3],
  ["a template", "[package]\nname = {{ name }}", "manifest-syntax", 2],
])("%s is refused with its place", (_, text, code, line) => {
  const read = () => cargoTomlEditor.readPins(sourceOf(text));

  expect(read).toThrow(Refusal);
  expect(read).toThrow(
    expect.objectContaining({ code, location: expect.objectContaining({ file: "Cargo.toml", line }) }),
  );
});
