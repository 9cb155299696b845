import type { Problem } from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import type { Route, RouteFacts } from "./facts.ts";

/** Where a release stands on its way. */
export type RouteStep = Route &
  (
    | { readonly kind: "unreleased" }
    | { readonly kind: "arrived"; readonly version: string; readonly how: string }
    /** A run is on it. */
    | { readonly kind: "under-way"; readonly version: string; readonly url: string }
    /** Nothing shows that it ever came: it is sent again. */
    | {
        readonly kind: "lost";
        readonly version: string;
        readonly payload: ReleasePublished;
        /** The address of the run that failed over it, if there was one. */
        readonly failedRun: string | undefined;
      }
    | { readonly kind: "unclear"; readonly version: string | undefined; readonly problem: Problem }
  );

/** Judges every route. Pure: the same facts give the same plan. */
export function planReconcile(facts: readonly RouteFacts[]): readonly RouteStep[] {
  return facts.map((one): RouteStep => {
    const { repository, component, environment } = one;
    const route = { repository, component, environment };
    if (one.kind === "unreleased") return { ...route, kind: "unreleased" };
    if (one.kind === "unknown")
      return { ...route, kind: "unclear", version: undefined, problem: one.problem };
    const { payload, state, proposal, run } = one;
    const { version } = payload;
    if (state.kind === "refused") return { ...route, kind: "unclear", version, problem: state.problems[0] };
    if (state.kind === "floating") return { ...route, kind: "unclear", version, problem: floats(one) };
    if (state.kind !== "change") return { ...route, kind: "arrived", version, how: words[state.kind] };
    if (proposal !== "none") return { ...route, kind: "arrived", version, how: words[proposal] };
    if (run !== undefined && run.state.kind !== "completed") {
      return { ...route, kind: "under-way", version, url: run.url };
    }
    return { ...route, kind: "lost", version, payload, failedRun: run?.url };
  });
}

function floats({ component, environment }: Route): Problem {
  return {
    code: "reference-floating",
    expected: `a version of ${component ?? ""} that the files${environment === undefined ? "" : ` of ${environment}`} state`,
    found: "references that move by themselves, or that no promotion moves",
    fix: "Pin them, or say `floating: pin` in gitops.yml. Until then nothing shows what runs.",
  };
}

const words = {
  current: "every place says it",
  late: "something newer is there",
  "rolled-back": "it came, and a person took it back",
  open: "a pull request proposes it",
  declined: "a person closed its pull request",
} as const;
