import type { Ecosystem } from "@release-actions/release-model";

/** A lockfile that is known by its name alone, so that nobody takes silence about it for an answer. */
export interface UnreadLock {
  readonly fileName: string;
  readonly ecosystem: Ecosystem;
  /** Why nothing is known about it. */
  readonly reason: string;
  /** What can be done about that. */
  readonly fix: string;
  /** Whether what it locks stands in a manifest that is not read either. */
  readonly isAlone: boolean;
}

/** Which manifests they belong to says `governs.ts`. */
export const unreadLocks: readonly UnreadLock[] = [
  {
    fileName: "bun.lockb",
    ecosystem: "npm",
    reason: "bun.lockb is binary, and only Bun reads it",
    fix: "Let Bun write the text form (bun install --save-text-lockfile --frozen-lockfile --lockfile-only), delete bun.lockb and commit bun.lock.",
    isAlone: false,
  },
  unread("deno.lock", "npm", "deno install --frozen"),
  unread("vlt-lock.json", "npm", "vlt install --frozen-lockfile"),
  unread("pixi.lock", "pypi", "pixi lock --check"),
  unread("Chart.lock", "helm", "helm dependency build"),
  { ...unread("Pipfile.lock", "pypi", "pipenv verify"), isAlone: true },
];

/** The unread lock of that name, or undefined. */
export function unreadLockOf(path: string): UnreadLock | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return unreadLocks.find(({ fileName }) => fileName === name);
}

function unread(fileName: string, ecosystem: Ecosystem, check: string): UnreadLock {
  return {
    fileName,
    ecosystem,
    reason: `the format of ${fileName} is not read here`,
    fix: `Hold it against its manifest with ${check}.`,
    isAlone: false,
  };
}
