import { describe, expect, test } from "@jest/globals";
import { createRepository } from "../support/repository.ts";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const hatch = (options = "") =>
  `[build-system]\nrequires = ["hatchling", "hatch-vcs"]\n[project]\nname = "sample"\ndynamic = ["version"]\n[tool.hatch.version]\nsource = "vcs"\n[tool.hatch.version.raw-options]\n${options}\n`;

describe("vcs-version", () => {
  test("passes where the build takes the tag", async () => {
    expect(await findingsOf("vcs-version", taggedRepository({ "pyproject.toml": hatch() }))).toEqual([]);
  });

  test("says nothing where no version comes from git", async () => {
    const repository = taggedRepository({ "pyproject.toml": '[project]\nname = "a"\nversion = "1.0"\n' });

    expect(await findingsOf("vcs-version", repository)).toEqual([]);
  });

  test("a sed on a tracked file is recognised, with the file", async () => {
    const repository = taggedRepository({ "pyproject.toml": hatch(), "src/a.py": "x = 1\n" });
    repository.write("src/a.py", "x = 2\n");

    const [finding] = await findingsOf("vcs-version", repository);

    expect(finding).toMatchObject({ file: "src/a.py", expected: "a build of 1.2.3 from pyproject.toml" });
    expect(finding?.found).toMatch(
      /^1\.2\.4\.dev0\+g\w{9}\.d19700101, because tracked files differ from the commit: src\/a\.py$/,
    );
    expect(finding?.fix).toContain("sed");
  });

  test("another tag of the same commit that is taken instead", async () => {
    const repository = taggedRepository({ "pyproject.toml": hatch() }, "v1.10.0");
    repository.git("tag", "v1.2.3");

    expect(places(await findingsOf("vcs-version", repository))).toEqual([
      "pyproject.toml 1.10.0, because the build takes the tag v1.10.0 of the same commit",
    ]);
  });

  test("a tag that does not exist yet is judged as an annotated one at HEAD", async () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "pyproject.toml": hatch() });

    expect(await findingsOf("vcs-version", repository)).toEqual([]);
  });

  test("a pushed tag that the clone lacks is unknown, with the lines to add", async () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "pyproject.toml": hatch() });

    const [finding] = await findingsOf("vcs-version", repository, { isPushed: true });

    expect(finding?.found).toBe("unknown: this clone does not have the tag");
    expect(finding?.fix).toContain("with:\n    fetch-depth: 0");
  });

  test("a tag below HEAD is built from its own commit", async () => {
    const repository = taggedRepository({ "pyproject.toml": hatch() });
    repository.commit("feat: more", { "a.txt": "" });

    expect(await findingsOf("vcs-version", repository)).toEqual([]);
  });

  test.each([
    ["a file", "HEAD:pyproject.toml", []],
    ["a folder", "HEAD^{tree}", []],
    ["a file, annotated", "HEAD:pyproject.toml", ["--annotate", "--message=x"]],
  ])("a tag on %s is refused", async (_, object, words) => {
    const repository = createRepository();
    repository.commit("feat: begin", { "pyproject.toml": hatch() });
    repository.git("tag", ...words, "v1.2.3", object);

    await expect(findingsOf("vcs-version", repository)).rejects.toMatchObject({
      code: "tag-target",
      found: "v1.2.3, which names something else",
    });
  });

  describe("where the build follows in this checkout", () => {
    const here = { observe: { isBuiltHere: true } };
    const lines = (reference: string) => `with:\n    ref: ${reference}\n    fetch-depth: 0\n`;

    test.each([
      ["of a version from git", { "pyproject.toml": hatch() }],
      ["of any other version", { "package.json": '{ "name": "a", "version": "1.2.3" }' }],
    ])("another commit than the tagged one is refused: a package %s", async (_, files) => {
      const repository = taggedRepository(files);
      const tagged = repository.git("rev-parse", "HEAD").slice(0, 12);
      const head = repository.commit("feat: more").slice(0, 12);

      const [finding, ...others] = await findingsOf("vcs-version", repository, here);

      expect(finding).toMatchObject({
        level: "error",
        found: `HEAD on ${head}, while v1.2.3 stands on ${tagged}`,
      });
      expect(finding?.fix).toContain(lines("refs/tags/v1.2.3"));
      expect(others).toEqual([]);
    });

    test("in a run of the tag's push, the lines name what started it", async () => {
      const repository = taggedRepository({ "pyproject.toml": hatch() });
      repository.commit("chore: stamped by a step");

      const [finding] = await findingsOf("vcs-version", repository, { ...here, isPushed: true });

      expect(finding?.fix).toContain(lines("${{ github.ref }}"));
    });

    test("the tagged commit passes, and so does a tag that is still to be made", async () => {
      const repository = taggedRepository({ "pyproject.toml": hatch() });
      expect(await findingsOf("vcs-version", repository, here)).toEqual([]);

      repository.commit("feat: more");
      expect(await findingsOf("vcs-version", repository, { ...here, tag: "v1.2.4" })).toEqual([]);
    });
  });

  test("a version that the environment pretends", async () => {
    const repository = taggedRepository({ "pyproject.toml": hatch() });
    const environment = { SETUPTOOLS_SCM_PRETEND_VERSION: "9.9.9" };

    expect(places(await findingsOf("vcs-version", repository, { observe: { environment } }))).toEqual([
      "pyproject.toml 9.9.9, because SETUPTOOLS_SCM_PRETEND_VERSION is set",
    ]);
  });

  describe("a hatch.toml beside a pyproject.toml", () => {
    const plain = (more = "", backend = "hatchling.build") =>
      `[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "${backend}"\n[project]\nname = "sample"\ndynamic = ["version"]\n${more}\n`;
    const judge = async (pyproject: string, version: string) => {
      const repository = taggedRepository({
        "pyproject.toml": pyproject,
        "hatch.toml": `[version]\n${version}\n`,
        "src/sample/v.py": '__version__ = "3.3.3"\n',
      });
      return {
        vcs: places(await findingsOf("vcs-version", repository)),
        static: places(await findingsOf("static-version", repository)),
      };
    };

    test("tells that the version comes from git", async () => {
      expect(await judge(plain(), 'source = "vcs"')).toEqual({ vcs: [], static: [] });
    });

    test("tells in which file the version stands, whatever pyproject.toml says", async () => {
      const other = plain('[tool.hatch.version]\nsource = "vcs"');

      expect(await judge(other, 'path = "src/sample/v.py"')).toEqual({
        vcs: [],
        static: [expect.stringContaining("src/sample/v.py:1")],
      });
    });

    test("says nothing of a build by another backend", async () => {
      const other = plain("[tool.setuptools_scm]", "setuptools.build_meta");

      expect(await judge(other, 'path = "src/sample/v.py"')).toEqual({ vcs: [], static: [] });
    });
  });

  test("a tool whose rules are not known is unknown, not passed", async () => {
    const repository = taggedRepository({
      "pyproject.toml": '[project]\nname = "a"\ndynamic = ["version"]\n[tool.versioningit]\n',
    });

    expect(places(await findingsOf("vcs-version", repository))).toEqual([
      "pyproject.toml unknown: the rules of versioningit are not known here",
    ]);
  });

  test("setuptools-scm that nothing asks is unknown, and told what asks it", async () => {
    const repository = taggedRepository({
      "pyproject.toml":
        '[build-system]\nrequires = ["setuptools", "setuptools-scm"]\n[project]\nname = "a"\ndynamic = ["version"]\n',
    });

    expect(places(await findingsOf("vcs-version", repository))).toEqual([
      "pyproject.toml unknown: setuptools-scm is asked neither by a table [tool.setuptools_scm] nor by its extra simple, and without either a build may be 0.0.0",
    ]);
  });

  test("each package of a monorepo answers to its own tags only", async () => {
    const options = (name: string) =>
      `root = "../.."\ngit_describe_command = "git describe --dirty --tags --long --match ${name}-v*"`;
    const repository = taggedRepository(
      {
        "packages/core/pyproject.toml": hatch(options("core")),
        "packages/ui/pyproject.toml": hatch(options("ui")),
      },
      "core-v1.2.3",
    );
    const judge = (tag: string, tagFormat: string) =>
      findingsOf("vcs-version", repository, { tag, policy: { tagFormat } });

    expect(await judge("core-v1.2.3", "core-v{version}")).toEqual([]);
    expect(places(await judge("v1.2.3", "v{version}"))).toEqual([
      'packages/core/pyproject.toml "v1.2.3", which its options pass by',
    ]);
  });
});
