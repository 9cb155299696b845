import type { Source } from "../source.ts";
import { readTomlData } from "../syntax/toml.ts";

/** How a pyproject.toml configures the tool that reads its version from git, as the file has it. */
export interface VcsOptions {
  readonly tool: "hatch-vcs" | "setuptools-scm";
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The options of hatch-vcs or setuptools-scm, those of hatch-vcs under the names of setuptools-scm; nothing where
 * neither is configured. What a hatch.toml beside the file says comes first. https://github.com/ofek/hatch-vcs#version-source-options
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
export function readVcsOptions(source: Source, hatchToml?: Source): VcsOptions | undefined {
  const root = readTomlData(source);
  const backend = tableAt(root, "build-system")?.["build-backend"];
  const isHatch = typeof backend === "string" && backend.startsWith("hatchling");
  const beside =
    hatchToml === undefined || !isHatch ? undefined : tableAt(readTomlData(hatchToml), "version");
  const hatch = beside ?? tableAt(root, "tool", "hatch", "version");
  if (hatch?.["source"] === "vcs") return { tool: "hatch-vcs", options: hatchOptions(hatch) };
  const section = tableAt(root, "tool", "setuptools_scm") ?? tableAt(root, "tool", "vcs-versioning");
  if (section !== undefined) return { tool: "setuptools-scm", options: section };
  return asksSimply(root) ? { tool: "setuptools-scm", options: {} } : undefined;
}

function hatchOptions(hatch: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const [pattern, fallback] = [hatch["tag-pattern"], hatch["fallback-version"]];
  return {
    ...tableAt(hatch, "raw-options"),
    ...(typeof pattern === "string" && pattern !== "" ? { tag_regex: pattern } : {}),
    ...(typeof fallback === "string" && fallback !== "" ? { fallback_version: fallback } : {}),
  };
}

/** Without a table of its own, setuptools-scm is asked by its extra `simple` and a dynamic version. */
function asksSimply(root: unknown): boolean {
  const requires = tableAt(root, "build-system")?.["requires"];
  const dynamic = tableAt(root, "project")?.["dynamic"];
  const isSimple = (item: unknown) =>
    typeof item === "string" && /^setuptools[-_.]scm\s*\[[^\]]*\bsimple\b/i.test(item);
  return (
    Array.isArray(requires) &&
    requires.some(isSimple) &&
    Array.isArray(dynamic) &&
    dynamic.includes("version")
  );
}

function tableAt(node: unknown, ...keys: readonly string[]): Record<string, unknown> | undefined {
  let current: unknown = node;
  for (const key of keys) current = isTable(current) ? current[key] : undefined;
  return isTable(current) ? current : undefined;
}

function isTable(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
