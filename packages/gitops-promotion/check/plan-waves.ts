import type { Source } from "@release-actions/manifests";
import type { Finding } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { GitopsConfig } from "../config/index.ts";
import { readDeployments } from "./deployments.ts";
import { isOpen } from "./fill-template.ts";
import { withKustomizedWaves } from "./kustomized-waves.ts";
import { planHealth } from "./plan-health.ts";
import { planOrders } from "./plan-orders.ts";
import { planSteps } from "./plan-steps.ts";
import { readResources, type Application } from "./resources.ts";
import { wantedOrders } from "./wanted-orders.ts";

/**
 * Whether the order of rollouts agrees with the release graph. A wave orders resources inside one Application; Applications are
 * ordered by it only where an app-of-apps waits for their health, or an ApplicationSet rolls out step by step.
 */
export function planWaves(
  sources: readonly Source[],
  {
    paths,
    config,
    graph,
  }: {
    /** All of the repository. */
    readonly paths: readonly string[];
    readonly config: GitopsConfig;
    readonly graph: ReleaseGraph | undefined;
  },
): readonly Finding[] {
  const files = sources.map((source) => ({ source, ...readResources(source, paths) }));
  const applications = withKustomizedWaves(
    files.flatMap((file) => file.applications),
    new Map(sources.map((source) => [source.path, source])),
  );
  const orders = graph === undefined ? [] : wantedOrders(config, graph);
  const deployments = readDeployments(applications, sources, config);
  const findings = [
    ...files.filter(({ isTemplate }) => isTemplate).map(({ source }) => templateUnread(source.path)),
    ...applications.flatMap(unreadableWave),
    ...applications.flatMap((one) => (orders.length > 0 || isOpen(one.wave) ? unread(one) : [])),
    ...planOrders(deployments, orders),
    ...files.flatMap(({ sets }) => sets.flatMap((set) => planSteps(set, applications))),
    ...planHealth(sources, deployments),
  ];
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

function templateUnread(file: string): Finding {
  return {
    code: "order-unread",
    level: "warning",
    file,
    expected: "Applications whose names and sync waves stand in the file",
    found: "a template, which could not be read: its order is not known",
    fix: "Render it (helm template), and check what comes out with --dir.",
  };
}

function unread({ isUnread, name, file, set }: Application): readonly Finding[] {
  if (!isUnread) return [];
  return [
    {
      code: "order-unread",
      level: "warning",
      file,
      expected: `names, paths and sync waves that the repository states, in ${set === undefined ? `the Application ${name}` : `the ApplicationSet ${set.name}`}`,
      found: "parameters, a patch or a template that could not be read: its order is not known",
      fix:
        set === undefined
          ? "Look at what is rendered (kustomize build), or state them in the Application itself."
          : "Look at what it generates (argocd appset generate), or state them as elements of a list.",
    },
  ];
}

function unreadableWave({ wave, file, name }: Application): readonly Finding[] {
  // What a controller alone can fill in is said by itself.
  if (wave === undefined || /^-?\d+$/.test(wave) || isOpen(wave)) return [];
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
