import { checkPush, parsePushedReferences, type HookProblem } from "@release-actions/hooks/pre-push";
import type { HookSettings } from "@release-actions/hooks/settings";
import type { Machine } from "@release-actions/ports";

/** Judges the tags among what git says on standard input that is pushed. */
export async function prePush(
  machine: Machine,
  readSettings: () => Promise<HookSettings>,
  call: { readonly argument: string | undefined; readonly cwd: string },
): Promise<readonly HookProblem[]> {
  const references = parsePushedReferences(process.stdin.isTTY ? "" : await standardInput());
  if (!references.some(({ remoteReference }) => remoteReference.startsWith("refs/tags/"))) return [];
  return checkPush({
    machine,
    directory: call.cwd,
    remote: call.argument ?? "origin",
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
