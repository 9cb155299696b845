import type { Source } from "@release-actions/manifests";
import type { Finding } from "@release-actions/release-model";
import type { Deployment } from "./deployments.ts";
import { hasHealthCheck } from "./health-check.ts";

/** Whether a wave of Applications waits for the one before: Argo CD assesses their health only where it is told how. */
export function planHealth(
  sources: readonly Source[],
  deployments: readonly Deployment[],
): readonly Finding[] {
  const written = deployments.filter(({ application }) => application.set === undefined);
  const ordered = written.find((one) => one.application.wave !== undefined && isFollowed(one, written));
  if (ordered === undefined || sources.some(hasHealthCheck)) return [];
  const { file, name } = ordered.application;
  return [
    {
      code: "application-health-missing",
      level: "error",
      file,
      expected:
        "a health check for argoproj.io/Application in argocd-cm, so that one wave waits for the one before",
      found: `sync waves on Applications (${name}), and no such check in this repository`,
      fix: "Add `resource.customizations.health.argoproj.io_Application` to argocd-cm: https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app",
    },
  ];
}

/** Whether anything stands in another wave beside it: a wave that orders nothing waits for nothing. */
function isFollowed(one: Deployment, all: readonly Deployment[]): boolean {
  const own = Number(one.application.wave ?? 0);
  const isApart = (wave: string | undefined) => Number(wave ?? 0) !== own;
  return all.some((other) => {
    if (one.parents.has(other.application))
      return other.workloads.some(({ wave }) => Number(wave ?? 0) > own);
    return other !== one && isApart(other.application.wave) && areSiblings(one, other, all);
  });
}

/** What nothing here deploys may belong to any; but what deploys others is the top of them. */
function areSiblings(one: Deployment, other: Deployment, all: readonly Deployment[]): boolean {
  if ([...one.parents].some((parent) => other.parents.has(parent))) return true;
  const loose = [one, other].filter(({ parents }) => parents.size === 0);
  if (loose.length !== 1) return loose.length === 2;
  return !all.some(({ parents }) => loose.some(({ application }) => parents.has(application)));
}
