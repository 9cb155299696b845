import type { Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { readGithubUrl } from "../syntax/github-url.ts";
import { yamlAt, yamlTraced } from "../syntax/yaml-path.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import { chartPin, gitRefPin, imageValuePin, type Path } from "./placed-pin.ts";

/**
 * The pins of Flux's resources: the chart of a HelmRelease, and the reference of a GitRepository or an OCIRepository.
 * https://fluxcd.io/flux/components/
 */
export function fluxPins(
  source: Source,
  { kind, spec, path }: { readonly kind: string; readonly spec: YamlNode | undefined; readonly path: Path },
): (Pin | undefined)[] {
  switch (kind) {
    case "HelmRelease": {
      const chart = yamlTraced(yamlAt(spec, "chart", "spec", "chart"))?.text;
      const constraint = yamlTraced(yamlAt(spec, "chart", "spec", "version"));
      if (chart === undefined || constraint === undefined || chart.startsWith(".")) return [];
      return [chartPin(source, [...path, "chart", "spec", "version"], { chart, constraint })];
    }
    case "GitRepository":
      return [gitRepositoryPin(source, spec, path)];
    case "OCIRepository":
      return [ociRepositoryPin(source, spec, path)];
    default:
      return [];
  }
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
  if (semver !== undefined) {
    const chart = name.slice(name.lastIndexOf("/") + 1);
    return chartPin(source, [...path, "ref", "semver"], { chart, constraint: semver });
  }
  return imageValuePin(source, [...path, "ref", tag === undefined ? "digest" : "tag"], { name, tag, digest });
}
