import * as v from "valibot";
import type { ArgoApplication, ArgoSource } from "../argo-cd.ts";

/*
 * What is read of an Application: https://github.com/argoproj/argo-cd/blob/master/pkg/apis/application/v1alpha1/types.go
 * Several sources have `sources` and `revisions`; one has `source` and `revision`. With a hydrator `revision` is a commit of the
 * branch it writes, and `drySHA` the one of the repository that people commit to.
 */

const sourceSchema = v.pipe(
  v.looseObject({
    repoURL: v.optional(v.string(), ""),
    chart: v.optional(v.string(), ""),
    targetRevision: v.optional(v.string(), ""),
  }),
  v.transform((data): ArgoSource => {
    const { repoURL, chart, targetRevision } = data;
    return { repoURL, chart, targetRevision, data };
  }),
);

const sourcesShape = {
  source: v.optional(v.nullable(sourceSchema)),
  sources: v.optional(v.nullable(v.array(sourceSchema))),
};

const revisionsShape = {
  revision: v.optional(v.string(), ""),
  revisions: v.optional(v.nullable(v.array(v.string()))),
};

const operationSchema = v.object({
  phase: v.optional(v.string(), ""),
  message: v.optional(v.string(), ""),
  syncResult: v.optional(v.nullable(v.object(revisionsShape))),
});

const statusSchema = v.object({
  sync: v.optional(
    v.object({
      status: v.optional(v.string(), "Unknown"),
      comparedTo: v.optional(v.object(sourcesShape)),
      ...revisionsShape,
    }),
  ),
  health: v.optional(v.object({ status: v.optional(v.string(), "Unknown") })),
  operationState: v.optional(operationSchema),
  sourceHydrator: v.optional(
    v.object({
      lastSuccessfulOperation: v.optional(
        v.object({ drySHA: v.optional(v.string(), ""), hydratedSHA: v.optional(v.string(), "") }),
      ),
    }),
  ),
});

/** An Application as Argo CD's API gives it. */
export const applicationSchema = v.pipe(
  v.object({
    spec: v.optional(
      v.object({
        ...sourcesShape,
        sourceHydrator: v.optional(v.object({ drySource: sourceSchema })),
      }),
      {},
    ),
    operation: v.optional(v.unknown()),
    status: v.optional(statusSchema, {}),
  }),
  v.transform(({ spec, status, operation }): ArgoApplication => {
    const { sync, health, operationState: state, sourceHydrator: hydrated } = status;
    const dry = spec.sourceHydrator?.drySource;
    const revisions = revisionsOf(sync);
    const last = hydrated?.lastSuccessfulOperation;
    return {
      sources: dry === undefined ? sourcesOf(spec) : [dry],
      compared: dry === undefined ? sourcesOf(sync?.comparedTo) : [],
      sync: sync?.status ?? "Unknown",
      revisions:
        dry === undefined
          ? revisions
          : last !== undefined && revisions.includes(last.hydratedSHA)
            ? [last.drySHA]
            : [],
      health: health?.status ?? "Unknown",
      isQueued: operation !== undefined && operation !== null,
      operation: state && {
        phase: state.phase,
        message: state.message,
        revisions: revisionsOf(state.syncResult),
      },
    };
  }),
);

type Sources = v.InferOutput<v.ObjectSchema<typeof sourcesShape, undefined>>;
type Revisions = v.InferOutput<v.ObjectSchema<typeof revisionsShape, undefined>>;

function sourcesOf(stated: Sources | undefined): readonly ArgoSource[] {
  const { source, sources } = stated ?? {};
  // Argo CD ignores `source` where there are several; of none it gives an empty one.
  const all = sources !== undefined && sources !== null && sources.length > 0 ? sources : [source];
  return all.filter((one) => one !== undefined && one !== null).filter(({ repoURL }) => repoURL !== "");
}

function revisionsOf(stated: Revisions | null | undefined): readonly string[] {
  const { revision = "", revisions } = stated ?? {};
  if (revisions !== undefined && revisions !== null && revisions.length > 0) return revisions;
  return revision === "" ? [] : [revision];
}
