import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { root } from "../../scripts/bundles.ts";
import {
  createRepository,
  gitEnvironment,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";
import { describeWithTools, type AvailableTool } from "../support/tools.ts";

const workflow = `on: push
jobs:
  verify:
    runs-on: ubuntu-latest
    steps:
      - run: git clone --quiet "$ORIGIN" . && git checkout --quiet --detach "$GITHUB_REF_NAME"
      - uses: coreason-ai/release-actions/verify-tag@v1
        id: tag
      - run: echo "releasing $VERSION as $TAGS"
        env:
          VERSION: \${{ steps.tag.outputs.version }}
          TAGS: \${{ join(fromJSON(steps.tag.outputs.oci-tags)) }}
`;

/** The files users get, without the tools and modules that lie beside them here. */
function published(): string {
  const folder = join(temporaryFolder(), "release-actions");
  for (const path of ["verify-tag/action.yml", "dist/verify-tag"]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    execFileSync("cp", ["-r", join(root, path), join(folder, path)]);
  }
  return folder;
}

/** Runs the workflow in the folder of a repository, as the push of a tag. */
function run(act: AvailableTool, repository: TestRepository, tag: string) {
  const folder = temporaryFolder();
  repository.write(".github/workflows/release.yml", workflow);
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message", "ci: release");
  repository.git("tag", tag);
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ ref: `refs/tags/${tag}`, repository: { default_branch: "main" } }));
  const { stdout, status } = spawnSync(
    act.path,
    [
      ...["push", "-W", ".github/workflows/release.yml", "-P", "ubuntu-latest=-self-hosted"],
      ...["--no-cache-server", "--no-skip-checkout", "-e", event],
      ...["--local-repository", `coreason-ai/release-actions@v1=${published()}`],
      ...["--env", `ORIGIN=file://${repository.directory}`],
    ],
    {
      cwd: repository.directory,
      encoding: "utf8",
      env: {
        ...gitEnvironment,
        PATH: `${dirname(process.execPath)}:${gitEnvironment.PATH}`,
        HOME: folder,
        XDG_CACHE_HOME: folder,
        // A step may write to it: as root, a write by rename would replace the device /dev/null.
        GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
        GIT_PAGER: "cat",
      },
    },
  );
  return { status, stdout };
}

await describeWithTools("uses: coreason-ai/release-actions/verify-tag@v1, run by act", ["act"], ({ act }) => {
  test("passes a good tag and hands its version to later steps", () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "package.json": '{ "version": "0.0.0-dev" }' });

    const { status, stdout } = run(act, repository, "v1.2.3");

    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("releasing 1.2.3 as v1.2.3,1.2.3,1.2,1,latest"),
    });
  });

  test("stops the job at a bad one", () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "package.json": '{ "version": "1.0.0" }' });

    const { status, stdout } = run(act, repository, "v1.2.3");

    expect(status).toBe(1);
    expect(stdout).toContain("static-version");
    expect(stdout).not.toContain("releasing 1.2.3");
  });
});
