import type { ReleaseRecord } from "../state/release-record.ts";

export interface ReleaseOrder {
  readonly field: "CREATED_AT" | "NAME";
  readonly direction: "ASC" | "DESC";
}

/** Releases as they are asked for, newest first unless told otherwise. */
export function byReleaseOrder(
  releases: readonly ReleaseRecord[],
  order: ReleaseOrder | null | undefined,
): readonly ReleaseRecord[] {
  const key = ({ name, tagName, createdAt }: ReleaseRecord) =>
    order?.field === "NAME" ? (name ?? tagName) : createdAt;
  const ascending = releases.toSorted(
    (left, right) => key(left).localeCompare(key(right)) || left.id - right.id,
  );
  return order?.direction === "ASC" ? ascending : ascending.toReversed();
}
