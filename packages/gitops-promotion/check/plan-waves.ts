import { packageKey, type Finding } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { ComponentConfig, GitopsConfig } from "../config/index.ts";
import { namesOf } from "../target.ts";
import type { ArgoResource } from "./resources.ts";

/**
 * Whether the order of rollouts agrees with the release graph. A wave orders resources inside one Application; Applications are
 * ordered by it only where an app-of-apps waits for their health, or an ApplicationSet rolls out step by step.
 */
export function planWaves(
  resources: readonly ArgoResource[],
  {
    config,
    graph,
    hasHealthCheck,
  }: {
    readonly config: GitopsConfig;
    readonly graph: ReleaseGraph | undefined;
    /** Whether argocd-cm of this repository assesses the health of Applications. */
    readonly hasHealthCheck: boolean;
  },
): readonly Finding[] {
  return [
    ...resources.flatMap(unreadableWave),
    ...(graph === undefined ? [] : orderFindings(resources, config, graph)),
    ...resources.flatMap(rollingSync),
    ...(hasHealthCheck ? [] : healthCheck(resources)),
  ];
}

function unreadableWave({ wave, file, name }: ArgoResource): readonly Finding[] {
  // A template's parameter is known to the ApplicationSet only.
  if (wave === undefined || /^-?\d+$/.test(wave) || wave.includes("{{")) return [];
  return [
    {
      code: "wave-unreadable",
      level: "error",
      file,
      expected: `a whole number as the sync wave of ${name}`,
      found: `"${wave}"`,
      fix: "Argo CD takes it for 0. Write a number in quotes.",
    },
  ];
}

function orderFindings(
  resources: readonly ArgoResource[],
  { components }: GitopsConfig,
  graph: ReleaseGraph,
): readonly Finding[] {
  const applications = resources.filter(({ kind }) => kind === "Application");
  const of = new Map([...components.values()].map((one) => [one.name, deploying(one, applications)]));
  return [...graph.repositories.values()].flatMap(({ name: downstream, needs }) =>
    needs.flatMap(({ repository: upstream }) =>
      pairs(of.get(upstream) ?? [], of.get(downstream) ?? []).flatMap(([first, second]) =>
        orderFinding({ upstream, downstream, first, second }),
      ),
    ),
  );
}

/** The Applications that deploy a component: by what they pin, or by its name. */
function deploying(
  component: ComponentConfig,
  applications: readonly ArgoResource[],
): readonly ArgoResource[] {
  const names = namesOf(component).map(packageKey);
  return applications.filter(
    ({ name, packages }) => name === component.name || names.some((key) => packages.has(key)),
  );
}

function pairs<Item>(left: readonly Item[], right: readonly Item[]): readonly (readonly [Item, Item])[] {
  return left.flatMap((one) => right.filter((other) => other !== one).map((other) => [one, other] as const));
}

function orderFinding(edge: {
  readonly upstream: string;
  readonly downstream: string;
  readonly first: ArgoResource;
  readonly second: ArgoResource;
}): readonly Finding[] {
  const { upstream, downstream, first, second } = edge;
  const [before, after] = [first, second].map(({ wave }) => Number(wave ?? 0));
  if (before === undefined || after === undefined || Number.isNaN(before + after) || before < after)
    return [];
  const isReversed = before > after;
  // Without any annotation nobody claims an order.
  if (!isReversed && first.wave === undefined && second.wave === undefined) return [];
  return [
    {
      code: isReversed ? "wave-order" : "wave-equal",
      level: isReversed ? "error" : "warning",
      file: second.file,
      expected: `${first.name} (${upstream}) in an earlier sync wave than ${second.name} (${downstream}), which needs it`,
      found: `wave ${before} and wave ${after}`,
      fix: `Give ${second.name} a wave above ${before}: argocd.argoproj.io/sync-wave: "${before + 1}".`,
    },
  ];
}

function rollingSync({ kind, wave, strategy, name, file }: ArgoResource): readonly Finding[] {
  if (kind !== "ApplicationSet" || wave === undefined || strategy === "RollingSync") return [];
  return [
    {
      code: "rolling-sync-missing",
      level: "error",
      file,
      expected: `strategy.type: RollingSync in the ApplicationSet ${name}, whose template has sync waves`,
      found: strategy ?? "no strategy",
      fix: "Sync waves do not order what an ApplicationSet generates. Add `strategy: {type: RollingSync, rollingSync: {steps: […]}}`, a step for each wave, and start the controller with progressive syncs.",
    },
  ];
}

function healthCheck(resources: readonly ArgoResource[]): readonly Finding[] {
  const ordered = resources.find(({ kind, wave }) => kind === "Application" && wave !== undefined);
  if (ordered === undefined) return [];
  return [
    {
      code: "application-health-missing",
      level: "error",
      file: ordered.file,
      expected:
        "a health check for argoproj.io/Application in argocd-cm, so that one wave waits for the one before",
      found: `sync waves on Applications (${ordered.name}), and no such check in this repository`,
      fix: "Add `resource.customizations.health.argoproj.io_Application` to argocd-cm: https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app",
    },
  ];
}
