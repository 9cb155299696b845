import type { SummaryBlock, SummaryText } from "@release-actions/release-model";
import { escapeMermaid } from "@release-actions/release-model/markdown";
import { upstreams, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import type {
  RehearsalProblem,
  RehearsalReport,
  RehearsedPromotion,
  RehearsedRepository,
  RehearsedState,
} from "./report.ts";
import { isUnsigned, whatHolds } from "./verdict.ts";

/** Mermaid draws nothing at all above 500 edges: https://mermaid.js.org/config/schema-docs/config.html */
const mostEdges = 480;

/** A rehearsal as a page: the chart, a row for each repository, what is in whose way, and the pull requests. Pure. */
export function rehearsalSummary(report: RehearsalReport, graph: ReleaseGraph): readonly SummaryBlock[] {
  return [
    { kind: "heading", level: 2, text: `Rehearsed: ${report.repository} ${report.version}` },
    { kind: "paragraph", parts: [verdictOf(report)] },
    ...chartOf(report, graph),
    {
      kind: "table",
      header: ["Wave", "Repository", "State", "Version", "Pull requests", "Time"],
      rows: report.repositories.map(rowOf),
    },
    ...report.repositories.flatMap(problemDetails),
    ...promotionsOf(report),
    ...notesOf(report),
    { kind: "heading", level: 3, text: "Pull requests" },
    ...report.pullRequests.map((one): SummaryBlock => ({
      kind: "details",
      title: `${one.repository} #${one.number} (${one.state}): ${one.title}`,
      blocks: [{ kind: "code", language: "diff", text: one.diff.trimEnd() }],
    })),
  ];
}

/** One sentence, or two: whether the release arrived, and who is stuck. Pure. */
function verdictOf(report: RehearsalReport): string {
  const { releases, pullRequests, repositories, seconds } = report;
  const counts = `${releases.length} releases, ${pullRequests.length} pull requests, ${seconds.toFixed(1)} seconds.`;
  if (report.arrived) return `The release arrives everywhere: ${counts}`;
  const waiting = repositories.filter(({ state }) => state === "waiting").map(({ repository }) => repository);
  return [
    `The release does not arrive everywhere: ${whatHolds(report)}.`,
    ...(waiting.length === 0 ? [] : [`Waiting for it: ${waiting.join(", ")}.`]),
    counts,
  ].join(" ");
}

const stateWords: Readonly<Record<RehearsedState, string>> = {
  released: "released",
  unaffected: "nothing to move",
  stuck: "stuck",
  waiting: "waits",
  absent: "not part of it",
};

function rowOf(one: RehearsedRepository): readonly SummaryText[] {
  return [
    String(one.wave),
    { code: one.repository },
    [
      stateWords[one.state],
      ...one.problems.slice(0, 1).map(({ code }) => code),
      ...(one.waitsFor.length === 0 ? [] : [`for ${one.waitsFor.join(", ")}`]),
    ].join(", "),
    one.version ?? "",
    one.pullRequests.map((number) => `${number}`).join(", "),
    one.seconds === null ? "" : `${one.seconds.toFixed(1)} s`,
  ];
}

function problemDetails({
  repository,
  problems,
}: {
  readonly repository: string;
  readonly problems: readonly RehearsalProblem[];
}): readonly SummaryBlock[] {
  return problems.map(({ code, expected, found, fix }) => ({
    kind: "details",
    title: `${repository}: ${code}`,
    blocks: [
      { kind: "paragraph", parts: [`expected ${expected}, found:`] },
      { kind: "code", language: "text", text: found },
      { kind: "paragraph", parts: [fix] },
    ],
  }));
}

function promotionName({ repository, component, version }: RehearsedPromotion): string {
  return `${repository} (${component} ${version})`;
}

function promotionsOf({ promotions }: RehearsalReport): readonly SummaryBlock[] {
  if (promotions.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: "Promotions" },
    ...promotions.flatMap((one): readonly SummaryBlock[] => [
      {
        kind: "details",
        title: `${promotionName(one)}: ${one.state}${one.commit === null ? "" : ` ${one.commit.slice(0, 12)}`}, signatures ${one.signatures}`,
        blocks: [{ kind: "code", language: "diff", text: one.diff.trimEnd() }],
      },
      ...problemDetails(one),
    ]),
  ];
}

function notesOf({ notes, uv, cosign, releases }: RehearsalReport): readonly SummaryBlock[] {
  const lines = [
    ...notes.map(({ repository, text }): readonly SummaryText[] => [{ code: repository }, `: ${text}`]),
    ...(uv.available
      ? []
      : [[`Python packages were not really built, and no uv.lock could be refreshed: ${uv.reason ?? ""}`]]),
    ...(isUnsigned({ cosign, releases })
      ? [[`Images were not signed, and no signature was verified: ${cosign.reason ?? ""}`]]
      : []),
  ];
  return lines.length === 0
    ? []
    : [
        { kind: "heading", level: 3, text: "Not part of the rehearsal" },
        { kind: "list", items: lines },
      ];
}

const styles: Readonly<Record<RehearsedState, string>> = {
  released: "fill:#1a7f37,stroke:#116329,color:#fff",
  unaffected: "fill:#d0d7de,stroke:#6e7781,color:#000",
  stuck: "fill:#cf222e,stroke:#a40e26,color:#fff",
  waiting: "fill:#d4a72c,stroke:#9a6700,color:#000",
  absent: "fill:#fff,stroke:#6e7781,color:#000,stroke-dasharray:4",
};

function chartOf({ repositories }: RehearsalReport, graph: ReleaseGraph): readonly SummaryBlock[] {
  const ids = new Map(repositories.map(({ repository }, index) => [repository, `r${index}`]));
  const edges = repositories.flatMap(({ repository }) =>
    upstreams(graph, repository).flatMap((upstream) => {
      const [from, to] = [ids.get(upstream), ids.get(repository)];
      return from === undefined || to === undefined ? [] : [`  ${from} --> ${to}`];
    }),
  );
  if (edges.length > mostEdges) return [];
  const nodes = repositories.map(
    ({ repository, state, version }) =>
      `  ${ids.get(repository) ?? ""}["${escapeMermaid(repository)}<br/>${version === null ? stateWords[state] : `${escapeMermaid(version)} ${stateWords[state]}`}"]:::${state}`,
  );
  const used = new Set(repositories.map(({ state }) => state));
  const classes = [...used].map((state) => `  classDef ${state} ${styles[state]}`);
  return [
    { kind: "code", language: "mermaid", text: ["flowchart LR", ...nodes, ...edges, ...classes].join("\n") },
  ];
}
