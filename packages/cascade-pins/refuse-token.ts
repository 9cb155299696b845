import type { GitHubLook } from "@release-actions/ports";
import { UsageError } from "@release-actions/release-model";

/**
 * The token that a workflow run is given reaches its own repository alone, and what it does there starts no workflow: no pull
 * request of it would ever be tested. https://docs.github.com/actions/concepts/security/github_token
 * @throws {UsageError} `workflow-token`, before anything is done.
 */
export function refuseForeignToken(viewer: string, repositories: readonly string[], own: string): void {
  const [first] = repositories.filter((name) => name !== own);
  if (viewer !== "github-actions[bot]" || first === undefined) return;
  throw new UsageError({
    code: "workflow-token",
    expected: `a token that may write to ${first}`,
    found: "the GITHUB_TOKEN of this workflow run, which reaches this repository alone",
    fix: "Make a token with actions/create-github-app-token (owner, and the downstream repositories) and pass it as `token`.",
  });
}

/**
 * One repository that cannot be seen is its own failure; if none can be, the token is wrong.
 * @throws {UsageError} `token-reaches-nothing`.
 */
export function refuseUnreachable({ viewer, repositories }: GitHubLook, names: readonly string[]): void {
  const hidden = names.filter((name) => repositories.get(name)?.kind !== "found");
  if (names.length === 0 || hidden.length < names.length) return;
  throw new UsageError({
    code: "token-reaches-nothing",
    expected: `a token that can see ${names.slice(0, 3).join(", ")}`,
    found: `one of ${viewer}, which sees none of the ${names.length} repositories`,
    fix: "Check `owner` in the graph, and install the App on these repositories or widen the token.",
  });
}
