import { describe, expect, test } from "@jest/globals";
import { parseSemver, Refusal } from "@release-actions/release-model";
import { planTag, reportTag, type TaggingFacts } from "@release-actions/tagging";
import { earlier, factsOf, head, repositoryOf } from "./tagging-facts.ts";

const packageJson = (version: string) => ({ "package.json": `{"name": "mono", "version": "${version}"}\n` });

describe("a tag is planned", () => {
  test.each<[string, string, string, TaggingFacts]>([
    ["where no file declares a version", "1.1.0", "create", factsOf({})],
    ["where the files say that version", "1.1.0", "create", factsOf(packageJson("1.1.0"))],
    ["where the files stand at the placeholder", "1.1.0", "create", factsOf(packageJson("0.0.0-dev"))],
    ["where it is the first", "0.1.0", "create", factsOf({}, {})],
    [
      "where a release candidate stands on the same commit",
      "1.1.0",
      "create",
      factsOf({}, { "v1.1.0-rc.1": head }),
    ],
    [
      "where the same version stands on the commit in another spelling",
      "1.1.0",
      "create",
      factsOf({}, { "1.1.0": head }),
    ],
    [
      "where it stands already, whatever lies in the work tree",
      "1.1.0",
      "exists",
      factsOf({}, { "v1.1.0": head }, { modified: ["a"] }),
    ],
  ])("%s", (_, version, kind, facts) => {
    expect(planTag(repositoryOf(), facts, parseSemver(version))).toEqual({
      kind,
      repository: "mono",
      directory: "/clones/mono",
      version: parseSemver(version),
      tag: `v${version}`,
      commit: head,
      branch: "main",
    });
  });

  test("in the repository's own format", () => {
    const repository = repositoryOf('{ tag: "mono@{version}" }');

    expect(planTag(repository, factsOf({}, {}), parseSemver("1.1.0-rc.2")).tag).toBe("mono@1.1.0-rc.2");
  });
});

describe("a tag is refused", () => {
  const problem = new Refusal({ code: "manifest-syntax", expected: "a", found: "b", fix: "c" });

  test.each<[string, string, string, TaggingFacts]>([
    [
      "where the default branch has no commit",
      "1.1.0",
      "branch-missing",
      factsOf({}, {}, { head: undefined }),
    ],
    ["where the tag stands on another commit", "1.0.0", "tag-exists", factsOf({})],
    ["where a file says an older version", "1.1.0", "static-version", factsOf(packageJson("1.0.0"))],
    ["where a file says a newer version", "1.1.0", "static-version", factsOf(packageJson("1.2.0"))],
    ["where a file says no version at all", "1.1.0", "static-version-format", factsOf(packageJson("next"))],
    [
      "where the version is tagged in another spelling",
      "1.0.0",
      "tag-exists",
      factsOf({}, { "1.0.0": earlier }),
    ],
    ["where a newer version is in its history", "1.0.1", "order", factsOf({}, { "v1.0.5": earlier })],
    ["where a newer one of another spelling is", "1.0.1", "order", factsOf({}, { "1.0.5": earlier })],
    ["where one of another spelling stands on it", "1.1.0", "commit-tagged", factsOf({}, { "1.0.5": head })],
    ["where another release stands on the commit", "1.1.0", "commit-tagged", factsOf({}, { "v1.0.0": head })],
    ["where something is not committed", "1.1.0", "dirty", factsOf({}, undefined, { modified: ["a", "b"] })],
    [
      "where something fetched is not merged",
      "1.1.0",
      "behind-remote",
      factsOf({}, undefined, { behindRemote: 2 }),
    ],
    ["where a file cannot be read", "1.1.0", "manifest-syntax", { ...factsOf({}), problems: [problem] }],
  ])("%s", (_, version, code, facts) => {
    expect(() => planTag(repositoryOf(), facts, parseSemver(version))).toThrow(
      expect.objectContaining({ code, kind: "refusal" }),
    );
  });

  test("where a newer version of its line exists beside its history", () => {
    const facts = { ...factsOf({}, { "v1.0.5": earlier }), contained: [] };

    expect(() => planTag(repositoryOf(), facts, parseSemver("1.0.1"))).toThrow(
      expect.objectContaining({ code: "order" }),
    );
    expect(planTag(repositoryOf(), facts, parseSemver("0.9.1")).kind).toBe("create");
  });

  test("where only a Release Please pull request releases, with the way to ask for the version", () => {
    expect(() =>
      planTag(repositoryOf("{ release: release-please }"), factsOf({}), parseSemver("1.1.0")),
    ).toThrow(/Release-As: 1\.1\.0/);
  });

  test("with the place of the version that disagrees", () => {
    expect(() => planTag(repositoryOf(), factsOf(packageJson("1.0.0")), parseSemver("1.1.0"))).toThrow(
      expect.objectContaining({ location: { file: "package.json", line: 1, column: 30 } }),
    );
  });
});

test("the report of a tag is all of its plan that a script needs", () => {
  const plan = planTag(repositoryOf(), factsOf({}), parseSemver("1.1.0-beta.1"));

  expect(reportTag(plan, { created: true, pushed: false })).toEqual({
    schema: 1,
    repository: "mono",
    directory: "/clones/mono",
    version: "1.1.0-beta.1",
    tag: "v1.1.0-beta.1",
    commit: head,
    created: true,
    pushed: false,
  });
});
