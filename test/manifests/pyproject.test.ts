import { describe, expect, test } from "@jest/globals";
import { Refusal } from "@release-actions/release-model";
import { readManifest, Source } from "@release-actions/manifests";
import { carryRelease, releaseOf } from "../support/carry-release.ts";

const manifest = "pypi:coreason-manifest@1.3.0";
const carry = (text: string, options: Partial<Parameters<typeof carryRelease>[2]> = {}) =>
  carryRelease("services/api/pyproject.toml", text, { release: manifest, ...options });

/** Each pin as `place kind text`. */
const pinsOf = (text: string) =>
  readManifest(new Source("pyproject.toml", new TextEncoder().encode(text))).map(({ place, value }) =>
    value.kind === "image" ? place : `${place} ${value.kind} ${value.text}`.trimEnd(),
  );

test("every table that holds requirements is read, in file order", () => {
  const pins = pinsOf(`
[build-system]
requires = ["hatchling", "hatch-vcs>=0.5"]
[project]
name = "a"
dependencies = ["b==1", 'c[extra] >= 2 ; python_version < "3.12"']
[project.optional-dependencies]
dev = ["d~=3.1"]
[dependency-groups]
test = ["e<4", {include-group = "dev"}]
[tool.uv]
constraint-dependencies = ["f==5"]
override-dependencies = ["g==6"]
dev-dependencies = ["h==7"]
build-constraint-dependencies = ["i==8"]
[tool.hatch.envs.docs]
dependencies = ["j==9"]
extra-dependencies = ["k==10"]
[tool.pdm.dev-dependencies]
lint = ["l==11"]
[tool.poetry.dependencies]
python = "^3.12"
m = "^12.0"
[tool.poetry.group.dev.dependencies]
n = { version = "13.0", extras = ["x"] }
o = [{ version = "<14", python = "<3.12" }, { version = ">=14", python = ">=3.12" }]
[tool.pixi.pypi-dependencies]
p = "*"
`);

  expect(pins).toEqual([
    "build-system.requires[0] constraint",
    "build-system.requires[1] constraint >=0.5",
    "project.dependencies[0] constraint ==1",
    "project.dependencies[1] constraint >= 2",
    "project.optional-dependencies.dev[0] constraint ~=3.1",
    "dependency-groups.test[0] constraint <4",
    "tool.uv.constraint-dependencies[0] constraint ==5",
    "tool.uv.override-dependencies[0] constraint ==6",
    "tool.uv.dev-dependencies[0] constraint ==7",
    "tool.uv.build-constraint-dependencies[0] constraint ==8",
    "tool.hatch.envs.docs.dependencies[0] constraint ==9",
    "tool.hatch.envs.docs.extra-dependencies[0] constraint ==10",
    "tool.pdm.dev-dependencies.lint[0] constraint ==11",
    "tool.poetry.dependencies.m constraint ^12.0",
    "tool.poetry.group.dev.dependencies.n.version constraint 13.0",
    "tool.poetry.group.dev.dependencies.o[0].version constraint <14",
    "tool.poetry.group.dev.dependencies.o[1].version constraint >=14",
    "tool.pixi.pypi-dependencies.p constraint *",
  ]);
});

describe("a requirement moves and nothing around it", () => {
  test.each([
    ["an exact pin", `"coreason-manifest==1.2.3"`, `"coreason-manifest==1.3.0"`],
    ["another spelling of the name", `"Coreason_Manifest==1.2.3"`, `"Coreason_Manifest==1.3.0"`],
    ["single quotes", `'coreason.manifest >= 1.2.3'`, `'coreason.manifest >= 1.3.0'`],
    ["extras", `"coreason-manifest[a, b]==1.2.3"`, `"coreason-manifest[a, b]==1.3.0"`],
    [
      "a marker with escaped quotes",
      `"coreason-manifest==1.2.3; python_version < \\"3.12\\""`,
      `"coreason-manifest==1.3.0; python_version < \\"3.12\\""`,
    ],
    [
      "a marker with versions",
      `"coreason-manifest==1.2.3 ; python_full_version == '1.2.3'"`,
      `"coreason-manifest==1.3.0 ; python_full_version == '1.2.3'"`,
    ],
    ["parentheses", `"coreason-manifest (==1.2.3)"`, `"coreason-manifest (==1.3.0)"`],
    ["exclusions", `"coreason-manifest>=1.2,!=1.2.1"`, `"coreason-manifest>=1.3,!=1.2.1"`],
    ["a multi-line string", `"""\ncoreason-manifest==1.2.3"""`, `"""\ncoreason-manifest==1.3.0"""`],
    [
      "a git URL with a tag",
      `"coreason-manifest @ git+https://github.com/coreason-ai/coreason-manifest.git@v1.2.3#subdirectory=py"`,
      `"coreason-manifest @ git+https://github.com/coreason-ai/coreason-manifest.git@v1.3.0#subdirectory=py"`,
    ],
    [
      "a git URL through SSH",
      `"coreason-manifest@git+ssh://git@github.com/coreason-ai/coreason-manifest@v1.2.3"`,
      `"coreason-manifest@git+ssh://git@github.com/coreason-ai/coreason-manifest@v1.3.0"`,
    ],
    [
      "a git URL with a named tag",
      `"coreason-manifest @ git+https://host.example/c/m@coreason-manifest-v1.2.3"`,
      `"coreason-manifest @ git+https://host.example/c/m@coreason-manifest-v1.3.0"`,
    ],
    [
      "a wheel of a release",
      `"coreason-manifest @ https://host.example/v1.2.3/1.2.3/coreason_manifest-1.2.3-py3-none-any.whl ; sys_platform == 'linux'"`,
      `"coreason-manifest @ https://host.example/v1.3.0/1.3.0/coreason_manifest-1.3.0-py3-none-any.whl ; sys_platform == 'linux'"`,
    ],
  ])("%s", (_case, before, after) => {
    const around = (item: string) =>
      `[project]\r\n# coreason-manifest==1.2.3\r\ndependencies = [\r\n\t${item}, # was ==1.2.3\n\t"other==1.2.3",\n]`;

    const { text } = carry(around(before));

    expect(text).toBe(around(after));
  });
});

test("two packages with the same requirement text: only the right one changes", () => {
  const { text } = carry(
    `project.dependencies = ["coreason-manifest-extra==1.2.3", "coreason-manifest==1.2.3", "my-coreason-manifest==1.2.3"]`,
  );

  expect(text).toBe(
    `project.dependencies = ["coreason-manifest-extra==1.2.3", "coreason-manifest==1.3.0", "my-coreason-manifest==1.2.3"]`,
  );
});

test("a dependency that stands in two places moves in both", () => {
  const { text, summary } = carry(`[project]
dependencies = ["coreason-manifest==1.2.3"]
[tool.uv.sources]
coreason_manifest = { git = "https://github.com/coreason-ai/coreason-manifest", tag = "v1.2.3" }
`);

  expect(summary).toEqual(["edit ==1.2.3 -> ==1.3.0", "edit v1.2.3 -> v1.3.0"]);
  expect(text).toContain(`tag = "v1.3.0"`);
});

describe("a source", () => {
  const commit = "1".repeat(40);
  test.each([
    ["a tag", `{ git = "https://h.example/m", tag = "1.2.3" }`, "edit 1.2.3 -> 1.3.0"],
    ["a rev that is a tag", `{ git = "https://h.example/m", rev = "v1.2.3" }`, "edit v1.2.3 -> v1.3.0"],
    [
      "a rev that is a commit",
      `{ git = "https://h.example/m", rev = "${"a".repeat(40)}" }`,
      `edit ${"a".repeat(40)} -> ${commit}`,
    ],
    ["a rev that is a branch", `{ git = "https://h.example/m", rev = "main" }`, "finding: source-branch"],
    ["a branch", `{ git = "https://h.example/m", branch = "main" }`, "finding: source-branch"],
    ["git without a reference", `{ git = "https://h.example/m" }`, "finding: source-unpinned"],
    ["a moving tag", `{ git = "https://h.example/m", tag = "nightly" }`, "finding: source-unpinned"],
    ["a path", `{ path = "../coreason-manifest", editable = true }`, "finding: source-path"],
    [
      "a wheel by path",
      `{ path = "../dist/coreason_manifest-1.2.3-py3-none-any.whl" }`,
      "edit ../dist/coreason_manifest-1.2.3-py3-none-any.whl -> ../dist/coreason_manifest-1.3.0-py3-none-any.whl",
    ],
    [
      "a wheel by URL with a digest",
      `{ url = "https://h.example/coreason_manifest-1.2.3-py3-none-any.whl#sha256=${"b".repeat(64)}" }`,
      "refused: hash-unknown",
    ],
    ["a URL without a version", `{ url = "https://h.example/latest.zip" }`, "finding: source-unpinned"],
    ["a workspace member", `{ workspace = true }`, "kept: it is a member of this workspace"],
    ["an index", `{ index = "internal" }`, undefined],
    [
      "a list under markers",
      `[{ git = "https://h.example/m", tag = "v1.2.3", marker = "sys_platform == 'linux'" }]`,
      "edit v1.2.3 -> v1.3.0",
    ],
    ["a newer tag", `{ git = "https://h.example/m", tag = "v2.0.0" }`, "newer: v2.0.0"],
    ["this very tag", `{ git = "https://h.example/m", tag = "v1.3.0" }`, "current"],
  ])("%s", (_case, table, expected) => {
    const { summary } = carry(`[tool.uv.sources]\ncoreason-manifest = ${table}\n`, {
      release: releaseOf(manifest, { commit }),
    });

    expect(summary).toEqual(expected === undefined ? [] : [expected]);
  });

  test("a commit and the version in its comment move together", () => {
    const release = releaseOf(manifest, { commit });

    const { text } = carry(
      `[tool.uv.sources]\ncoreason-manifest = { git = "https://h.example/m", rev = "${"a".repeat(40)}" } # v1.2.3\n`,
      { release },
    );

    expect(text).toBe(
      `[tool.uv.sources]\ncoreason-manifest = { git = "https://h.example/m", rev = "${commit}" } # v1.3.0\n`,
    );
  });

  test("a commit is refused while the release's commit is not known", () => {
    const { summary } = carry(
      `[tool.uv.sources]\ncoreason-manifest = { git = "https://h.example/m", rev = "${"a".repeat(40)}" }\n`,
    );

    expect(summary).toEqual(["refused: commit-unknown"]);
  });
});

test("Poetry's tables move in Poetry's own language", () => {
  const { text } = carry(
    `[tool.poetry.dependencies]
coreason-manifest = "^1.2.3"
[tool.poetry.group.dev.dependencies]
Coreason_Manifest = {version = "~1.2", extras = ["x"]}
[tool.poetry.group.git.dependencies.coreason-manifest]
git = "https://h.example/m"
tag = "v1.2.3"
`,
  );

  expect(text).toBe(
    `[tool.poetry.dependencies]
coreason-manifest = "^1.3.0"
[tool.poetry.group.dev.dependencies]
Coreason_Manifest = {version = "~1.3", extras = ["x"]}
[tool.poetry.group.git.dependencies.coreason-manifest]
git = "https://h.example/m"
tag = "v1.3.0"
`,
  );
});

test("a bare requirement is left alone under keep and pinned under exact", () => {
  const before = `project.dependencies = ["coreason-manifest[x] ; extra == 'y'"]`;

  expect(carry(before).text).toBe(before);
  expect(carry(before, { policy: "exact" }).text).toBe(
    `project.dependencies = ["coreason-manifest[x]==1.3.0 ; extra == 'y'"]`,
  );
});

test("a pre-release is spelled as PEP 440 has it in requirements, and as the tag has it in sources", () => {
  const { text } = carry(
    `project.dependencies = ["coreason-manifest==1.2.3"]\n[tool.uv.sources]\ncoreason-manifest = {git = "https://h.example/m", tag = "v1.2.3"}\n`,
    { release: "pypi:coreason-manifest@1.3.0-rc.2" },
  );

  expect(text).toContain(`"coreason-manifest==1.3.0rc2"`);
  expect(text).toContain(`tag = "v1.3.0-rc.2"`);
});

test("an escape inside the constraint itself is refused, not guessed at", () => {
  const { summary } = carry(`project.dependencies = ["coreason-manifest\\u003d=1.2.3"]`);

  expect(summary).toEqual(["refused: constraint-syntax"]);
});

describe("a file that cannot be read is refused with its place", () => {
  test.each([
    ["an unfinished list", `[project]\ndependencies = ["coreason-manifest==1.2.3",`, "manifest-syntax", 2],
    ["a key twice", `[project]\nname = "coreason-manifest"\nname = "b"\n`, "manifest-duplicate-key", 3],
    [
      "a table twice",
      `[project]\n[tool.a]\nx = "coreason-manifest"\n[tool.a]\n`,
      "manifest-duplicate-key",
      4,
    ],
  ])("%s", (_case, text, code, line) => {
    let thrown: unknown;
    try {
      carry(text);
    } catch (error) {
      thrown = error;
    }

    expect(thrown).toBeInstanceOf(Refusal);
    expect(thrown).toMatchObject({ code, location: { file: "services/api/pyproject.toml", line } });
  });
});

test("a file that does not mention the package is not even parsed", () => {
  expect(carry(`[project\nbroken`).outcomes).toEqual([]);
});
