import { ExternalError } from "@release-actions/release-model";
import { withoutCredentials, type GitCommand } from "./git-command.ts";

/**
 * One atomic push: all references arrive or none (`--follow-tags` alone is not atomic, semantic-release#2204).
 * @throws {ExternalError} `push-rejected`.
 */
export async function pushReferences(
  git: GitCommand,
  remote: string,
  references: readonly string[],
): Promise<void> {
  const { exitCode, stderr } = await git.run(
    ["push", "--atomic", "--quiet", "--end-of-options", remote, ...references],
    { allow: [1, 128] },
  );
  if (exitCode === 0) return;
  throw new ExternalError({
    code: "push-rejected",
    expected: `${references.join(", ")} to be accepted by the remote ${remote} of ${git.root}`,
    found: withoutCredentials(stderr.trim()),
    fix: "Do what git says. If somebody pushed first: fetch, look at what came in, and run the command again.",
    retryable: true,
  });
}
