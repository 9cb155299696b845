import { resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import { nodeMachine } from "@release-actions/ports/adapters";
import { Refusal } from "@release-actions/release-model";
import { observe, parseCheckSettings, plan, report, requestedTag } from "@release-actions/tag-verification";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, annotate, summarize }) => {
  const { name: tag, isPushed } = requestedTag(inputs.tag, environment);
  const policy = {
    tagFormat: inputs["tag-format"],
    prereleaseIdentifiers: inputs["prerelease-identifiers"],
    order: inputs.order,
    placeholder: inputs.placeholder,
    checks: parseCheckSettings(inputs.checks),
  };
  const git = nodeMachine({ environment }).git(resolve(inputs["working-directory"]));
  const facts = await observe({
    git,
    tag,
    isPushed,
    defaultBranch: inputs["default-branch"],
    checks: policy.checks,
    environment,
    now: new Date(),
  });
  const { outputs, annotations, summary, refusal } = report(plan(tag, policy, facts));
  setOutputs(outputs);
  for (const annotation of annotations) annotate(annotation);
  await summarize(summary);
  if (refusal !== undefined) throw new Refusal(refusal);
  log.info(`${tag} may be released.`);
});
