import { describe, expect, test } from "@jest/globals";
import { trainBranch } from "@release-actions/cascade";
import { repositoryAt, type TestRepository } from "../support/repository.ts";
import { cloneOf as of, createDiamond, pyproject, release, runCascade } from "../support/suite.ts";

/** What a person does with a proposed branch. */
function mergeAndTag(repository: TestRepository, tag: string): void {
  repository.git("merge", "--quiet", "--ff-only", trainBranch);
  repository.git("tag", "--annotate", "--message", tag, tag);
}

describe("a release travels", () => {
  test("wave by wave: each repository moves once everything above it is released, and then it passes its own version on", async () => {
    const { workspace, clones } = createDiamond();
    release(of(clones, "alpha"), "v1.1.0");

    expect((await runCascade(workspace, "1.1.0", { apply: true })).states).toEqual({
      beta: "committed",
      gamma: "waiting",
    });
    expect((await runCascade(workspace, "1.1.0", { apply: true })).states).toEqual({
      beta: "proposed",
      gamma: "waiting",
    });
    of(clones, "beta").git("merge", "--quiet", "--ff-only", trainBranch);
    expect((await runCascade(workspace, "1.1.0", { apply: true })).states).toEqual({
      beta: "merged",
      gamma: "waiting",
    });
    of(clones, "beta").git("tag", "v1.0.1");
    expect((await runCascade(workspace, "1.1.0", { apply: true })).states).toEqual({
      beta: "released",
      gamma: "committed",
    });
    mergeAndTag(of(clones, "gamma"), "v1.0.1");
    expect((await runCascade(workspace, "1.1.0", { apply: true })).states).toEqual({
      beta: "released",
      gamma: "released",
    });

    expect(of(clones, "gamma").read("pyproject.toml")).toContain('["alpha==1.1.0", "beta>=1.0.1"]');
    expect(of(clones, "gamma").git("log", "--format=%s", "v1.0.0..main")).toBe(
      "fix(deps): bump alpha to 1.1.0, beta to 1.0.1",
    );
  });

  test("a plan shows the whole way, expected versions included, and changes nothing", async () => {
    const { workspace, clones } = createDiamond();
    release(of(clones, "alpha"), "v1.1.0");
    const before = of(clones, "beta").git("for-each-ref");

    const { report } = await runCascade(workspace, "1.1.0", { apply: false });

    const [beta, gamma] = report.waves.flat();
    expect(beta).toMatchObject({ repository: "beta", state: "change", next: "1.0.1" });
    expect(beta?.diff).toContain('+dependencies = ["alpha==1.1.0"]');
    expect(gamma?.upstreams).toEqual([
      { repository: "alpha", version: "1.1.0", released: true },
      { repository: "beta", version: "1.0.1", released: false },
    ]);
    expect(gamma?.diff).toContain('+dependencies = ["alpha==1.1.0", "beta>=1.0.1"]');
    expect(of(clones, "beta").git("for-each-ref")).toBe(before);
  });

  test("a release that is not tagged yet can be planned", async () => {
    const { workspace } = createDiamond();

    const { plan, states } = await runCascade(workspace, "2.0.0", { apply: false });

    expect(plan.tagged).toBe(false);
    expect(states).toEqual({ beta: "waiting", gamma: "waiting" });
  });

  test("a squash-merged branch counts as merged", async () => {
    const { workspace, clones } = createDiamond();
    const beta = of(clones, "beta");
    release(of(clones, "alpha"), "v1.1.0");
    await runCascade(workspace, "1.1.0", { apply: true });
    beta.git("merge", "--quiet", "--squash", trainBranch);
    beta.git("commit", "--quiet", "--message", "fix(deps): bump alpha (#7)");

    expect((await runCascade(workspace, "1.1.0", { apply: true })).states["beta"]).toBe("merged");
  });

  test("the commit is a fix(deps) that names every moved pin and carries the train's trailer", async () => {
    const { workspace, clones } = createDiamond();
    release(of(clones, "alpha"), "v1.1.0");

    await runCascade(workspace, "1.1.0", { apply: true });

    expect(of(clones, "beta").git("log", "-1", "--format=%B", trainBranch)).toBe(
      "fix(deps): bump alpha to 1.1.0\n\n- pyproject.toml: pypi:alpha ==1.0.0 -> ==1.1.0\n\nRelease-Train: alpha@1.1.0\n",
    );
  });

  test("checkouts are never touched", async () => {
    const { workspace, clones } = createDiamond();
    release(of(clones, "alpha"), "v1.1.0");

    await runCascade(workspace, "1.1.0", { apply: true });

    expect(of(clones, "beta").read("pyproject.toml")).toContain("alpha==1.0.0");
    expect(of(clones, "beta").git("status", "--porcelain")).toBe("");
    expect(of(clones, "beta").git("branch", "--show-current")).toBe("main");
  });
});

describe("a second release of the same upstream", () => {
  test("moves the branch that waits, by one more commit", async () => {
    const { workspace, clones } = createDiamond();
    release(of(clones, "alpha"), "v1.1.0");
    await runCascade(workspace, "1.1.0", { apply: true });
    release(of(clones, "alpha"), "v1.2.0");

    expect((await runCascade(workspace, "1.2.0", { apply: true })).states["beta"]).toBe("committed");

    const beta = of(clones, "beta");
    expect(beta.git("log", "--format=%s", `main..${trainBranch}`).split("\n")).toEqual([
      "fix(deps): bump alpha to 1.2.0",
      "fix(deps): bump alpha to 1.1.0",
    ]);
    expect(beta.git("show", `${trainBranch}:pyproject.toml`)).toContain("alpha==1.2.0");
  });

  test("an older release never moves a newer pin", async () => {
    const { workspace, clones } = createDiamond();
    release(of(clones, "alpha"), "v1.1.0");
    const beta = of(clones, "beta");
    beta.commit("fix(deps): by hand", { "pyproject.toml": pyproject("beta", "alpha==1.5.0") });

    const { states, report } = await runCascade(workspace, "1.1.0", { apply: true });

    expect(states["beta"]).toBe("unaffected");
    expect(report.waves[0]?.[0]?.pins).toMatchObject([{ outcome: "newer", before: "1.5.0" }]);
    expect(beta.git("branch", "--list", trainBranch)).toBe("");
  });

  test("commits on the default branch are merged into the waiting branch, not lost", async () => {
    const { workspace, clones } = createDiamond();
    const beta = of(clones, "beta");
    release(of(clones, "alpha"), "v1.1.0");
    await runCascade(workspace, "1.1.0", { apply: true });
    beta.commit("feat: meanwhile", { "other.txt": "new\n" });
    release(of(clones, "alpha"), "v1.2.0");

    expect((await runCascade(workspace, "1.2.0", { apply: true })).states["beta"]).toBe("committed");

    expect(beta.git("show", `${trainBranch}:other.txt`)).toBe("new");
    expect(beta.git("show", `${trainBranch}:pyproject.toml`)).toContain("alpha==1.2.0");
    expect(beta.git("merge-base", "--is-ancestor", "main", trainBranch)).toBe("");
  });
});

test("a clone is found by its remote, whatever its folder is called", async () => {
  const { workspace, clones } = createDiamond();
  release(of(clones, "alpha"), "v1.1.0");
  const { renameSync } = await import("node:fs");
  renameSync(`${workspace}/beta`, `${workspace}/checkout-7`);
  repositoryAt(`${workspace}/checkout-7`).git("remote", "add", "upstream", "git@example.org:Acme/Beta.git");

  expect((await runCascade(workspace, "1.1.0", { apply: true })).states["beta"]).toBe("committed");
});
