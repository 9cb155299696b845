import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startPackageIndex, type PackageIndex } from "@release-actions/rehearsal/package-index";
import { gitEnvironment, repositoryAt, temporaryFolder, type TestRepository } from "../support/repository.ts";
import { tinyWheel } from "../support/tiny-packages.ts";
import { findingsOf, ownRemote, places, taggedRepository } from "./judged-repository.ts";
import { startLittleRegistry, type LittleRegistry } from "./little-registry.ts";

const pyproject = '[project]\nname = "sample"\nversion = "1.2.3"\n';

/** A clone whose origin is on this machine. */
function cloned(origin: TestRepository): TestRepository {
  const directory = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "--quiet", `file://${origin.directory}`, directory], { env: gitEnvironment });
  return repositoryAt(directory);
}

/** The same repository with the registries at the given addresses. */
const registries = (python: string, npm = python) => ({
  observe: { environment: { ...gitEnvironment, PIP_INDEX_URL: python, npm_config_registry: npm } },
});

describe("moved-tag, on the remote", () => {
  test("passes where both are one object", async () => {
    expect(await findingsOf("moved-tag", cloned(taggedRepository({ a: "" })))).toEqual([]);
  });

  test("passes before the tag is pushed", async () => {
    const repository = cloned(taggedRepository({ a: "" }));
    repository.git("tag", "v1.2.4");

    expect(await findingsOf("moved-tag", repository, { tag: "v1.2.4" })).toEqual([]);
    expect(await findingsOf("moved-tag", repository, { tag: "v1.2.5" })).toEqual([]);
  });

  test("a clone without a remote cannot tell, and says what to do", async () => {
    const [finding, ...others] = await findingsOf("moved-tag", taggedRepository({ a: "" }));

    expect(finding).toMatchObject({
      level: "error",
      expected: "v1.2.3 to be the same on the remote",
      found: "unknown: this clone has no remote to ask",
      fix: expect.stringMatching(/git remote add origin URL.*moved-tag=off/),
    });
    expect(others).toEqual([]);
  });

  test("a tag that is still to be made, but stands on another commit of the remote", async () => {
    const origin = taggedRepository({ a: "" });
    const repository = cloned(origin);
    origin.commit("feat: more");
    origin.git("tag", "v1.2.4");

    const [finding] = await findingsOf("moved-tag", repository, { tag: "v1.2.4" });

    expect(finding?.expected).toBe("v1.2.4 to be a new tag");
    expect(finding?.found).toMatch(
      /^one on the remote origin already, on [0-9a-f]{12} and not on [0-9a-f]{12}$/,
    );
  });

  test("a pushed tag that was deleted on the remote since", async () => {
    const origin = taggedRepository({ a: "" });
    const repository = cloned(origin);
    origin.git("tag", "--delete", "v1.2.3");

    expect(places(await findingsOf("moved-tag", repository, { isPushed: true }))).toEqual([
      "no such tag on origin: it was deleted after this run was started",
    ]);
  });

  test("a tag that was moved to another commit", async () => {
    const origin = taggedRepository({ a: "" });
    const repository = cloned(origin);
    origin.commit("feat: more");
    origin.git("tag", "--force", "--annotate", "--message=again", "v1.2.3");

    const [finding] = await findingsOf("moved-tag", repository);

    expect(finding?.expected).toBe("v1.2.3 to be the same here and on the remote");
    expect(finding?.found).toMatch(/^[0-9a-f]{12} here and [0-9a-f]{12} on the remote origin$/);
  });

  test("a tag that was made again on the same commit", async () => {
    const origin = taggedRepository({ a: "" });
    const repository = cloned(origin);
    origin.git("tag", "--force", "--annotate", "--message=again", "v1.2.3");

    expect(await findingsOf("moved-tag", repository)).toHaveLength(1);
  });

  test("the lightweight tag that actions/checkout before v6 makes of an annotated one passes", async () => {
    const repository = cloned(taggedRepository({ a: "" }));
    repository.git("tag", "--force", "v1.2.3", "v1.2.3^{commit}");

    expect(await findingsOf("moved-tag", repository)).toEqual([]);
  });

  test("a remote that cannot be asked is unknown", async () => {
    const repository = cloned(taggedRepository({ a: "" }));
    repository.git("remote", "set-url", "origin", "file:///nowhere/at/all");

    const [finding] = await findingsOf("moved-tag", repository);

    expect(finding).toMatchObject({ code: "moved-tag", level: "error" });
    expect(finding?.found).toMatch(/^unknown: the remote origin did not answer: /);
  });
});

describe("moved-tag, with several remotes", () => {
  /** A clone with another remote beside origin, on which the tag was moved. */
  function forked(): TestRepository {
    const origin = taggedRepository({ a: "" });
    const repository = cloned(origin);
    const upstream = cloned(origin);
    upstream.commit("feat: more");
    upstream.git("tag", "--force", "v1.2.3");
    repository.git("remote", "add", "upstream", upstream.directory);
    repository.git("fetch", "--quiet", "--no-tags", "upstream");
    return repository;
  }

  test("origin is asked, and the one that is followed, where a clone is of a fork", async () => {
    const repository = forked();
    expect(await findingsOf("moved-tag", repository)).toEqual([]);

    repository.git("branch", "--quiet", "--set-upstream-to=upstream/main");

    expect(places(await findingsOf("moved-tag", repository))).toEqual([
      expect.stringMatching(/^[0-9a-f]{12} here and [0-9a-f]{12} on the remote upstream$/),
    ]);
  });

  test("without origin the followed one is asked, also from a detached HEAD of one remote", async () => {
    const repository = forked();
    repository.git("remote", "rename", "origin", "mine");
    repository.git("branch", "--quiet", "--set-upstream-to=mine/main");
    expect(await findingsOf("moved-tag", repository)).toEqual([]);

    repository.git("remote", "remove", "mine");
    repository.git("checkout", "--quiet", "--detach");
    expect(await findingsOf("moved-tag", repository)).toHaveLength(1);
  });

  test("where nothing says which, it is unknown", async () => {
    const repository = forked();
    repository.git("remote", "rename", "origin", "mine");
    repository.git("checkout", "--quiet", "--detach");

    expect(places(await findingsOf("moved-tag", repository))).toEqual([
      "unknown: this clone has the remotes mine, upstream, none is called origin, and no branch that is checked out follows one",
    ]);
  });
});

describe("moved-tag, on the registries", () => {
  let index: PackageIndex;
  let registry: LittleRegistry;
  let address: string;
  let answers: LittleRegistry["answers"];

  beforeAll(async () => {
    index = await startPackageIndex({ folder: temporaryFolder(), environment: {}, upstream: "none" });
    await index.publishPython([tinyWheel({ name: "sample", version: "1.2.3" })]);
    registry = await startLittleRegistry();
    ({ address, answers } = registry);
  });

  afterAll(async () => {
    await index.close();
    await registry.close();
  });

  const python = () => `${index.address}/python/simple`;

  test("a version that nobody published passes", async () => {
    const repository = ownRemote({ "pyproject.toml": pyproject }, "v1.2.4");

    expect(await findingsOf("moved-tag", repository, { tag: "v1.2.4", ...registries(python()) })).toEqual([]);
  });

  test("a package that nobody published passes", async () => {
    const repository = ownRemote({ "pyproject.toml": pyproject.replace("sample", "nobody-has-this") });

    expect(await findingsOf("moved-tag", repository, registries(`${address}/simple`))).toEqual([]);
  });

  test("a version that is published from who knows where is unknown", async () => {
    const repository = ownRemote({ "pyproject.toml": pyproject });

    expect(places(await findingsOf("moved-tag", repository, registries(python())))).toEqual([
      "unknown: this version is published already, and the registry does not say from which commit",
    ]);
  });

  test.each([
    ["this commit", (commit: string) => commit, []],
    [
      "another commit",
      () => "b".repeat(40),
      [/^one that was published from bbbbbbbbbbbb, while v1\.2\.3 stands at [0-9a-f]{12}$/],
    ],
  ] as const)("npm says it was published from %s", async (_, gitHead, expected) => {
    const repository = ownRemote({ "package.json": '{ "name": "@o/ui", "version": "1.2.3" }' });
    const commit = repository.git("rev-parse", "HEAD");
    answers.set("/@o%2fui", { versions: { "1.2.3": { gitHead: gitHead(commit) } } });

    const found = places(await findingsOf("moved-tag", repository, registries(address)));

    expect(found).toHaveLength(expected.length);
    for (const [place, pattern] of expected.entries()) expect(found[place]).toMatch(pattern);
  });

  test.each([
    ["this commit", (commit: string) => commit, 0],
    ["another commit", () => "b".repeat(40), 1],
  ] as const)("PyPI's proof says it was published from %s", async (_, digest, count) => {
    const repository = ownRemote({ "pyproject.toml": pyproject });
    const commit = repository.git("rev-parse", "HEAD");
    // The extension as it stands in a certificate, with other bytes around it.
    const extension = `060a2b0601040183bf30010d042a0c28${Buffer.from(digest(commit)).toString("hex")}`;
    const certificate = Buffer.from(`3082${extension}3000`, "hex").toString("base64");
    answers.set("/simple/sample/", {
      files: [
        { filename: "sample-1.2.2.tar.gz", provenance: null },
        { filename: "sample-1.2.3-py3-none-any.whl", provenance: `${address}/proof` },
      ],
    });
    answers.set("/proof", {
      attestation_bundles: [{ attestations: [{ verification_material: { certificate } }] }],
    });

    expect(await findingsOf("moved-tag", repository, registries(`${address}/simple`))).toHaveLength(count);
  });

  test("a registry that cannot be reached is unknown, and its address shows no password", async () => {
    const repository = ownRemote({ "pyproject.toml": pyproject });

    const findings = await findingsOf(
      "moved-tag",
      repository,
      registries("http://user:secret@127.0.0.1:59999/simple"),
    );

    expect(places(findings)).toEqual(["unknown: an answer from 127.0.0.1:59999 was not had: ECONNREFUSED"]);
    expect(JSON.stringify(findings)).not.toContain("secret");
  });

  test("nobody is asked about a private package", async () => {
    const repository = ownRemote({
      "package.json": '{ "name": "@o/ui", "version": "1.2.3", "private": true }',
    });

    expect(await findingsOf("moved-tag", repository, registries("http://127.0.0.1:59999"))).toEqual([]);
  });
});
