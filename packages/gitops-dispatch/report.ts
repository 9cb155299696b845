import {
  printable,
  renderProblem,
  type Annotation,
  Refusal,
  type ReleaseError,
  type SummaryBlock,
  type SummaryText,
} from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import { isUnfinished, type DispatchResult, type UnfinishedResult } from "./result.ts";

/** One repository in the output `runs`. */
export interface DispatchedRun {
  readonly repository: string;
  readonly state: DispatchResult["kind"];
  /** Of the run; null where it is not known. */
  readonly url: string | null;
  readonly conclusion: string | null;
}

/** What was told to whom, for workflows and for people. */
export function reportDispatch(payload: ReleasePublished, results: readonly DispatchResult[]) {
  const failures = results.filter(isUnfinished);
  const title = `${payload.component} ${payload.version}${payload.environment === undefined ? "" : ` to ${payload.environment}`}`;
  return {
    outputs: {
      "dispatch-id": payload.id,
      payload,
      runs: results.map(runOf),
    },
    summary: [
      { kind: "heading", level: 2, text: `Dispatched: ${title}` },
      {
        kind: "table",
        header: ["Repository", "State", "Run"],
        rows: results.map((result): readonly SummaryText[] => [
          { code: result.repository },
          words(result),
          linkOf(result),
        ]),
      },
      ...failures.map(({ repository, error }): SummaryBlock => ({
        kind: "details",
        title: `${repository}: ${error.code}`,
        blocks: [{ kind: "code", language: "text", text: renderProblem(error) }],
      })),
      {
        kind: "details",
        title: "The payload",
        blocks: [{ kind: "code", language: "json", text: JSON.stringify(payload, undefined, 2) }],
      },
    ] satisfies readonly SummaryBlock[],
    lines: results.map((result) => `${result.repository}: ${words(result)}`).join("\n"),
    annotations: results.length === 1 ? [] : failures.map(annotationOf),
    failed: failureOf(payload, results),
  };
}

function runOf(result: DispatchResult): DispatchedRun {
  const run = "run" in result ? result.run : undefined;
  return {
    repository: result.repository,
    state: result.kind,
    url: run?.url ?? null,
    conclusion: run?.state.kind === "completed" ? run.state.conclusion : null,
  };
}

function words(result: DispatchResult): string {
  switch (result.kind) {
    case "planned":
      return "would be told";
    case "sent":
      return "told";
    case "arrived":
      return "had it already";
    case "started":
      return "its run has begun";
    case "completed":
      return printable(result.conclusion, 40);
    case "late":
      return "still goes on";
    case "failed":
      return `failed (${result.error.code})`;
  }
}

function linkOf(result: DispatchResult): SummaryText {
  const run = "run" in result ? result.run : undefined;
  return run === undefined ? "" : { text: printable(run.title, 120), link: run.url };
}

function annotationOf({ repository, error }: UnfinishedResult): Annotation {
  return { level: "warning", title: `dispatch-gitops: ${repository}`, message: renderProblem(error) };
}

/** One repository fails in its own words; of several the error has the names. */
function failureOf(payload: ReleasePublished, results: readonly DispatchResult[]): ReleaseError | undefined {
  const failed = results.filter(isUnfinished);
  const [first] = failed;
  if (first === undefined) return undefined;
  if (results.length === 1) return first.error;
  return new Refusal({
    code: "dispatch-incomplete",
    expected: `${payload.component} ${payload.version} to reach all of ${results.length} repositories`,
    found: `${failed.length} without it: ${failed.map(({ repository, error }) => `${repository} (${error.code})`).join(", ")}`,
    fix: "The summary says what each of them lacks. Start the job again after that: those that have it are not told twice.",
  });
}
