import {
  judgePush,
  parsePushedReferences,
  pushedByPreCommit,
  type HookProblem,
} from "@release-actions/hooks/pre-push";
import type { HookSettings } from "@release-actions/hooks/settings";
import type { Machine } from "@release-actions/ports";

/** Judges the tags among what git says on standard input that is pushed. */
export async function prePush(
  machine: Machine,
  readSettings: () => Promise<HookSettings>,
  call: { readonly argument: string | undefined; readonly cwd: string },
): Promise<readonly HookProblem[]> {
  const { environment } = machine;
  const given = parsePushedReferences(process.stdin.isTTY ? "" : await standardInput());
  const references = given.length > 0 ? given : pushedByPreCommit(environment);
  if (!references.some(({ remoteReference }) => remoteReference.startsWith("refs/tags/"))) return [];
  return judgePush({
    machine,
    directory: call.cwd,
    remote: call.argument ?? environment["PRE_COMMIT_REMOTE_NAME"] ?? "origin",
    references,
    settings: await readSettings(),
    now: new Date(),
  });
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}
