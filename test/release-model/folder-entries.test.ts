import { expect, test } from "@jest/globals";
import { areApart, changedEntries, type FolderEntries } from "@release-actions/release-model";

/** `folder("a1 b1")` holds the names a and b, each at its first content. */
function folder(text: string): FolderEntries {
  return new Map(text.split(" ").map((entry) => [entry.slice(0, 1), entry.slice(1)]));
}

test("what is new, gone, or other has changed", () => {
  expect([...changedEntries(folder("a1 b1 c1"), folder("a1 b2 d1"))].sort()).toEqual(["b", "c", "d"]);
});

test.each([
  { name: "each changes a name of its own", ours: "a2 b1", theirs: "a1 b2", isApart: true },
  { name: "one changes nothing", ours: "a2 b1", theirs: "a1 b1", isApart: true },
  { name: "both change the same name", ours: "a2 b1", theirs: "a3 b1", isApart: false },
  { name: "one removes what the other changes", ours: "a2 b1", theirs: "b1", isApart: false },
  { name: "both add the same name", ours: "a1 b1 c1", theirs: "a1 b1 c2", isApart: false },
])("$name: apart is $isApart", ({ ours, theirs, isApart }) => {
  expect(areApart({ from: folder("a1 b1"), ours: folder(ours), theirs: folder(theirs) })).toBe(isApart);
});
