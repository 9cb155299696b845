import { Denial } from "../denial.ts";

/** How much of a list is asked for. */
export interface Paging {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A list whose items are known, of which a page is asked for. @throws {Denial} without `first` or `last`. */
export function connection<Item>(
  name: string,
  paging: Paging,
  items: readonly Item[],
  render: (item: Item) => unknown,
) {
  requireBounds(name, paging);
  const from = positionOf(paging.after) ?? 0;
  const to = positionOf(paging.before, -1) ?? items.length;
  const between = { from, to: Math.max(from, to) };
  const { start, end } = cut(between, paging);
  return {
    totalCount: items.length,
    nodes: () => items.slice(start, end).map(render),
    pageInfo: pageInfo({ start, end, total: items.length }),
  };
}

/** @throws {Denial} as GitHub demands a size, and one of at most a hundred. */
export function requireBounds(name: string, { first, last }: Paging): void {
  const [key, size] = first == null ? ["last", last] : ["first", first];
  if (size == null) {
    throw denied(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (size > 100 || size < 0) {
    throw denied(
      "EXCESSIVE_PAGINATION",
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${key}\` limit of 100 records.`,
    );
  }
}

export function pageInfo({
  start,
  end,
  total,
}: {
  readonly start: number;
  readonly end: number;
  readonly total: number;
}) {
  return {
    hasNextPage: end < total,
    hasPreviousPage: start > 0,
    startCursor: end > start ? cursor(start) : null,
    endCursor: end > start ? cursor(end - 1) : null,
  };
}

/** The number of the first item behind a cursor. */
export function positionOf(text: string | null | undefined, shift = 0): number | undefined {
  if (text == null) return undefined;
  const position = /^cursor:(\d+)$/.exec(Buffer.from(text, "base64").toString("utf8"))?.[1];
  if (position === undefined)
    throw denied("INVALID_CURSOR_ARGUMENTS", `\`${text}\` does not appear to be a valid cursor.`);
  return Number(position) + 1 + shift;
}

export function cursor(position: number): string {
  return Buffer.from(`cursor:${position}`).toString("base64");
}

function cut({ from, to }: { readonly from: number; readonly to: number }, { first, last }: Paging) {
  if (first != null) return { start: from, end: Math.min(to, from + first) };
  return { start: Math.max(from, to - (last ?? 0)), end: to };
}

function denied(type: string, says: string): Denial {
  return new Denial({ status: 200, type, says });
}
