import type { PackageName, Problem } from "@release-actions/release-model";
import { stringify } from "yaml";
import type { DiscoveredClone } from "./facts.ts";
import type { DiscoveredGraph, DiscoveredRepository } from "./plan.ts";

/** What `init` did, as JSON; the shape is published as schema/init.schema.json. */
export interface InitReport {
  readonly schema: 1;
  /** The file that was written; null when the graph was printed only. */
  readonly path: string | null;
  /** How many repositories the graph names. */
  readonly repositories: number;
  /** Files that could not be read, so that what they pin is not in the graph; a cycle that a person has to break. */
  readonly problems: readonly {
    /** Null where the problem is the graph's own. */
    readonly repository: string | null;
    readonly code: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly found: string;
    readonly fix: string;
  }[];
  /** The graph. */
  readonly text: string;
}

export function reportInit(
  clones: readonly DiscoveredClone[],
  written: {
    readonly path: string | undefined;
    readonly text: string;
    readonly cycle: Problem | undefined;
  },
): InitReport {
  const unread = clones.flatMap(({ repository, problems }) =>
    problems.map((problem) => ({
      ...reportProblem(repository, problem),
      fix: `What it pins is not in the graph. ${problem.fix}`,
    })),
  );
  return {
    schema: 1,
    path: written.path ?? null,
    repositories: clones.length,
    problems: [...unread, ...(written.cycle === undefined ? [] : [reportProblem(null, written.cycle)])],
    text: written.text,
  };
}

function reportProblem(
  repository: string | null,
  { code, location, found, fix }: Problem,
): InitReport["problems"][number] {
  return { repository, code, file: location?.file ?? null, line: location?.line ?? null, found, fix };
}

/** The graph as `release-graph.yml`, with comments that say on what evidence each line stands. */
export function renderGraphFile(graph: DiscoveredGraph, schema: string): string {
  const seen = Object.entries(graph.pinCounts)
    .filter(([, count]) => count > 0)
    .map(([policy, count]) => `${policy} ${count}`)
    .join(", ");
  return [
    `# yaml-language-server: $schema=${schema}`,
    "# Written by release-helper init from the clones in this workspace. Read it, correct it, commit it.",
    `owner: ${scalar(graph.owner)}`,
    "defaults:",
    `  branch: ${scalar(graph.branch)}`,
    `  tag: ${scalar(graph.tag)}${tagEvidence(graph)}`,
    `  pin: ${graph.pin} # ${seen === "" ? "no pin between these repositories was found" : `pins seen: ${seen}`}`,
    "repositories:",
    ...graph.repositories.flatMap(renderRepository),
    "",
  ].join("\n");
}

/** Which forms of tags were seen in how many repositories; nothing where all are of one. */
function tagEvidence({ tag, tagCounts }: DiscoveredGraph): string {
  if ([...tagCounts.keys()].every((format) => format === tag)) return "";
  return ` # repositories by their tags: ${[...tagCounts].map(([format, count]) => `${comment(format)} ${count}`).join(", ")}`;
}

function renderRepository(repository: DiscoveredRepository): string[] {
  const lines: string[] = [];
  if (repository.branch !== undefined) lines.push(`    branch: ${scalar(repository.branch)}`);
  if (repository.tag !== undefined) {
    const { format, seen, tags, example } = repository.tag;
    const among =
      seen === tags
        ? tags === 1
          ? "its only tag is"
          : `all ${tags} tags, the highest`
        : `${seen} of ${tags} tags, the highest`;
    lines.push(`    tag: ${scalar(format)} # ${comment(`${among} ${example}`)}`);
  }
  if (repository.needs.length > 0) {
    lines.push("    needs:");
    for (const { repository: needed, evidence, others } of repository.needs) {
      const more = others === 0 ? "" : ` and ${others} more`;
      lines.push(
        `      - ${scalar(needed)} # ${comment(`${evidence.path}:${evidence.line} ${evidence.place}${more}`)}`,
      );
    }
  }
  if (repository.releasePlease)
    lines.push("    release: release-please # its configuration stands in the repository");
  if (repository.publishes.length > 0) {
    lines.push("    publishes:");
    for (const [key, list] of byKey(repository.publishes)) lines.push(...renderPublished(key, list));
  }
  const name = `  ${scalar(repository.name)}:`;
  return lines.length === 0 ? [`${name} {}`] : [name, ...lines];
}

function renderPublished(key: string, list: DiscoveredRepository["publishes"]): string[] {
  const [only, ...others] = list;
  if (only === undefined) return [];
  if (others.length === 0) return [`      ${key}: ${scalar(only.name.name)} # ${comment(only.evidence)}`];
  return [
    `      ${key}:`,
    ...list.map(({ name, evidence }) => `        - ${scalar(name.name)} # ${comment(evidence)}`),
  ];
}

const keys: Readonly<Partial<Record<PackageName["ecosystem"], string>>> = {
  pypi: "pypi",
  npm: "npm",
  cargo: "cargo",
  image: "image",
  helm: "chart",
};

function byKey(publishes: DiscoveredRepository["publishes"]): Map<string, DiscoveredRepository["publishes"]> {
  const groups = new Map<string, DiscoveredRepository["publishes"]>();
  for (const one of publishes) {
    const key = keys[one.name.ecosystem];
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** Evidence is text from files: nothing in it may end the comment, or be a character that YAML forbids. */
function comment(text: string): string {
  return text.replaceAll(/[^\P{C}\t]|[\u2028\u2029]/gu, " ");
}
