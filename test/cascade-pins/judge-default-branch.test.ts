import { expect, test } from "@jest/globals";
import type { DefaultCommit } from "@release-actions/ports";
import { judgeDefaultBranch } from "../../packages/cascade-pins/judge-default-branch.ts";
import { cascadeCommit, hash, personsCommit } from "./repository-state.ts";

const version = { major: 1, minor: 1, patch: 0 };
const wanted = [{ repository: "manifest", version }];

/** The top folder `p1 x1` has `p` and `x`, each at its first content; pins stand in `p`. */
function folder(text: string): DefaultCommit["folder"] {
  return new Map(text.split(" ").map((entry) => [entry.slice(0, 1), entry.slice(1)]));
}

function ours(own: string, parent: string, entries: string, release = "manifest@1.1.0"): DefaultCommit {
  return { ...cascadeCommit(hash(own), hash(parent), release), isOwn: true, folder: folder(entries) };
}

function theirs(own: string, parent: string, entries: string): DefaultCommit {
  return { ...personsCommit(hash(own), hash(parent)), isOwn: false, folder: folder(entries) };
}

const first = theirs("a", "9", "p1 x1");
const pinned = ours("b", "a", "p2 x1");
const kindOf = (history: readonly DefaultCommit[], all = wanted) =>
  judgeDefaultBranch({ defaultBranch: { name: "main", head: history[0]?.hash ?? hash("d"), history } }, all)
    .kind;

test.each<{ name: string; history: readonly DefaultCommit[]; kind: string }>([
  { name: "nothing known of it: the files decide", history: [], kind: "read-files" },
  { name: "commits of people alone: the files decide", history: [first], kind: "read-files" },
  { name: "the cascade's commit with the release: done", history: [pinned, first], kind: "settled" },
  {
    name: "commits of people on top of it, in other files: done",
    history: [theirs("c", "b", "p2 x2"), pinned, first],
    kind: "settled",
  },
  {
    name: "a person changed the same file since, in whatever words: the files decide",
    history: [theirs("c", "b", "p1 x1"), pinned, first],
    kind: "read-files",
  },
  {
    name: "a person's merge brought such a change: the files decide",
    history: [{ ...theirs("c", "b", "p3 x1"), parents: [hash("b"), hash("e")] }, pinned, first],
    kind: "read-files",
  },
  {
    name: "one with a newer release: done",
    history: [ours("b", "a", "p2 x1", "manifest@1.2.0"), first],
    kind: "settled",
  },
  {
    name: "one with an older release: the files decide",
    history: [ours("b", "a", "p2 x1", "manifest@1.0.0"), first],
    kind: "read-files",
  },
  {
    name: "another upstream's commit on top of it, in the same file: done",
    history: [ours("c", "b", "p3 x1", "core@2.0.0"), pinned, first],
    kind: "settled",
  },
  {
    name: "one that somebody amended: the files decide",
    history: [{ ...pinned, committedBy: "other" }, first],
    kind: "read-files",
  },
  {
    name: "a stranger's squash that has our trailers: the files decide",
    history: [{ ...pinned, isOwn: false }, first],
    kind: "read-files",
  },
  {
    name: "a squash of whoever the token belongs to: the files decide",
    history: [{ ...pinned, message: pinned.message.replace("bump", "bump (#7)") }, first],
    kind: "read-files",
  },
  {
    name: "what it stands upon is not shown: the files decide",
    history: [pinned],
    kind: "read-files",
  },
  {
    name: "its files are not shown: the files decide",
    history: [{ ...pinned, folder: undefined }, first],
    kind: "read-files",
  },
])("$name", ({ history, kind }) => {
  expect(kindOf(history)).toBe(kind);
});

test("every release that a run carries must be there", () => {
  expect(kindOf([pinned, first], [...wanted, { repository: "core", version }])).toBe("read-files");
});
