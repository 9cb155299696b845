import { describe, expect, test } from "@jest/globals";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const npm = (fields: object) => JSON.stringify(fields);
const python = (name: string, version: string, more = "") =>
  `[build-system]\nrequires = ["hatchling"]\n[project]\nname = "${name}"\nversion = "${version}"\n${more}`;
const uv = (member: string) => `[tool.uv.workspace]\nmembers = ["${member}"]\n`;

describe("a member whose version has a tag of its own", () => {
  const files = {
    "package.json": npm({ name: "vite-monorepo", private: true, workspaces: ["packages/*"] }),
    "packages/vite/package.json": npm({ name: "vite", version: "1.2.3" }),
    "packages/create/package.json": npm({ name: "@x/create-vite", version: "9.1.2" }),
  };
  const judge = async (...tags: readonly string[]) => {
    const repository = taggedRepository(files);
    for (const tag of tags) repository.git("tag", tag);
    return places(await findingsOf("static-version", repository));
  };

  test.each([
    "create-vite@9.1.2",
    "@x/create-vite@9.1.2",
    "create-vite-v9.1.2",
    "create-9.1.2",
    "create/v9.1.2",
  ])("%s is released by that", async (tag) => {
    expect(await judge(tag)).toEqual([]);
  });

  test("core-v9.1.2 in the repository of pydantic is of pydantic-core", async () => {
    const repository = taggedRepository({
      "pyproject.toml": python("pydantic", "1.2.3", uv("rust")),
      "rust/pyproject.toml": python("pydantic-core", "9.1.2"),
      "rust/package.json": npm({ name: "pydantic-core", version: "1.0.0" }),
    });
    repository.git("tag", "core-v9.1.2");

    expect(await findingsOf("static-version", repository)).toEqual([]);
  });

  test.each([
    "create-vite@9.1.1",
    "vite@9.1.2",
    "v9.1.2",
    "9.1.2",
    "recreate-vite@9.1.2",
    "create-vite@19.1.2",
  ])("%s does not release it", async (tag) => {
    expect(await judge(tag)).toEqual(['packages/create/package.json:1 "9.1.2"']);
  });

  test("a tag of its own beside that of the repository, on one commit, is no life of its own", async () => {
    const repository = taggedRepository({
      ...files,
      "packages/create/package.json": npm({ name: "@x/create-vite", version: "1.2.2" }),
    });
    for (const tag of ["v1.2.2", "create-vite@1.2.2"]) repository.git("tag", tag);

    expect(places(await findingsOf("static-version", repository))).toEqual([
      'packages/create/package.json:1 "1.2.2"',
    ]);
  });

  test("a version that the tag only ends with is not the tag's", async () => {
    const repository = taggedRepository(
      { ...files, "packages/vite/package.json": npm({ name: "vite", version: "19.1.2" }) },
      "v19.1.2",
    );
    repository.git("tag", "create-vite@9.1.2");

    expect(await findingsOf("static-version", repository, { tag: "v19.1.2" })).toEqual([]);
  });
});

test("a module that assigns an imported version to itself has that version", async () => {
  const sample = {
    "pyproject.toml": python("sample", "1.2.3"),
    "src/sample/_version.py": '__version__ = "1.2.2"\n',
    "src/sample/__init__.py": "from ._version import __version__\n__version__ = __version__\n",
  };

  expect(places(await findingsOf("static-version", taggedRepository(sample)))).toEqual([
    'src/sample/_version.py:1 "1.2.2"',
  ]);
});
