import { formatSemver, type SummaryBlock } from "@release-actions/release-model";
import { escapeMermaid } from "@release-actions/release-model/markdown";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { Progress, ProgressState } from "./report-progress.ts";
import { stateWords } from "./report-rows.ts";
import type { CascadePlan } from "./step.ts";

/** Mermaid draws nothing at all above 500 edges or 50,000 characters: https://mermaid.js.org/config/schema-docs/config.html */
const mostEdges = 480;
const longestChart = 48_000;

/** Everything below the release as a chart coloured by state; a sentence where it is too large to be drawn. */
export function chartOf(
  { release, waves }: CascadePlan,
  progress: readonly Progress[],
  graph: ReleaseGraph,
): SummaryBlock {
  const below = waves.flat();
  const ids = new Map([release.repository, ...below].map((name, position) => [name, `r${position}`]));
  const known = new Map(progress.map((one) => [one.step.repository, one]));
  const shadesUsed = new Set<Shade>(["released"]);
  const nodes = below.map((name) => {
    const one = known.get(name);
    const shade = one === undefined ? "later" : shadeOf(one);
    shadesUsed.add(shade);
    const state = one === undefined ? "" : `<br/>${stateWords[one.state]}`;
    return `  ${ids.get(name) ?? ""}["${escapeMermaid(name)}${state}"]:::${shade}`;
  });
  const edges = below.flatMap((name) =>
    (graph.repositories.get(name)?.needs ?? []).flatMap(({ repository }) => {
      const upstream = ids.get(repository);
      return upstream === undefined ? [] : [`  ${upstream} --> ${ids.get(name) ?? ""}`];
    }),
  );
  const legend = [...shadesUsed].map((shade) => `    ${shade}Legend["${shades[shade].means}"]:::${shade}`);
  const text = [
    "flowchart LR",
    `  r0["${escapeMermaid(release.repository)}<br/>${escapeMermaid(formatSemver(release.version))}"]:::released`,
    ...nodes,
    ...edges,
    '  subgraph legend["colours"]',
    ...legend,
    "  end",
    ...[...shadesUsed].map((shade) => `  classDef ${shade} ${shades[shade].style}`),
  ].join("\n");
  if (edges.length <= mostEdges && text.length <= longestChart) {
    return { kind: "code", language: "mermaid", text };
  }
  return {
    kind: "paragraph",
    parts: [`${below.length} repositories below it, with ${edges.length} edges: too many for a chart.`],
  };
}

type Shade = keyof typeof shades;

/** Each readable on light and dark pages; the words of a node say the same for those who see no colours. */
const shades = {
  released: { means: "released", style: "fill:#0969da,stroke:#0550ae,color:#fff" },
  arrived: { means: "has the release", style: "fill:#1a7f37,stroke:#116329,color:#fff" },
  proposed: { means: "pull request open", style: "fill:#8250df,stroke:#6639ba,color:#fff" },
  waiting: { means: "waits for an upstream", style: "fill:#d4a72c,stroke:#9a6700,color:#000" },
  planned: { means: "to be changed", style: "fill:#54aeff,stroke:#0969da,color:#000" },
  person: { means: "a person decides", style: "fill:#fb8f44,stroke:#bc4c00,color:#000" },
  stopped: { means: "failed or blocked", style: "fill:#cf222e,stroke:#a40e26,color:#fff" },
  later: { means: "nothing to do now", style: "fill:#d0d7de,stroke:#6e7781,color:#000" },
} as const;

const shadeOfState: Readonly<Record<ProgressState, Shade>> = {
  unaffected: "later",
  carried: "arrived",
  proposed: "proposed",
  opened: "proposed",
  updated: "proposed",
  reworded: "proposed",
  committed: "arrived",
  planned: "planned",
  waiting: "waiting",
  declined: "person",
  foreign: "person",
  blocked: "stopped",
  failed: "stopped",
  undone: "stopped",
};

function shadeOf({ step, result, state }: Progress): Shade {
  const isDraft = result !== undefined && "isDraft" in result ? result.isDraft : step.isDraft;
  const shade = shadeOfState[state];
  return shade === "proposed" && isDraft ? "waiting" : shade;
}
