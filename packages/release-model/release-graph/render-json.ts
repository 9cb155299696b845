import type { GraphRepository, ReleaseGraph } from "./release-graph.ts";
import { waves } from "./waves.ts";

/** The graph with its defaults filled in, as JSON; the shape is published as schema/graph.schema.json. */
export interface GraphReport {
  readonly schema: 1;
  readonly owner: string;
  readonly defaults: ReleaseGraph["defaults"];
  /** In the order of the file. */
  readonly repositories: readonly GraphReportRepository[];
  /** Names of repositories; each needs only repositories of waves before its own. */
  readonly waves: readonly (readonly string[])[];
}

export type GraphReportRepository = Omit<GraphRepository, "appVersions"> & {
  /** Path of a `Chart.yaml` in this repository, and the needed repository whose version its `appVersion` shows. */
  readonly appVersions: Readonly<Record<string, string>>;
};

/** `{"schema": 1, …}` for scripts: the graph with its defaults filled in, and the waves. */
export function renderJson(graph: ReleaseGraph): string {
  const repositories = [...graph.repositories.values()].map(({ appVersions, ...repository }) => ({
    ...repository,
    appVersions: Object.fromEntries(appVersions),
  }));
  const report = {
    schema: 1,
    owner: graph.owner,
    defaults: graph.defaults,
    repositories,
    waves: waves(graph),
  } satisfies GraphReport;
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
