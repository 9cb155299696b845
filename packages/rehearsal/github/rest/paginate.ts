import { type Reply, json } from "./reply.ts";
import type { RestRequest } from "./route.ts";

/** One page of a list, with links to the others. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export async function paginate<Item>(
  request: RestRequest,
  items: readonly Item[],
  render: (item: Item) => unknown,
): Promise<Reply> {
  const { slice, headers } = pageOf(request, items);
  return json(await Promise.all(slice.map(render)), 200, headers);
}

/** The same where the list stands in an object, with the number of all. */
export async function paginateInside<Item>(
  request: RestRequest,
  items: readonly Item[],
  {
    key,
    render,
    beside = {},
  }: {
    readonly key: string;
    readonly render: (item: Item) => unknown;
    /** What else stands in the object. */
    readonly beside?: Readonly<Record<string, unknown>>;
  },
): Promise<Reply> {
  const { slice, headers } = pageOf(request, items);
  const body = { total_count: items.length, ...beside, [key]: await Promise.all(slice.map(render)) };
  return json(body, 200, headers);
}

function pageOf<Item>(request: RestRequest, items: readonly Item[]) {
  const size = numberOf(request.query.get("per_page"), { fallback: 30, most: 100 });
  const page = numberOf(request.query.get("page"), { fallback: 1, most: Number.MAX_SAFE_INTEGER });
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = linkHeader(request, { page, last });
  return {
    slice: items.slice((page - 1) * size, page * size),
    headers: link === "" ? {} : { link },
  };
}

function linkHeader(
  request: RestRequest,
  { page, last }: { readonly page: number; readonly last: number },
): string {
  const to = (number: number, relation: string) => {
    const url = new URL(request.call.world.addresses.api + byId(request));
    url.searchParams.set("page", String(number));
    return `<${url.href}>; rel="${relation}"`;
  };
  return [
    ...(page > 1 ? [to(page - 1, "prev")] : []),
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
    ...(page > 1 ? [to(1, "first")] : []),
  ].join(", ");
}

/** GitHub's links name the repository by its id, so that they hold when it is renamed. */
function byId(request: RestRequest): string {
  return request.target.replace(/^\/repos\/[^/]+\/[^/?]+/, (named) =>
    request.repositoryId === undefined ? named : `/repositories/${request.repositoryId}`,
  );
}

function numberOf(
  text: string | null,
  { fallback, most }: { readonly fallback: number; readonly most: number },
): number {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isNaN(number) || number < 1 ? fallback : Math.min(number, most);
}
