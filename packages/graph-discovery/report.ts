import type { PackageName } from "@release-actions/release-model";
import { stringify } from "yaml";
import type { DiscoveredGraph, DiscoveredRepository } from "./plan.ts";

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
    "  tag: v{version}",
    `  pin: ${graph.pin} # ${seen === "" ? "no pin between these repositories was found" : `pins seen: ${seen}`}`,
    "repositories:",
    ...graph.repositories.flatMap(renderRepository),
    "",
  ].join("\n");
}

function renderRepository(repository: DiscoveredRepository): string[] {
  const lines: string[] = [];
  if (repository.branch !== undefined) lines.push(`    branch: ${scalar(repository.branch)}`);
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
  if (others.length === 0) return [`      ${key}: ${scalar(only.name.name)} # ${comment(only.path)}`];
  return [
    `      ${key}:`,
    ...list.map(({ name, path }) => `        - ${scalar(name.name)} # ${comment(path)}`),
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

/** Evidence is text from files: a line break in it must not end the comment. */
function comment(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, " ");
}
