import type { Git, PullRequests } from "@release-actions/ports";
import { ExternalError } from "@release-actions/release-model";
import type { ReleasePleaseFacts } from "./facts.ts";
import { configFile, manifestFile } from "./release-please-files.ts";
import { readReleaseCommit } from "./release-commit.ts";

/** Reads how Release Please is set up at a commit, and whether the commit came from one of its pull requests. */
export async function observeReleasePlease(options: {
  readonly git: Git;
  readonly commit: string;
  /** Of every file of the commit. */
  readonly paths: readonly string[];
  /** `owner/name` on GitHub, and how to ask there. */
  readonly github?: { readonly repository: string; readonly pullRequests: PullRequests } | undefined;
}): Promise<ReleasePleaseFacts> {
  const { git, commit, paths, github } = options;
  const isConfigured = paths.includes(configFile) || paths.includes(manifestFile);
  if (!isConfigured) return { isConfigured, commit: { kind: "other" }, merged: undefined };
  const [files, message] = await Promise.all([git.read(commit, [configFile]), git.message(commit)]);
  const found = readReleaseCommit(message, titlePatterns(files.get(configFile)));
  return {
    isConfigured,
    commit: found,
    merged: found.kind === "release" || github === undefined ? undefined : await askGitHub(github, commit),
  };
}

async function askGitHub(
  { repository, pullRequests }: NonNullable<Parameters<typeof observeReleasePlease>[0]["github"]>,
  commit: string,
): Promise<ReleasePleaseFacts["merged"]> {
  try {
    const found = await pullRequests.ofCommit(repository, commit);
    const isRelease = found.some(({ head, isMerged }) => isMerged && head.startsWith("release-please--"));
    return { kind: "known", value: isRelease };
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    return {
      kind: "unknown",
      reason: `${error.expected} was not had: ${error.found}`,
      fix: 'Give this job the permission "pull-requests: read".',
    };
  }
}

function titlePatterns(config: Uint8Array | undefined): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(config ?? []).toString("utf8"));
    if (typeof parsed !== "object" || parsed === null) return [];
    const settings = new Map<string, unknown>(Object.entries(parsed));
    return ["pull-request-title-pattern", "group-pull-request-title-pattern"]
      .map((name) => settings.get(name))
      .filter((pattern) => typeof pattern === "string");
  } catch {
    // Release Please itself says what is wrong with its configuration.
    return [];
  }
}
