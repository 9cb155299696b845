import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { root } from "../../scripts/bundles.ts";
import { createRepository, gitEnvironment, temporaryFolder } from "../support/repository.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { attempt, releaseHelper, tryGit } from "./hooked-repository.ts";

await describeWithTools("the pre-commit framework", ["pre-commit"], ({ "pre-commit": framework }) => {
  const environment = {
    ...environmentWith(framework),
    // Jest asks its children for colors.
    NO_COLOR: "1",
    ...gitEnvironment,
    PRE_COMMIT_HOME: temporaryFolder(),
  };
  const { PATH } = environmentWith(framework);

  /** A clone of this repository as far as users of the hooks need it: nothing is built or installed. */
  const ours = createRepository();
  cpSync(join(root, ".pre-commit-hooks.yaml"), join(ours.directory, ".pre-commit-hooks.yaml"));
  mkdirSync(join(ours.directory, "dist"));
  cpSync(join(root, "dist", "release-helper"), join(ours.directory, "dist", "release-helper"), {
    recursive: true,
  });
  const revision = ours.commit("feat: hooks");

  function prepare() {
    const repository = createRepository();
    repository.write(
      ".pre-commit-config.yaml",
      [
        "default_install_hook_types: [pre-commit, commit-msg]",
        "repos:",
        `  - repo: ${ours.directory}`,
        `    rev: ${revision}`,
        "    hooks:",
        "      - id: release-helper-versions",
        "      - id: release-helper-commit-message",
        "",
      ].join("\n"),
    );
    const { exitCode, stderr } = attempt(repository.directory, ["pre-commit", "install", "--install-hooks"], {
      environment: { ...environment, PATH },
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    return repository;
  }

  const commit = (repository: ReturnType<typeof prepare>, message: string) =>
    tryGit(repository, ["commit", "--quiet", `--message=${message}`], { ...environment, PATH });

  test("runs both from a plain clone", () => {
    const repository = prepare();
    repository.write("package.json", '{"name": "a", "version": "1.0.0"}\n');
    repository.git("add", "--all");

    const refused = commit(repository, "feat: x");
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout + refused.stderr).toContain("static-version package.json:1");

    repository.write("package.json", '{"name": "a", "version": "0.0.0-dev"}\n');
    repository.git("add", "--all");
    const unconventional = commit(repository, "no");
    expect(unconventional.stdout + unconventional.stderr).toContain("commit-msg commit-message");
    expect(commit(repository, "feat: x").exitCode).toBe(0);
  });

  test("goes on running beside our pre-push, in whichever order they were installed", () => {
    const repository = prepare();
    releaseHelper(repository.directory, ["hooks", "install", "pre-push"]);
    attempt(repository.directory, ["pre-commit", "install", "--hook-type=pre-push"], {
      environment: { ...environment, PATH },
    });
    repository.git("add", "--all");
    expect(commit(repository, "feat: x").exitCode).toBe(0);
    repository.git("init", "--quiet", "--bare", "remote.git");
    repository.git("remote", "add", "origin", join(repository.directory, "remote.git"));
    repository.git("push", "--quiet", "--no-verify", "origin", "main");
    repository.git("tag", "v1.2");

    const { exitCode, stderr, stdout } = tryGit(repository, ["push", "origin", "v1.2"], {
      ...environment,
      PATH,
    });

    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain("pre-push tag-format");
  });
});
