import { resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import { Refusal } from "@release-actions/release-model";
import {
  maintenanceBranchesOf,
  parseCheckSettings,
  requestedTag,
  versionOfTag,
} from "@release-actions/tag-verification/request";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, annotate, summarize }) => {
  const { name: tag, isPushed } = requestedTag(inputs.tag, environment);
  const checks = parseCheckSettings(inputs.checks);
  const version = versionOfTag(tag, inputs["tag-format"]);
  const maintenanceBranches = maintenanceBranchesOf(inputs["maintenance-branches"], version);
  // Loaded only now: a wrong call is told at once. Awaited each by itself, because only then the bundler sees what is
  // taken of it and leaves out the rest, which is several times as much.
  const { observe } = await import("@release-actions/tag-verification/observe");
  const { nodeMachine, httpPackageRegistry, httpPullRequests, useEnvironmentProxy } =
    await import("@release-actions/ports/adapters");
  useEnvironmentProxy({ environment, log });
  const token = inputs["github-token"];
  const repository = environment["GITHUB_REPOSITORY"];
  const api = environment["GITHUB_API_URL"] ?? "https://api.github.com";
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const policy = {
    tagFormat: inputs["tag-format"],
    prereleaseIdentifiers: inputs["prerelease-identifiers"],
    order: inputs.order,
    releasePlease: inputs["release-please"],
    placeholder: inputs.placeholder,
    checks,
    suite: await readGraph(inputs.graph, repository),
  };
  const [facts, { plan, report }] = await Promise.all([
    observe({
      git: nodeMachine({ environment }).git(resolve(inputs["working-directory"])),
      tag,
      isPushed,
      isBuiltHere: true,
      defaultBranch: inputs["default-branch"],
      maintenanceBranches,
      checks,
      outside: {
        version,
        registry: httpPackageRegistry(environment),
        published: policy.suite?.published,
        access: token === undefined ? undefined : { server, token },
      },
      github:
        token === undefined || repository === undefined
          ? undefined
          : { repository, pullRequests: httpPullRequests({ api, token }) },
      environment,
      now: new Date(),
    }),
    // While git is at work.
    import("@release-actions/tag-verification/verdict"),
  ]);
  const { outputs, annotations, summary, refusal } = report(plan(tag, policy, facts));
  setOutputs(outputs);
  for (const annotation of annotations) annotate(annotation);
  await summarize(summary);
  if (refusal !== undefined) throw new Refusal(refusal);
  log.info(`${tag} may be released.`);

  async function readGraph(path: string | undefined, repositoryName: string | undefined) {
    if (path === undefined) return undefined;
    const { readSuitePolicy } = await import("@release-actions/tag-verification/suite-policy");
    const bytes = await nodeMachine({ environment }).files(resolve(".")).read(path);
    const name = repositoryName?.split("/").at(-1) ?? "";
    return readSuitePolicy(Buffer.from(bytes).toString("utf8"), { path, repository: name });
  }
});
