/**
 * One request to the stand-in for GitHub and what it answered, as far as they are checked. The stand-in's own record
 * has all of it; `emulate` is asked by tests themselves.
 */
export interface GitHubExchange {
  readonly surface: "rest" | "graphql" | "git";
  readonly method: string;
  /** With the query, below the surface's root. */
  readonly path: string;
  /** Names in lower case. */
  readonly requestHeaders: Headers;
  /** The parsed JSON; undefined where there was none. */
  readonly requestBody: unknown;
  /** 0 when there was no answer. */
  readonly status: number;
  /** Names in lower case. */
  readonly responseHeaders: Headers;
  /** The value of a JSON answer, the text of another; undefined for no content. */
  readonly responseBody: unknown;
  readonly outcome: "open" | "answered" | "dropped" | "truncated" | "faulted";
}

export type Headers = Readonly<Record<string, string | undefined>>;

/** Whether all of an answer arrived. */
export function isAnswered({ outcome }: GitHubExchange): boolean {
  return outcome === "answered" || outcome === "faulted";
}
