import { escapeText, UsageError } from "@release-actions/release-model";

/** One reference of a push, as git tells it to pre-push. https://git-scm.com/docs/githooks#_pre_push */
export interface PushedReference {
  readonly localReference: string;
  /** The object that is pushed; undefined for a deletion. */
  readonly localObject: string | undefined;
  readonly remoteReference: string;
  /** The object that stands there on the remote; undefined where nothing does. */
  readonly remoteObject: string | undefined;
}

/**
 * Reads the standard input of pre-push. What is pushed may be named with blanks: `HEAD@{1 day ago}`.
 * @throws {UsageError} `push-lines` where a line is of another form.
 */
export function parsePushedReferences(input: string): readonly PushedReference[] {
  const lines = input.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").map(parseLine);
}

function parseLine(line: string): PushedReference {
  const [, localReference, local, remoteReference, remote] = form.exec(line) ?? [];
  if (
    localReference === undefined ||
    local === undefined ||
    remoteReference === undefined ||
    remote === undefined
  ) {
    throw new UsageError({
      code: "push-lines",
      expected:
        "on standard input, what git tells pre-push: LOCAL-REFERENCE LOCAL-OBJECT REMOTE-REFERENCE REMOTE-OBJECT in each line",
      found: `"${escapeText(line.slice(0, 80))}"`,
      fix: "Let git start the hook, or hand on what it writes to the hook's standard input.",
    });
  }
  return {
    localReference,
    localObject: objectOf(local),
    remoteReference,
    remoteObject: objectOf(remote),
  };
}

const form = /^(.+) ([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/;

function objectOf(text: string): string | undefined {
  return /^0+$/.test(text) ? undefined : text;
}
