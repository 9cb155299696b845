import { fieldOf, readYamlData } from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";
import { sourceOf } from "./source-of.ts";

/**
 * The folders of charts that were copied into the one that needs them: it takes them from a repository, and `helm dependency`
 * has put them there. https://helm.sh/docs/topics/charts/#chart-dependencies
 */
export function foreignCharts(read: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...read.keys()].flatMap((path) => {
    const parts = /^(?<parent>(?:.*\/)?)charts\/(?<name>[^/]+)\/Chart\.yaml$/.exec(path)?.groups;
    if (parts === undefined) return [];
    const parent = `${parts["parent"] ?? ""}Chart.yaml`;
    const bytes = read.get(parent);
    const isForeign = bytes !== undefined && takenFromElsewhere(parent, bytes).includes(parts["name"]);
    return isForeign ? [path.slice(0, -"Chart.yaml".length)] : [];
  });
}

/** The names of a chart's dependencies that lie in a repository; a path, or none at all, leads to the folder itself. */
function takenFromElsewhere(path: string, bytes: Uint8Array): readonly unknown[] {
  try {
    const documents = readYamlData(sourceOf(path, bytes));
    const needs = fieldOf(Array.isArray(documents) ? documents[0] : undefined, "dependencies");
    return (Array.isArray(needs) ? needs : [])
      .filter((need) => /^(?:https?|oci|s3|gs):\/\/|^(?:@|alias:)/.test(String(fieldOf(need, "repository"))))
      .map((need) => fieldOf(need, "name"));
  } catch (error) {
    // It is named where it is judged.
    if (error instanceof Refusal) return [];
    throw error;
  }
}
