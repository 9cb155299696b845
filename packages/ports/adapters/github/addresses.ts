/** Where GraphQL is asked: below the address of the REST API, and on GitHub Enterprise Server beside it. */
export function graphqlAddress(api: string): string {
  const base = withoutSlash(api);
  return base.endsWith("/api/v3") ? base.replace(/\/v3$/, "/graphql") : `${base}/graphql`;
}

/** Whether an address is one of this very machine: a rehearsal, which has no limits to respect. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

export function withoutSlash(address: string): string {
  return address.replace(/\/+$/, "");
}

/** The parts of `owner/name` as REST routes call them. */
export function splitName(nameWithOwner: string): { readonly owner: string; readonly repo: string } {
  const [owner = "", ...rest] = nameWithOwner.split("/");
  return { owner, repo: rest.join("/") };
}
