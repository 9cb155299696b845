import type { Finding } from "@release-actions/release-model";
import { deploys, runs, type Deployment } from "./deployments.ts";
import { meet } from "./environments-of.ts";
import type { Application } from "./resources.ts";
import { stepOf } from "./plan-steps.ts";
import type { WantedOrder } from "./wanted-orders.ts";

/** Whether what the graph wants one after the other is rolled out so, in each environment. */
export function planOrders(
  deployments: readonly Deployment[],
  orders: readonly WantedOrder[],
): readonly Finding[] {
  return orders.flatMap((order) => {
    const firsts = deployments.filter((one) => deploys(one, order.upstream));
    const seconds = deployments.filter((one) => deploys(one, order.downstream));
    return firsts.flatMap((first) =>
      seconds.flatMap((second) => {
        if (first === second) return insideFindings(first, order);
        // One that has both is judged by itself.
        if (deploys(first, order.downstream) || deploys(second, order.upstream)) return [];
        if (!meet(first.environments, second.environments)) return [];
        const isGenerated = first.application.set !== undefined || second.application.set !== undefined;
        return isGenerated || areTogether(first, second)
          ? betweenFindings(first.application, second.application, order)
          : apartFindings(first, second, { order, deployments });
      }),
    );
  });
}

/** Whether waves order two Applications by themselves: one app-of-apps deploys both. What nothing here deploys may belong to any. */
function areTogether(first: Deployment, second: Deployment): boolean {
  return first.parents.size === 0 || second.parents.size === 0 || haveOneParent(first, second);
}

/** Two Applications of two app-of-apps: nothing orders them but the order of these, which has to be the same. */
function apartFindings(
  first: Deployment,
  second: Deployment,
  { order, deployments }: { readonly order: WantedOrder; readonly deployments: readonly Deployment[] },
): readonly Finding[] {
  const siblings = chainOf(first, deployments).flatMap((left) =>
    chainOf(second, deployments).flatMap((right) =>
      left !== right && haveOneParent(left, right) ? [[left.application, right.application] as const] : [],
    ),
  );
  if (siblings.some(([left, right]) => Number(left.wave ?? 0) < Number(right.wave ?? 0))) return [];
  if ([[first.application, second.application], ...siblings].flat().some(({ isUnread }) => isUnread))
    return [];
  const reversed = siblings
    .flatMap(([left, right]) => betweenFindings(left, right, order))
    .filter(({ level }) => level === "error");
  return reversed.length > 0 ? reversed : [unordered(first.application, second.application, order)];
}

/** One with all that it is deployed through: an Application is healthy when what it deploys is. */
function chainOf(one: Deployment, deployments: readonly Deployment[]): readonly Deployment[] {
  const chain = new Set([one]);
  // What is added is looked at, too.
  for (const { parents } of chain) {
    for (const other of deployments) if (parents.has(other.application)) chain.add(other);
  }
  return [...chain];
}

function haveOneParent(first: Deployment, second: Deployment): boolean {
  return [...first.parents].some((parent) => second.parents.has(parent));
}

/** Two Applications: waves order those of one app-of-apps, steps those of one ApplicationSet. */
function betweenFindings(first: Application, second: Application, order: WantedOrder): readonly Finding[] {
  if (first.isUnread || second.isUnread) return [];
  if (first.set !== second.set) {
    const reversed = waveFindings(first, second, order).filter(({ level }) => level === "error");
    return reversed.length > 0 ? reversed : [unordered(first, second, order)];
  }
  if (first.set?.strategy !== "RollingSync") {
    const isStated = first.wave !== undefined || second.wave !== undefined;
    // Of waves that a set states without rolling out by steps it is said by itself that they order nothing.
    return first.set === undefined || isStated
      ? waveFindings(first, second, order)
      : [unordered(first, second, order)];
  }
  const [before, after] = [stepOf(first), stepOf(second)];
  if (before === undefined || after === undefined || before < after) return [];
  return [
    {
      code: before > after ? "wave-order" : "wave-equal",
      level: before > after ? "error" : "warning",
      file: second.file,
      expected: expectation(first.name, second.name, order, "step of RollingSync"),
      found: `step ${before + 1} and step ${after + 1}`,
      fix: `Put the step that matches ${second.name} behind the one that matches ${first.name}.`,
    },
  ];
}

/** What one Application brings, resource by resource. */
function insideFindings(deployment: Deployment, order: WantedOrder): readonly Finding[] {
  const { workloads, application, isChart } = deployment;
  if (application.isUnread) return [];
  const of = (component: WantedOrder["upstream"]) =>
    workloads.filter(({ packages }) => runs(packages, component));
  const [firsts, seconds] = [of(order.upstream), of(order.downstream)];
  const isRead = [...firsts, ...seconds].every((one) => !one.isUnread);
  if (firsts.length > 0 && seconds.length > 0 && isRead) {
    return firsts.flatMap((first) =>
      seconds.flatMap((second) => (first === second ? [] : waveFindings(first, second, order))),
    );
  }
  return [
    {
      code: "order-unread",
      level: "warning",
      file: application.file,
      expected: `the sync waves of ${order.upstream.name} and ${order.downstream.name} inside the Application ${application.name}`,
      found: `it deploys both, and ${isChart ? "its chart's templates" : "their resources"} could not be read`,
      fix: "Look at the waves of what it renders (helm template, kustomize build), or deploy them by an Application each.",
    },
  ];
}

interface Waved {
  readonly name: string;
  readonly file: string;
  readonly wave: string | undefined;
}

function waveFindings(first: Waved, second: Waved, order: WantedOrder): readonly Finding[] {
  const [before, after] = [first, second].map(({ wave }) => Number(wave ?? 0));
  if (before === undefined || after === undefined || Number.isNaN(before + after) || before < after)
    return [];
  const isReversed = before > after;
  const isStated = first.wave !== undefined || second.wave !== undefined;
  return [
    {
      code: isReversed ? "wave-order" : "wave-equal",
      level: isReversed ? "error" : "warning",
      file: second.file,
      expected: expectation(first.name, second.name, order, "sync wave"),
      found: isStated ? `wave ${before} and wave ${after}` : "no wave at either, which is wave 0 for both",
      fix: `Give ${second.name} a wave above ${before}: argocd.argoproj.io/sync-wave: "${before + 1}".`,
    },
  ];
}

function unordered(first: Application, second: Application, order: WantedOrder): Finding {
  const place = ({ set, name }: Application) =>
    set === undefined ? `the Application ${name}` : `${name} of the ApplicationSet ${set.name}`;
  return {
    code: "wave-unordered",
    level: "warning",
    file: second.file,
    expected: expectation(first.name, second.name, order, "step or wave"),
    found: `${place(first)} and ${place(second)}, which nothing orders`,
    fix: "Generate both by one ApplicationSet with RollingSync, or make both Applications of one app-of-apps with waves.",
  };
}

function expectation(
  first: string,
  second: string,
  { upstream, downstream }: WantedOrder,
  what: string,
): string {
  return `${first} (${upstream.name}) in an earlier ${what} than ${second} (${downstream.name}), which needs it`;
}
