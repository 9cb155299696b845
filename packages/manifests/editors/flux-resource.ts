import type { Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { readGithubUrl } from "../syntax/github-url.ts";
import { yamlAt, yamlTraced } from "../syntax/yaml-path.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import { chartPin, gitRefPin, imageValuePin, type Path } from "./placed-pin.ts";

/**
 * The pins of Flux's resources: the chart of a HelmRelease or a HelmChart, and the reference of a GitRepository or an OCIRepository.
 * https://fluxcd.io/flux/components/
 */
export function fluxPins(
  source: Source,
  resource: { readonly kind: string; readonly root: YamlNode; readonly path: Path },
): (Pin | undefined)[] {
  const { kind, root, path } = resource;
  const spec = yamlAt(root, "spec");
  const namespace = yamlTraced(yamlAt(root, "metadata", "namespace"))?.text;
  switch (kind) {
    case "HelmRelease": {
      const at = [...path, "chart", "spec"];
      return [helmChartPin(source, yamlAt(spec, "chart", "spec"), { path: at, namespace })];
    }
    case "HelmChart":
      return [helmChartPin(source, spec, { path, namespace })];
    case "GitRepository":
      return [gitRepositoryPin(source, spec, path)];
    case "OCIRepository":
      return [ociRepositoryPin(source, spec, path)];
    default:
      return [];
  }
}

function helmChartPin(
  source: Source,
  spec: YamlNode | undefined,
  { path, namespace: own }: { readonly path: Path; readonly namespace: string | undefined },
): Pin | undefined {
  const textOf = (...keys: readonly string[]) => yamlTraced(yamlAt(spec, ...keys))?.text;
  const chart = textOf("chart");
  const constraint = yamlTraced(yamlAt(spec, "version"));
  if (chart === undefined || constraint === undefined || chart.startsWith(".")) return undefined;
  // Of a chart in a folder Flux does not heed the version.
  const kind = textOf("sourceRef", "kind") ?? "HelmRepository";
  if (kind !== "HelmRepository") return undefined;
  const pin = chartPin(source, [...path, "version"], { chart, constraint });
  const name = textOf("sourceRef", "name");
  if (pin === undefined || name === undefined) return pin;
  const namespace = textOf("sourceRef", "namespace") ?? own;
  return { ...pin, chartSource: { name, ...(namespace === undefined ? {} : { namespace }) } };
}

function gitRepositoryPin(source: Source, spec: YamlNode | undefined, path: Path): Pin | undefined {
  const repository = readGithubUrl(yamlTraced(yamlAt(spec, "url"))?.text ?? "")?.repository;
  if (repository === undefined) return undefined;
  // Flux takes the first of these that is there.
  for (const key of ["commit", "tag", "branch"]) {
    const ref = yamlTraced(yamlAt(spec, "ref", key));
    if (ref !== undefined) return gitRefPin(source, [...path, "ref", key], { repository, ref });
  }
  return undefined;
}

function ociRepositoryPin(source: Source, spec: YamlNode | undefined, path: Path): Pin | undefined {
  const url = yamlTraced(yamlAt(spec, "url"))?.text ?? "";
  if (!url.startsWith("oci://")) return undefined;
  const name = url.slice("oci://".length);
  const [tag, digest, semver] = ["tag", "digest", "semver"].map((key) =>
    yamlTraced(yamlAt(spec, "ref", key)),
  );
  const media = yamlTraced(yamlAt(spec, "layerSelector", "mediaType"))?.text ?? "";
  const isChart = media.includes("helm.chart") || name.includes("/charts/");
  const [key, constraint] = semver === undefined ? ["tag", isChart ? tag : undefined] : ["semver", semver];
  // A digest has the last word, and is none that a chart is known by.
  if (constraint !== undefined && digest === undefined) {
    const at = name.lastIndexOf("/");
    const [repository, chart] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
    return chartPin(source, [...path, "ref", key], { chart, repository, constraint });
  }
  return imageValuePin(source, [...path, "ref", tag === undefined ? "digest" : "tag"], { name, tag, digest });
}
