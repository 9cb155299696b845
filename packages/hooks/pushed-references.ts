/** One reference of a push, as git tells it to pre-push. https://git-scm.com/docs/githooks#_pre_push */
export interface PushedReference {
  readonly localReference: string;
  /** The object that is pushed; undefined for a deletion. */
  readonly localObject: string | undefined;
  readonly remoteReference: string;
  /** The object that stands there on the remote; undefined where nothing does. */
  readonly remoteObject: string | undefined;
}

/** Reads the standard input of pre-push. Lines of another form are left out. */
export function parsePushedReferences(input: string): readonly PushedReference[] {
  return input.split("\n").flatMap((line) => {
    // Names of references hold no blanks, so `(delete)` is the only odd one.
    const [localReference, local, remoteReference, remote, ...more] = line.trim().split(" ");
    if (localReference === undefined || local === undefined || remoteReference === undefined) return [];
    if (remote === undefined || more.length > 0) return [];
    return {
      localReference,
      localObject: objectOf(local),
      remoteReference,
      remoteObject: objectOf(remote),
    };
  });
}

function objectOf(text: string): string | undefined {
  return /^0+$/.test(text) ? undefined : text;
}
