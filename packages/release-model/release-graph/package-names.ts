import { packageName, type PackageName } from "../package-name.ts";
import {
  ecosystemOf,
  publishedEcosystems,
  type GraphRepository,
  type ReleaseGraph,
} from "./release-graph.ts";
import { requireRepository } from "./neighbors.ts";

/**
 * Every name under which others may have pinned a repository: what it publishes, `owner/name` on GitHub,
 * and its bare name.
 * Throws a UsageError `graph-unknown-repository`.
 */
export function packageNamesOf(graph: ReleaseGraph, repository: string): readonly PackageName[] {
  return namesOf(requireRepository(graph, repository), graph.owner);
}

/** The same of one repository at hand. */
export function namesOf(repository: GraphRepository, owner: string): readonly PackageName[] {
  const published = publishedEcosystems.flatMap((key) =>
    repository.publishes[key].flatMap((name) =>
      (key === "chart" ? chartNames(name) : [name]).map((one) => packageName(ecosystemOf[key], one)),
    ),
  );
  return [
    ...published,
    packageName("github", `${owner}/${repository.name}`),
    // The bare name, for files that hold nothing else: a Terraform variable `coreason_runtime_version`.
    packageName("component", repository.name),
  ];
}

/** A chart in a registry is pinned by its whole address (Argo CD) or by its last part beside a `repository` (Helm). */
function chartNames(name: string): readonly string[] {
  const address = name.replace(/^oci:\/\//, "");
  const last = address.slice(address.lastIndexOf("/") + 1);
  return last === address ? [address] : [address, last];
}
