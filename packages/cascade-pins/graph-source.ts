import { escapeText, UsageError } from "@release-actions/release-model";

/** Where the graph is read from. */
export type GraphSource =
  | { readonly kind: "workspace"; readonly path: string }
  /** Through the API; the default branch without a reference. */
  | {
      readonly kind: "github";
      /** `owner/name`. */
      readonly repository: string;
      readonly reference: string | undefined;
      readonly path: string;
    };

/**
 * Reads `path`, or `owner/repository@reference:path` with the reference left out or not.
 * @throws {UsageError} `graph-source` for a path that leaves the workspace.
 */
export function parseGraphSource(text: string): GraphSource {
  const remote = /^(?<repository>[\w.-]+\/[\w.-]+)(?:@(?<reference>[^:\s]+))?:(?<path>[^:\s][^:]*)$/.exec(
    text,
  )?.groups;
  const path = remote?.["path"] ?? text;
  if (path.startsWith("/") || path.split("/").includes("..")) {
    throw new UsageError({
      code: "graph-source",
      expected: "a path inside the repository, or owner/repository@reference:path",
      found: `"${escapeText(text)}"`,
      fix: "Correct the input `graph`.",
    });
  }
  return remote === undefined
    ? { kind: "workspace", path }
    : { kind: "github", repository: remote["repository"] ?? "", reference: remote["reference"], path };
}
