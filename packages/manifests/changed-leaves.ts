/** A value that differs between two versions of a file, and where. */
export interface ChangedLeaf {
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where two pieces of plain data differ; a key or an item that only one has counts as a difference. */
export function* changedLeaves(before: unknown, after: unknown, place = ""): Generator<ChangedLeaf> {
  if (Object.is(before, after)) return;
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    if (!isSameDate(before, after)) yield { place, before, after };
    return;
  }
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    yield* changedLeaves(old.get(key), now.get(key), place === "" ? key : `${place}.${key}`);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function isSameDate(before: unknown, after: unknown): boolean {
  return before instanceof Date && after instanceof Date && before.toString() === after.toString();
}
