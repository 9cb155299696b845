import { describe, expect, test } from "@jest/globals";
import { isUnfinished, trainBranch } from "@release-actions/cascade";
import { repositoryAt, temporaryFolder, type TestRepository } from "../support/repository.ts";
import {
  cloneOf as of,
  createDiamond,
  createSuite,
  pyproject,
  release,
  runCascade,
} from "../support/suite.ts";

describe("a repository is left alone, and the others are not", () => {
  test.each<[string, string, (repository: TestRepository) => void]>([
    [
      "with uncommitted changes",
      "dirty",
      (beta) => {
        beta.write("pyproject.toml", "# mine\n");
      },
    ],
    [
      "on another branch",
      "foreign-branch",
      (beta) => {
        beta.git("checkout", "--quiet", "-b", "feature");
      },
    ],
    [
      "with a detached HEAD",
      "foreign-branch",
      (beta) => {
        beta.git("checkout", "--quiet", "--detach");
      },
    ],
    [
      "whose train branch a person has committed to",
      "branch-not-ours",
      (beta) => {
        beta.git("checkout", "--quiet", "-b", trainBranch);
        beta.commit("fix: by hand");
        beta.git("checkout", "--quiet", "main");
      },
    ],
    [
      "that has not merged what was fetched",
      "behind-remote",
      (beta) => {
        const ahead = beta.commit("feat: from the remote");
        beta.git("update-ref", "refs/remotes/origin/main", ahead);
        beta.git("reset", "--quiet", "--hard", "HEAD~1");
      },
    ],
    [
      "with a manifest that cannot be read",
      "manifest-syntax",
      (beta) => {
        beta.commit("fix: break", { "pyproject.toml": `${pyproject("beta", "alpha==1.0.0")}[broken\n` });
      },
    ],
  ])("%s", async (_, code, disturb) => {
    const { workspace, clones } = createSuite({
      alpha: { "pyproject.toml": pyproject("alpha") },
      beta: { "pyproject.toml": pyproject("beta", "alpha==1.0.0") },
      gamma: { "pyproject.toml": pyproject("gamma", "alpha==1.0.0") },
    });
    const graph =
      "owner: acme\ndefaults: { pin: keep }\nrepositories:\n  alpha: { publishes: { pypi: alpha } }\n  beta: { needs: [alpha] }\n  gamma: { needs: [alpha] }\n";
    release(of(clones, "alpha"), "v1.1.0");
    disturb(of(clones, "beta"));
    const before = of(clones, "beta").git("for-each-ref");

    const { states, report } = await runCascade(workspace, "1.1.0", { apply: true, graph });

    expect(states).toEqual({ beta: "blocked", gamma: "committed" });
    expect(report.waves[0]?.[0]?.problems.map((problem) => problem.code)).toEqual([code]);
    expect(of(clones, "beta").git("for-each-ref")).toBe(before);
  });

  test("what will be in the way when its turn comes is said before", async () => {
    const { workspace } = createSuite({
      alpha: { "pyproject.toml": pyproject("alpha") },
      beta: { "pyproject.toml": pyproject("beta", "alpha>=1.0.0,<2") },
    });
    const graph =
      "owner: acme\ndefaults: { pin: keep }\nrepositories:\n  alpha: { publishes: { pypi: alpha } }\n  beta: { needs: [alpha] }\n";

    const { states, report } = await runCascade(workspace, "2.0.0", { apply: false, graph });

    expect(states).toEqual({ beta: "waiting" });
    expect(report.waves[0]?.[0]?.problems).toMatchObject([
      {
        code: "constraint-excludes",
        file: "pyproject.toml",
        found: expect.stringContaining("<2") as unknown,
      },
    ]);
    expect(isUnfinished(report)).toBe(true);
  });

  test("a clone without the graph's default branch is said to be just that, not to be missing", async () => {
    const { workspace, clones } = createDiamond();
    release(of(clones, "alpha"), "v1.1.0");
    of(clones, "beta").git("branch", "--move", "main", "trunk");

    const { report, states } = await runCascade(workspace, "1.1.0", { apply: true });

    expect(states["beta"]).toBe("blocked");
    expect(report.waves[0]?.[0]?.problems).toMatchObject([
      {
        code: "branch-missing",
        found: "none; trunk is checked out",
        fix: expect.stringContaining("branch: trunk"),
      },
    ]);
  });

  test("a shallow clone is left alone: its tags and history are not the whole truth", async () => {
    const { workspace, clones } = createDiamond();
    release(of(clones, "alpha"), "v1.1.0");
    const { renameSync, rmSync } = await import("node:fs");
    const whole = `${temporaryFolder()}/beta`;
    renameSync(`${workspace}/beta`, whole);
    repositoryAt(workspace).git("clone", "--quiet", "--depth", "1", `file://${whole}`, "beta");

    const { report, states } = await runCascade(workspace, "1.1.0", { apply: true });

    expect(states["beta"]).toBe("blocked");
    expect(report.waves[0]?.[0]?.problems.map(({ code }) => code)).toEqual(["shallow-clone"]);
    rmSync(whole, { recursive: true });
  });

  test("a repository that is not cloned is said to be missing", async () => {
    const { workspace, clones } = createSuite({ alpha: { "pyproject.toml": pyproject("alpha") } });
    release(of(clones, "alpha"), "v1.1.0");

    expect((await runCascade(workspace, "1.1.0", { apply: true })).states).toEqual({
      beta: "missing",
      gamma: "missing",
    });
  });

  test("a branch that conflicts with the default branch is left for a person, with the way out", async () => {
    const { workspace, clones } = createDiamond();
    const beta = of(clones, "beta");
    release(of(clones, "alpha"), "v1.1.0");
    await runCascade(workspace, "1.1.0", { apply: true });
    beta.commit("fix: same line", { "pyproject.toml": pyproject("beta", "alpha==1.0.0", "other") });

    const { report, states } = await runCascade(workspace, "1.1.0", { apply: true });

    expect(states["beta"]).toBe("blocked");
    expect(report.waves[0]?.[0]?.problems[0]?.fix).toContain(`branch -D ${trainBranch}`);
    beta.git("branch", "--quiet", "-D", trainBranch);
    expect((await runCascade(workspace, "1.1.0", { apply: true })).states["beta"]).toBe("committed");
  });
});
