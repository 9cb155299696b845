import type { Files, GitHub } from "@release-actions/ports";
import { Refusal, UsageError } from "@release-actions/release-model";
import type { GraphSource } from "./graph-source.ts";

/**
 * The text of the release graph.
 * @throws {UsageError} `graph-missing` where nothing stands at its place.
 */
export async function readGraph(
  source: GraphSource,
  { workspace, github }: { readonly workspace: Files; readonly github: GitHub },
): Promise<string> {
  const bytes =
    source.kind === "github"
      ? await github.readFile(source.repository, source.path, source.reference)
      : await readWorkspace(workspace, source.path);
  if (bytes !== undefined) return Buffer.from(bytes).toString("utf8");
  throw source.kind === "github" ? missingOnGitHub(source) : missingInWorkspace(source.path);
}

async function readWorkspace(workspace: Files, path: string): Promise<Uint8Array | undefined> {
  try {
    return await workspace.read(path);
  } catch (error) {
    if (error instanceof Refusal && error.code === "file-missing") return undefined;
    throw error;
  }
}

function missingInWorkspace(path: string): UsageError {
  return new UsageError({
    code: "graph-missing",
    expected: `the release graph at ${path} in the workspace`,
    found: "no such file",
    fix: "Check out the repository that holds it (actions/checkout) before this step, or name it in the input `graph`, as owner/repository@reference:path where it stands elsewhere.",
  });
}

function missingOnGitHub({
  repository,
  reference = "its default branch",
  path,
}: Extract<GraphSource, { kind: "github" }>): UsageError {
  return new UsageError({
    code: "graph-missing",
    expected: `the release graph at ${path} in ${repository} (${reference})`,
    found: "no such file, or none that the token may read",
    fix: "Correct the input `graph`, and give the token `contents: read` for that repository. GITHUB_TOKEN reaches its own repository alone: make a token with actions/create-github-app-token.",
  });
}
