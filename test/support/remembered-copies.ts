import type { WorkingCopies, WorkingCopy } from "@release-actions/ports";

/** Working copies that are opened once and kept: what a commit holds is the same in every one of a thousand runs. */
export function rememberedCopies(copies: WorkingCopies): WorkingCopies & { close(): Promise<void> } {
  const opened = new Map<string, Promise<WorkingCopy>>();
  const closings: (() => Promise<void>)[] = [];
  return {
    open: (repository, commit, others = []) =>
      remembered(opened, [repository, commit, ...others], async () => {
        const copy = await copies.open(repository, commit, others);
        closings.push(() => copy.close());
        return kept(copy);
      }),
    close: async () => {
      for (const close of closings) await close();
    },
  };
}

function kept(copy: WorkingCopy): WorkingCopy {
  const changes = new Map<string, ReturnType<WorkingCopy["changes"]>>();
  const contents = new Map<string, ReturnType<WorkingCopy["git"]["read"]>>();
  return {
    ...copy,
    git: {
      ...copy.git,
      read: (commit, paths) => remembered(contents, [commit, ...paths], () => copy.git.read(commit, paths)),
    },
    changes: (other) => remembered(changes, [other], () => copy.changes(other)),
    close: () => Promise.resolve(),
  };
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  words: readonly string[],
  make: () => Promise<Value>,
): Promise<Value> {
  const key = words.join("\n");
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
