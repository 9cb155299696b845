import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runBundledAction, type ActionRun } from "../support/bundled-action.ts";
import { decode } from "../support/github-page.ts";
import {
  createRepository,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";

const pyproject =
  '[build-system]\nrequires = ["hatchling", "hatch-vcs"]\n[project]\nname = "sample"\ndynamic = ["version"]\nclassifiers = ["Private :: Do Not Upload"]\n[tool.hatch.version]\nsource = "vcs"\n';

/** main: v1.0.0 – v1.1.0 – one commit more. */
function origin(): TestRepository {
  const repository = createRepository();
  repository.commit("feat: begin", {
    "pyproject.toml": pyproject,
    "package.json": '{ "version": "0.0.0-dev" }',
  });
  repository.git("tag", "--annotate", "--message=release", "v1.0.0");
  repository.commit("feat: more");
  repository.git("tag", "--annotate", "--message=release", "v1.1.0");
  repository.commit("feat: later");
  return repository;
}

/** What actions/checkout runs: an empty repository, one fetch, a detached HEAD. */
function checkout(from: TestRepository, reference: string, fetchDepth: number): TestRepository {
  const directory = mkdtempSync(join(temporaryFolder(), "checkout-"));
  const clone = repositoryAt(directory);
  clone.git("init", "--quiet", ".");
  clone.git("remote", "add", "origin", `file://${from.directory}`);
  const isTag = reference.startsWith("refs/tags/");
  const local = isTag ? reference : reference.replace("refs/heads/", "refs/remotes/origin/");
  const wanted =
    fetchDepth === 0
      ? ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"]
      : [`+${from.git("rev-parse", reference)}:${local}`];
  const depth = fetchDepth === 0 ? [] : [`--depth=${fetchDepth}`];
  clone.git("-c", "protocol.version=2", "fetch", "--no-tags", "--prune", ...depth, "origin", ...wanted);
  clone.git("checkout", "--quiet", "--force", "--detach", local);
  return clone;
}

/** Runs the bundle as a job that this event started; the inputs with an expression are what the runner makes of it. */
function runFor(
  event: { readonly name: string; readonly reference: string; readonly payload: object },
  workspace: TestRepository,
  inputs: Readonly<Record<string, string>> = {},
): ActionRun {
  const file = join(temporaryFolder(), "event.json");
  const repository = { full_name: "o/sample", default_branch: "main" };
  writeFileSync(file, JSON.stringify({ ...event.payload, repository }));
  return runBundledAction({
    name: "verify-tag",
    inputs: { "default-branch": repository.default_branch, ...inputs },
    workspace: workspace.directory,
    environment: {
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file,
      GITHUB_REF: event.reference,
      GITHUB_REF_NAME: event.reference.split("/").slice(2).join("/"),
      GITHUB_SHA: workspace.git("rev-parse", "HEAD"),
      GITHUB_REPOSITORY: repository.full_name,
      GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
    },
  });
}

const tagPush = {
  name: "push",
  reference: "refs/tags/v1.1.0",
  payload: { ref: "refs/tags/v1.1.0", before: "0".repeat(40), created: true, base_ref: null },
};
const release = {
  name: "release",
  reference: "refs/tags/v1.1.0",
  payload: { action: "published", release: { tag_name: "v1.1.0", draft: false, prerelease: false } },
};
const dispatch = {
  name: "workflow_dispatch",
  reference: "refs/heads/main",
  payload: { inputs: { tag: "v1.2.0" }, ref: "refs/heads/main", workflow: ".github/workflows/release.yml" },
};

describe("with fetch-depth: 0", () => {
  test.each([
    ["the push of a tag", tagPush],
    ["a published release", release],
  ])("%s passes", (_, event) => {
    const run = runFor(event, checkout(origin(), event.reference, 0));

    expect(run).toMatchObject({ exitCode: 0, errors: [], stderr: "" });
    expect(run.outputs).toMatchObject({ tag: "v1.1.0", version: "1.1.0", "is-latest": "true" });
  });

  test("a dispatched run judges the tag it is given at HEAD", () => {
    const run = runFor(dispatch, checkout(origin(), "refs/heads/main", 0), { tag: "v1.2.0" });

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.outputs).toMatchObject({ version: "1.2.0", "oci-tags": expect.stringContaining("latest") });
  });

  test.each([
    ["a dispatched run for a tag that exists", dispatch, { tag: "v1.1.0" }, "refs/tags/v1.1.0"],
    ["the push of a tag with ref: main", tagPush, {}, "${{ github.ref }}"],
  ])("%s is refused while main is checked out, with the lines to add", (_, event, inputs, reference) => {
    const run = runFor(event, checkout(origin(), "refs/heads/main", 0), inputs);

    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(/title=verify-tag%3A vcs-version::expected v1\.1\.0 to be checked out/);
    expect(run.errors[0]).toContain(`these lines:%0A  with:%0A    ref: ${reference}%0A    fetch-depth: 0%0A`);
  });

  test("a sed before the step is found, with the file", () => {
    const clone = checkout(origin(), "refs/tags/v1.1.0", 0);
    execFileSync("sed", ["-i", "s/0.0.0-dev/1.1.0/", "package.json"], { cwd: clone.directory });

    const run = runFor(tagPush, clone);

    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(/^::error (?=.*file=package\.json)(?=.*title=verify-tag%3A vcs-version)/);
    expect(run.errors[0]).toContain("tracked files differ from the commit: package.json");
  });

  test("the lightweight tag that checkout before v6 leaves passes", () => {
    const clone = checkout(origin(), "refs/tags/v1.1.0", 0);
    clone.git("tag", "--force", "v1.1.0", "v1.1.0^{commit}");

    expect(runFor(tagPush, clone)).toMatchObject({ exitCode: 0, errors: [] });
  });
});

describe("with depth 1 the message is the lines to add", () => {
  const lines = "these lines:%0A  with:%0A    fetch-depth: 0%0A";

  test.each([
    ["the push of a tag", tagPush],
    ["a published release", release],
  ])("%s: the build is known, order and branch are not", (_, event) => {
    const run = runFor(event, checkout(origin(), event.reference, 1));

    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain(lines);
    expect(JSON.parse(run.outputs["findings"] ?? "")).toEqual([
      expect.objectContaining({ code: "branch", found: expect.stringMatching(/^unknown: /) }),
      expect.objectContaining({ code: "order", found: expect.stringMatching(/^unknown: /) }),
    ]);
  });

  test("a dispatched run cannot tell whether its tag exists", () => {
    const run = runFor(dispatch, checkout(origin(), "refs/heads/main", 1), { tag: "v1.2.0" });

    expect(run.exitCode).toBe(1);
    expect(run.errors[0]).toContain(lines);
    const found = JSON.parse(run.outputs["findings"] ?? "") as readonly { readonly found: string }[];
    expect(found.every(({ found: text }) => text.startsWith("unknown: "))).toBe(true);
    expect(found).toHaveLength(7);
  });
});

describe("checks of files annotate the file and its line", () => {
  test("each error is in the one annotation, at the place of the first", () => {
    const repository = origin();
    repository.commit("fix: version", { "package.json": '{\n  "version": "1.0.9"\n}\n' });
    repository.git("tag", "v1.1.1");

    const run = runFor(
      { ...tagPush, reference: "refs/tags/v1.1.1" },
      checkout(repository, "refs/tags/v1.1.1", 0),
    );

    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(/^::error (?=.*file=package\.json)(?=.*line=2)/);
    expect(decode(run.summary)).toContain("package.json:2");
  });

  test("warnings are annotations of their own, and the step passes", () => {
    const repository = origin();
    repository.commit("fix: version", { "package.json": '{\n  "version": "1.0.9"\n}\n' });
    repository.git("tag", "v1.1.1");

    const run = runFor(
      { ...tagPush, reference: "refs/tags/v1.1.1" },
      checkout(repository, "refs/tags/v1.1.1", 0),
      { checks: "static-version=warning" },
    );

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^::warning (?=.*file=package\.json)(?=.*line=2)/m);
  });
});
