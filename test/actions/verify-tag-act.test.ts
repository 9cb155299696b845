import { expect, test } from "@jest/globals";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { publishedAction, runAct } from "../support/run-act.ts";
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

/** Runs the workflow in the folder of a repository, as the push of a tag. */
function run(act: AvailableTool, repository: TestRepository, tag: string) {
  repository.write(".github/workflows/release.yml", workflow);
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message", "ci: release");
  repository.git("tag", tag);
  return runAct(act, {
    directory: repository.directory,
    file: ".github/workflows/release.yml",
    event: {
      name: "push",
      payload: { ref: `refs/tags/${tag}`, repository: { default_branch: "main" } },
    },
    actions: { "coreason-ai/release-actions@v1": publishedAction("verify-tag") },
    environment: { ORIGIN: `file://${repository.directory}` },
  });
}

await describeWithTools("uses: coreason-ai/release-actions/verify-tag@v1, run by act", ["act"], ({ act }) => {
  test("passes a good tag and hands its version to later steps", async () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "package.json": '{ "version": "0.0.0-dev" }' });

    const { status, stdout } = await run(act, repository, "v1.2.3");

    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("releasing 1.2.3 as v1.2.3,1.2.3,1.2,1,latest"),
    });
  });

  test("stops the job at a bad one", async () => {
    const repository = createRepository();
    repository.commit("feat: begin", { "package.json": '{ "version": "1.0.0" }' });

    const { status, stdout } = await run(act, repository, "v1.2.3");

    expect(status).toBe(1);
    expect(stdout).toContain("static-version");
    expect(stdout).not.toContain("releasing 1.2.3");
  });
});
