import { readYamlData, Source } from "@release-actions/manifests";
import { defaultTagFormat, escapeText, UsageError } from "@release-actions/release-model";
import { nearestName } from "@release-actions/release-model/release-graph";
import * as v from "valibot";
import type { ComponentConfig, GitopsConfig } from "./gitops-config.ts";
import { gitopsSchema, type WrittenGitops } from "./schema.ts";

/**
 * Reads gitops.yml.
 * @throws {UsageError} `gitops-schema`, naming the place, or `gitops-environment` for a name that nothing declares.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function parseGitops(bytes: Uint8Array, path: string): GitopsConfig {
  const data = readYamlData(new Source(path, bytes));
  const documents: readonly unknown[] = Array.isArray(data) ? data : [];
  const parsed = v.safeParse(gitopsSchema, documents[0], { abortEarly: true, abortPipeEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new UsageError({
      code: "gitops-schema",
      expected: `${issue.message.replace(/^expected /i, "")} at ${escapeText(v.getDotPath(issue) ?? "the top")}`,
      found: typeof issue.input === "string" ? `"${escapeText(issue.input)}"` : escapeText(issue.received),
      fix: `Correct ${path}; its form is in schema/gitops.schema.json.`,
      location: { file: path },
    });
  }
  const config = fillIn(parsed.output);
  checkEnvironments(config, path);
  return config;
}

function fillIn({ components, environments = {}, floating, digests }: WrittenGitops): GitopsConfig {
  return {
    components: new Map(
      Object.entries(components).map(([name, written]): [string, ComponentConfig] => [
        name,
        {
          name,
          repository: written.repository,
          tag: written.tag ?? defaultTagFormat,
          images: written.images ?? [],
          charts: written.charts ?? [],
          places: (written.places ?? []).map((place) => ({
            at: undefined,
            image: undefined,
            environment: undefined,
            ...(typeof place === "string" ? { files: place } : place),
          })),
        },
      ]),
    ),
    environments: new Map(
      Object.entries(environments).map(([name, { files, after, applications = [] }]) => [
        name,
        { name, files, after, applications },
      ]),
    ),
    floating: floating ?? "report",
    digests: digests ?? "add",
  };
}

function checkEnvironments({ components, environments }: GitopsConfig, path: string): void {
  const named = [
    ...[...environments.values()].map(({ after }) => after),
    ...[...components.values()].flatMap(({ places }) => places.map(({ environment }) => environment)),
  ];
  const unknown = named.find((name) => name !== undefined && !environments.has(name));
  if (unknown !== undefined) throw unknownEnvironment(unknown, [...environments.keys()], path);
}

/** A name that no environment has. */
export function unknownEnvironment(name: string, known: readonly string[], path: string): UsageError {
  const near = nearestName(name, known);
  return new UsageError({
    code: "gitops-environment",
    expected:
      known.length === 0 ? "no environment: none is declared" : `one of the environments ${known.join(", ")}`,
    found: `"${escapeText(name)}"`,
    fix: near === undefined ? `Declare it in ${path}, or correct the name.` : `Did you mean "${near}"?`,
    location: { file: path },
  });
}
