import { InternalError, type Annotation, type SummaryBlock } from "@release-actions/release-model";
import type { Log } from "@release-actions/ports";
import type { Contract } from "./contract.ts";
import { errorTrace, failureAnnotation } from "./failure.ts";
import { readInputs, readSecrets, type Environment, type InputValues } from "./input-values.ts";
import { renderOutputs, type Declared, type OutputValues } from "./output-values.ts";
import { renderSummary } from "./render-summary.ts";
import type { Runner } from "./runner.ts";
import { withoutSecrets } from "./secrets.ts";
import { toolkitRunner } from "./toolkit-runner.ts";

/** What the body of an action works with. */
export interface Action<C extends Contract> {
  readonly inputs: InputValues<C>;
  readonly environment: Environment;
  readonly log: Log;
  /** Sets all outputs at once; `undefined` for one that has no answer. To be called once, also before a refusal. */
  readonly setOutputs: <Values extends OutputValues<C>>(values: Declared<Values, C>) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly summarize: (blocks: readonly SummaryBlock[]) => Promise<void>;
}

/**
 * Runs an action: masks its secrets, reads its inputs, and turns whatever is thrown into the one failure that
 * people see. An action fails by throwing, and in no other way.
 */
export async function runAction<C extends Contract>(
  contract: C,
  main: (action: Action<C>) => Promise<void>,
  outside: { readonly environment: Environment; readonly runner: Runner } = {
    environment: process.env,
    runner: toolkitRunner(process.env),
  },
): Promise<void> {
  const { environment } = outside;
  const secrets = readSecrets(contract, environment);
  for (const secret of secrets) outside.runner.mask(secret);
  const runner = withoutSecrets(outside.runner, secrets);
  let areOutputsSet = false;

  try {
    await main({
      inputs: readInputs(contract, environment),
      environment,
      log: runnerLog(runner),
      setOutputs: (values) => {
        if (areOutputsSet) throw outputsTwice(contract.name);
        areOutputsSet = true;
        for (const [name, value] of renderOutputs(contract, values)) runner.setOutput(name, value);
      },
      annotate: (annotation) => {
        runner.annotate(annotation);
      },
      summarize: (blocks) => runner.summarize(renderSummary(blocks)),
    });
  } catch (error) {
    runner.debug(errorTrace(error));
    runner.setFailed(failureAnnotation(contract.name, error));
  }
}

function runnerLog(runner: Runner): Log {
  return {
    progress: (message) => {
      runner.print(message);
    },
    info: (message) => {
      runner.print(message);
    },
    warning: (message) => {
      runner.annotate({ level: "warning", title: "warning", message });
    },
  };
}

function outputsTwice(action: string): InternalError {
  return new InternalError({
    code: "outputs-twice",
    expected: `${action} to set its outputs once`,
    found: "a second call",
    fix: "Report this as a bug of release-actions.",
  });
}
