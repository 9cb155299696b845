import { fieldOf } from "@release-actions/manifests";
import type { Finding } from "@release-actions/release-model";
import { textAt } from "./documents.ts";
import { isOpen } from "./fill-template.ts";
import { listOf, type Application, type ApplicationSet } from "./resources.ts";

/** Whether the steps of an ApplicationSet order what it generates: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/ */
export function planSteps(set: ApplicationSet, applications: readonly Application[]): readonly Finding[] {
  const { name, file, strategy, steps } = set;
  const own = applications.filter((one) => one.set === set);
  if (strategy !== "RollingSync") {
    return own.every(({ wave }) => wave === undefined) ? [] : [rollingSyncMissing(set)];
  }
  if (steps.length === 0) {
    return [
      {
        code: "rolling-sync-steps",
        level: "error",
        file,
        expected: `steps in rollingSync of the ApplicationSet ${name}`,
        found: "none, so that nothing is ordered",
        fix: "Add `rollingSync: {steps: [{matchExpressions: [{key: …, operator: In, values: […]}]}]}`, a step for each wave.",
      },
    ];
  }
  const read = own.filter((one) => !one.isUnread && !hasOpenLabels(one, steps));
  return [...read.filter((one) => stepOf(one) === undefined).map(uncovered), ...reversedSteps(read)];
}

/** The first step whose expressions all match; undefined where none does. */
export function stepOf({ labels, set }: Application): number | undefined {
  const index = (set?.steps ?? []).findIndex((step) => step.every((one) => matches(one, labels)));
  return index === -1 ? undefined : index;
}

function matches(expression: unknown, labels: unknown): boolean {
  const label = textAt(labels, textAt(expression, "key") ?? "");
  const isAmong = label !== undefined && listOf(fieldOf(expression, "values")).map(String).includes(label);
  const operator = textAt(expression, "operator");
  return operator === "In" ? isAmong : operator === "NotIn" && !isAmong;
}

function hasOpenLabels({ labels }: Application, steps: ApplicationSet["steps"]): boolean {
  const keys = steps.flat().map((one) => textAt(one, "key") ?? "");
  return keys.some((key) => isOpen(textAt(labels, key)));
}

function uncovered({ name, file }: Application): Finding {
  return {
    code: "rolling-sync-uncovered",
    level: "error",
    file,
    expected: `a step of RollingSync whose matchExpressions match the labels of ${name}`,
    found: "none, so that it is never synced by the rollout",
    fix: "Add its label to the values of a step, or the label to the template.",
  };
}

/** Waves that say another order than the steps, which are what counts. */
function reversedSteps(applications: readonly Application[]): readonly Finding[] {
  const placed = applications.flatMap((one) => {
    const [step, wave] = [stepOf(one), Number(one.wave ?? Number.NaN)];
    return step === undefined || Number.isNaN(wave) ? [] : [{ one, step, wave }];
  });
  for (const before of placed) {
    const after = placed.find(({ step, wave }) => wave > before.wave && step < before.step);
    if (after === undefined) continue;
    const { name, file } = after.one;
    return [
      {
        code: "rolling-sync-order",
        level: "error",
        file,
        expected: `the steps of RollingSync in the order of the sync waves: ${before.one.name} (wave ${before.wave}) before ${name} (wave ${after.wave})`,
        found: `step ${before.step + 1} and step ${after.step + 1}`,
        fix: "Sync waves do not order what an ApplicationSet generates, the steps do. Put the steps into the order of the waves.",
      },
    ];
  }
  return [];
}

function rollingSyncMissing({ name, file, strategy }: ApplicationSet): Finding {
  return {
    code: "rolling-sync-missing",
    level: "error",
    file,
    expected: `strategy.type: RollingSync in the ApplicationSet ${name}, whose template has sync waves`,
    found: strategy ?? "no strategy",
    fix: "Sync waves do not order what an ApplicationSet generates. Add `strategy: {type: RollingSync, rollingSync: {steps: […]}}`, a step for each wave, and start the controller with progressive syncs.",
  };
}
