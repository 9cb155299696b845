import {
  packageKey,
  packageName,
  parseSemver,
  type PackageName,
  type Pin,
  type Release,
} from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import type { ComponentConfig, EnvironmentConfig, GitopsConfig } from "./config/index.ts";

/** One release on its way to one environment, after everything about it was checked. */
export interface PromotionTarget {
  readonly config: GitopsConfig;
  readonly component: ComponentConfig;
  readonly environment: EnvironmentConfig | undefined;
  readonly release: Release;
  readonly payload: ReleasePublished;
  /** The ids of the messages that ask for it: several where one pull request joins them. */
  readonly ids: readonly string[];
}

/** The release as editors take it: all names it may be pinned by, with the digest of each image. */
export function releaseOf(payload: ReleasePublished, component: ComponentConfig): Release {
  return {
    repository: component.name,
    names: namesOf(component),
    version: parseSemver(payload.version),
    tag: payload.tag,
    commit: payload.source.commit,
    digests: Object.fromEntries(payload.images.map(({ name, digest }) => [name, digest])),
  };
}

/**
 * Whether a place states the version of a component. A chart of the same name from another repository is somebody else's; where
 * the file does not state the repository, or gitops.yml does not, the name alone decides.
 */
export function isPlaceOf(component: ComponentConfig): (pin: Pin) => boolean {
  const keys = new Set(namesOf(component).map(packageKey));
  const addresses = component.charts.filter((chart) => chart.includes("/"));
  const isAddressed = addresses.length === component.charts.length;
  return ({ name, chartRepository }) =>
    keys.has(packageKey(name)) &&
    (chartRepository === undefined ||
      !isAddressed ||
      addresses.some((chart) => isSameAddress(chart, `${chartRepository}/${lastPart(name.name)}`)));
}

function isSameAddress(left: string, right: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/^oci:\/\//i, "")
      .replaceAll(/\/{2,}/g, "/")
      .toLowerCase();
  return bare(left) === bare(right);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** Every name under which a file may state the version of a component. */
export function namesOf({ name, repository, images, charts }: ComponentConfig): readonly PackageName[] {
  return [
    ...images.map((image) => packageName("image", image)),
    // A chart stands as its whole address (Argo CD) or by its last part beside a repository (Helm).
    ...[...new Set(charts.flatMap((chart) => [chart, chart.slice(chart.lastIndexOf("/") + 1)]))].map(
      (chart) => packageName("helm", chart),
    ),
    packageName("github", repository),
    packageName("component", name),
  ];
}
