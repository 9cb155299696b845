import type { Source } from "@release-actions/manifests";
import { packageKey } from "@release-actions/release-model";
import type { ComponentConfig, GitopsConfig } from "../config/index.ts";
import { namesOf } from "../target.ts";
import { deployedFiles, type SourcesByPath } from "./deployed-files.ts";
import { argoKind, documentsOf } from "./documents.ts";
import { environmentsOf } from "./environments-of.ts";
import { packagesIn, type Application } from "./resources.ts";
import { workloadsOf, type Workload } from "./workloads.ts";

/** An Application with all that it brings to a cluster. */
export interface Deployment {
  readonly application: Application;
  /** The Applications of this repository that deploy it: its app-of-apps. */
  readonly parents: ReadonlySet<Application>;
  readonly environments: ReadonlySet<string>;
  readonly workloads: readonly Workload[];
  /** Whether a chart makes its resources. */
  readonly isChart: boolean;
  /** The keys of every package that it deploys. */
  readonly packages: ReadonlySet<string>;
}

/** What each Application deploys: what it pins itself, and what the files at its path do. */
export function readDeployments(
  applications: readonly Application[],
  sources: readonly Source[],
  config: GitopsConfig,
): readonly Deployment[] {
  const byPath: SourcesByPath = new Map(sources.map((source) => [source.path, source]));
  const repositories = [...config.components.values()].map(({ repository }) => repository.toLowerCase());
  const isForeign = (repoURL: string) => {
    const address = repoURL.replace(/\/$/, "").replace(/\.git$/i, "");
    return repositories.includes(address.split(/[/:]/).slice(-2).join("/").toLowerCase());
  };
  const read = applications.map((application) => ({
    application,
    deployed: deployedFiles(application.spec, byPath, isForeign),
  }));
  const parentsOf = ({ file }: Application) =>
    read.flatMap(({ application, deployed }) =>
      deployed.files.some(({ path }) => path === file) ? [application] : [],
    );
  return read.map(({ application, deployed }) => {
    const workloads = workloadsOf(deployed, byPath);
    // What its Applications deploy belongs to these, not to the one above.
    const own = deployed.files.filter(
      (source) => !(documentsOf(source) ?? []).some((one) => argoKind(one) !== undefined),
    );
    return {
      application,
      parents: new Set(parentsOf(application)),
      workloads,
      isChart: deployed.isChart,
      environments: environmentsOf(application, own, config),
      packages: new Set([
        ...application.packages,
        ...own.flatMap((source) => [...packagesIn(source)]),
        ...workloads.flatMap(({ packages }) => [...packages]),
      ]),
    };
  });
}

/** Whether a deployment has a component, by what it pins or by its name. */
export function deploys({ application, packages }: Deployment, component: ComponentConfig): boolean {
  return application.name === component.name || runs(packages, component);
}

export function runs(packages: ReadonlySet<string>, component: ComponentConfig): boolean {
  return namesOf(component).some((name) => packages.has(packageKey(name)));
}
