import type { TagFacts } from "@release-actions/tag-verification";

/** Facts of a repository about which no check has anything to say. */
export const calm: TagFacts = {
  commit: "0".repeat(40),
  publication: {
    kind: "known",
    value: { local: undefined, isPushed: false, remotes: { kind: "known", value: [] }, artifacts: [] },
  },
  releasePlease: {
    kind: "known",
    value: { isConfigured: false, commit: { kind: "other" }, merged: undefined },
  },
  tags: { kind: "known", value: [] },
  branch: { kind: "known", value: { names: ["main"], contains: true } },
  files: {
    kind: "known",
    value: {
      folder: "",
      declared: [],
      unread: [],
      packages: [],
      standing: new Map(),
      pins: [],
      requirements: [],
      locks: [],
      unreadLocks: [],
      charts: [],
      unlocked: [],
      projects: [],
      problems: [],
    },
  },
  builds: {
    kind: "known",
    value: {
      elsewhere: undefined,
      isPushed: false,
      checkout: {
        commit: "0".repeat(40),
        history: 1,
        modified: [],
        branch: "main",
        isShallow: false,
        now: "2026-01-02T03:04:05.000Z",
      },
      described: new Map(),
      overrides: {},
    },
  },
};
