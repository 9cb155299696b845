import { fieldOf, type Source } from "@release-actions/manifests";
import type { Pin } from "@release-actions/release-model";
import { documentsOf, textAt } from "../check/documents.ts";

/** A repository of charts that Flux knows by a name. */
export interface ChartRepository {
  readonly name: string;
  /** Undefined where a kustomization says it, or nobody. */
  readonly namespace: string | undefined;
  readonly url: string;
}

/** Flux's repositories of charts (HelmRepository) in some files. What a controller fills in (`${registry}`) is not known. Pure. */
export function chartRepositories(sources: readonly Source[]): readonly ChartRepository[] {
  return sources
    .filter(({ text }) => mayHaveRepository(text))
    .flatMap((source) => documentsOf(source) ?? [])
    .flatMap((document) => {
      const [name, url] = [textAt(document, "metadata", "name"), textAt(document, "spec", "url")];
      if (fieldOf(document, "kind") !== "HelmRepository" || name === undefined) return [];
      if (url === undefined || url.includes("${")) return [];
      return [{ name, namespace: textAt(document, "metadata", "namespace"), url }];
    });
}

export function mayHaveRepository(text: string): boolean {
  return text.includes("HelmRepository") && text.includes("url");
}

/** Where the chart of a pin may come from by the name of its HelmRepository: several where environments have one each. */
export function repositoriesOf(
  { chartSource }: Pin,
  known: readonly ChartRepository[],
): readonly ChartRepository[] {
  if (chartSource === undefined) return [];
  return known.filter(
    ({ name, namespace = chartSource.namespace }) =>
      name === chartSource.name &&
      (chartSource.namespace === undefined || namespace === chartSource.namespace),
  );
}
