import type { Files } from "@release-actions/ports";
import { escapeText, Refusal, UsageError } from "@release-actions/release-model";
import { parseReleaseGraph, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { parsePayload, type ReleasePublished } from "@release-actions/release-model/release-published";
import { parseGitops, type GitopsConfig } from "./config/index.ts";
import { receivedEvent, refuseSender } from "./request.ts";

/** GitHub's own limit is far below, and JSON of more is not even read. In bytes. */
const largestEvent = 4 * 1024 * 1024;

/**
 * The message of this run, from the input or from the event.
 * @throws {UsageError} `payload-missing`; {Refusal} `sender-unknown` and what {@link parsePayload} refuses.
 */
export async function readPayload(
  given: unknown,
  {
    event,
    senders,
    environment,
  }: {
    /** The file of the event in a folder that is read from; undefined outside a workflow. */
    readonly event: { readonly files: Files; readonly name: string } | undefined;
    readonly senders: readonly string[];
    /** In place of the one in the message. */
    readonly environment: string | undefined;
  },
): Promise<ReleasePublished> {
  const content = given !== undefined || event === undefined ? undefined : await readEvent(event);
  const { payload, sender } = receivedEvent(given, content);
  refuseSender(sender, senders);
  const parsed = parsePayload(payload);
  if (environment === undefined || environment === parsed.environment) return parsed;
  // Read again, so that a name from a workflow's input is held to the same form.
  return parsePayload({ ...parsed, environment });
}

async function readEvent({
  files,
  name,
}: {
  readonly files: Files;
  readonly name: string;
}): Promise<unknown> {
  const bytes = await files.read(name);
  if (bytes.length > largestEvent) {
    throw new Refusal({
      code: "payload-size",
      expected: `an event below ${largestEvent / 1024 / 1024} MiB`,
      found: `${Math.ceil(bytes.length / 1024 / 1024)} MiB`,
      fix: "GitHub makes none of that size. Nothing was written.",
    });
  }
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (cause) {
    throw new UsageError({
      code: "payload-missing",
      expected: "JSON in the file of the event",
      found: "something else",
      fix: "Leave GITHUB_EVENT_PATH as the runner sets it.",
      cause,
    });
  }
}

/**
 * gitops.yml of the workspace.
 * @throws {UsageError} `gitops-missing`, or whatever is wrong in it.
 */
export async function readWorkspaceConfig(files: Files, path: string): Promise<GitopsConfig> {
  try {
    return parseGitops(await files.read(path), path);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "file-missing") throw error;
    throw new UsageError({
      code: "gitops-missing",
      expected: `${escapeText(path)} in the workspace`,
      found: "no such file",
      fix: "Name the file in `config`. In a workflow, check out this repository (actions/checkout) before this step.",
    });
  }
}

/** The release graph of the workspace, where one is named. */
export async function readWorkspaceGraph(
  files: Files,
  path: string | undefined,
): Promise<ReleaseGraph | undefined> {
  if (path === undefined) return undefined;
  return parseReleaseGraph(Buffer.from(await files.read(path)).toString("utf8"), path);
}
