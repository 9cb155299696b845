import { renderDiff } from "@release-actions/pinning/report";
import { formatSemver, type Problem, type SummaryBlock } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import { chartOf } from "./report-chart.ts";
import type { Progress } from "./report-progress.ts";
import { columns, rowOf, summaryCells } from "./report-rows.ts";
import type { CascadePlan } from "./step.ts";

/** Of one repository, in characters: a lockfile's worth of lines hides the other repositories. */
const longestDiff = 20_000;

/** The cascade as a job summary: the chart, a row for each repository, then what needs a closer look. */
export function summaryOf(
  plan: CascadePlan,
  progress: readonly Progress[],
  { graph, isPlan }: { readonly graph: ReleaseGraph; readonly isPlan: boolean },
): readonly SummaryBlock[] {
  const version = formatSemver(plan.release.version);
  const title = isPlan ? "What carrying it changes" : "Carried";
  return [
    { kind: "heading", level: 2, text: `${title}: ${plan.release.repository} ${version}` },
    chartOf(plan, progress, graph),
    progress.length === 0
      ? { kind: "paragraph", parts: ["Nothing needs it."] }
      : { kind: "table", header: columns, rows: progress.map((one) => summaryCells(rowOf(one))) },
    ...findingsTable(progress),
    ...progress.flatMap(problemDetails),
    ...(isPlan ? progress.flatMap(diffDetails) : []),
  ];
}

function findingsTable(progress: readonly Progress[]): readonly SummaryBlock[] {
  const rows = progress.flatMap(({ step, plan }) =>
    (plan?.findings ?? []).map((finding) => [
      { code: step.repository },
      { code: placeOf(finding) },
      finding.expected,
      finding.found,
      finding.fix,
    ]),
  );
  return rows.length === 0
    ? []
    : [
        { kind: "heading", level: 3, text: "For a person to look at" },
        { kind: "table", header: ["Repository", "Where", "Expected", "Found", "What to do"], rows },
      ];
}

/** A resolver's own words keep their lines. */
function problemDetails({ step, problems }: Progress): readonly SummaryBlock[] {
  if (problems.length === 0) return [];
  return [
    {
      kind: "details",
      title: `${step.repository}: ${problems.map(({ code }) => code).join(", ")}`,
      blocks: problems.flatMap((problem): readonly SummaryBlock[] => [
        {
          kind: "paragraph",
          parts: [
            ...(problem.location === undefined ? [] : [{ code: placeOf(problem) }, ": "]),
            `expected ${problem.expected}, found:`,
          ],
        },
        { kind: "code", language: "text", text: problem.found },
        { kind: "paragraph", parts: [problem.fix] },
      ]),
    },
  ];
}

function diffDetails({ step, plan }: Progress): readonly SummaryBlock[] {
  const diff = (plan?.changes ?? []).map(renderDiff).join("");
  if (diff === "") return [];
  const cut = diff.slice(0, diff.lastIndexOf("\n", longestDiff) + 1);
  const text =
    diff.length <= longestDiff ? diff.trimEnd() : `${cut}… ${diff.length - cut.length} more characters`;
  return [
    {
      kind: "details",
      title: `${step.repository}: the change`,
      blocks: [{ kind: "code", language: "diff", text }],
    },
  ];
}

function placeOf({ location }: Problem): string {
  return [location?.file, location?.line].filter((part) => part !== undefined).join(":");
}
