import { expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { observe, plan } from "@release-actions/version-injection";
import { parseSemver } from "@release-actions/release-model";
import { createRepository, gitEnvironment } from "../support/repository.ts";
import { packageJson, policy } from "./workspace-files.ts";

async function npmTagOf(version: string, tagFormat: string, tags: readonly string[]): Promise<unknown> {
  const repository = createRepository();
  repository.commit("feat: x", { "package.json": packageJson("a") });
  for (const tag of tags) repository.git("tag", tag);
  const machine = nodeMachine({ environment: gitEnvironment });
  const [files, git] = [machine.files(repository.directory), machine.git(repository.directory)];
  const facts = await observe({ files, git, tagFormat, workspaces: false });
  return plan(facts, { ...policy, version: parseSemver(version) }).npmTag;
}

test.each([
  ["1.4.0", "v{version}", ["v1.4.0", "1.5.0"], "release-1.4"],
  ["1.4.0", "v{version}", ["v1.4.0", "v1.5.0rc1"], "latest"],
  ["1.4.0-rc.1", "v{version}", ["1.4.0"], "next-1.4"],
  ["1.4.0", "ui-v{version}", ["ui-v1.4.0", "core-v2.0.0", "v3.0.0"], "latest"],
  ["1.4.0", "v{version}", ["v1.4.0", "v2", "latest"], "latest"],
])("%s of %s beside %p goes under %s", async (version, tagFormat, tags, tag) => {
  expect(await npmTagOf(version, tagFormat, tags)).toEqual({ kind: "known", tag });
});
