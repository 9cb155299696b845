import { resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, annotate, summarize }) => {
  // Loaded only now: a wrong call is told at once.
  const [{ apply, observe, plan, report, requestedVersion }, { nodeMachine }] = await Promise.all([
    import("@release-actions/version-injection"),
    import("@release-actions/ports/adapters"),
  ]);
  const machine = nodeMachine({ environment });
  const directory = resolve(inputs["working-directory"]);
  const [files, git] = [machine.files(directory), machine.git(directory)];
  const tagFormat = inputs["tag-format"];
  const version = await requestedVersion({ asked: inputs.version, environment, tagFormat, git });
  const facts = await observe({ files, git, tagFormat, workspaces: inputs.workspaces === "auto" });
  const planned = plan(facts, {
    version,
    placeholder: inputs.placeholder,
    internalDependencies: inputs["internal-dependencies"],
    privatePackages: inputs["private-packages"],
    lockfile: inputs.lockfile,
    publishTool: inputs["publish-tool"] === "auto" ? undefined : inputs["publish-tool"],
  });
  const applied = !inputs["dry-run"];
  if (applied) await apply(planned, files);
  const { outputs, annotations, summary } = report(planned, { applied });
  setOutputs(outputs);
  for (const annotation of annotations) annotate(annotation);
  await summarize(summary);
  for (const file of outputs.files) log.info(`${applied ? "stamped" : "would stamp"} ${file}`);
});
