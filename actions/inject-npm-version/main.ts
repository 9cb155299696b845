import { resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import { checkedOutVersion, statedVersion } from "@release-actions/version-injection/request";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, annotate, summarize }) => {
  const tagFormat = inputs["tag-format"];
  const stated = statedVersion({ asked: inputs.version, environment, tagFormat });
  // Loaded only now: a wrong call is told at once. Awaited by itself, because only then the bundler sees what is taken
  // of it and leaves out the rest.
  const { nodeMachine } = await import("@release-actions/ports/adapters");
  const machine = nodeMachine({ environment });
  const directory = resolve(inputs["working-directory"]);
  const [files, git] = [machine.files(directory), machine.git(directory)];
  const version = stated ?? (await checkedOutVersion({ tagFormat, git }));
  const { apply, observe, plan, report } = await import("@release-actions/version-injection");
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
