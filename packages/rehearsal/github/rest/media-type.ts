import type { RestRequest } from "./route.ts";

export const rawMediaType = "application/vnd.github.raw+json; charset=utf-8";

/** Whether the bytes of a file are wanted instead of a description. */
export function wantsRaw(request: Pick<RestRequest, "header">): boolean {
  return /application\/vnd\.github(?:\.v3)?\.raw/.test(request.header("accept") ?? "");
}

/** Whether a folder is wanted as one object with its entries inside, instead of as a list. */
export function wantsObject(request: Pick<RestRequest, "header">): boolean {
  return /application\/vnd\.github(?:\.v3)?\.object/.test(request.header("accept") ?? "");
}
