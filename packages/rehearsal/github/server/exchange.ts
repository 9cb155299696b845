/** One request and its answer, as recorded: for counting, and for checking both against GitHub's own description. */
export interface Exchange {
  /** Counts from 1, in the order in which requests came in. */
  readonly number: number;
  readonly surface: "rest" | "graphql" | "git";
  readonly method: string;
  /** With the query, below the surface's root: `/repos/o/n/pulls?state=open`. */
  readonly path: string;
  /** REST: the path as GitHub's description spells it. Undefined for a path that is not served. */
  readonly template: string | undefined;
  /** The name of a GraphQL document's operation. */
  readonly operationName: string | undefined;
  /** GraphQL: the names of the root fields. REST and git: what the request changes, such as `createRef` or `push`. */
  readonly operations: readonly string[];
  /** `owner/name` where the path says it. */
  readonly repository: string | undefined;
  /** Without the secret. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** The parsed JSON; undefined where there was none. */
  readonly requestBody: unknown;
  /** 0 until there is an answer, and when there was none. */
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** The value of a JSON answer, the text of another; undefined for git and for no content. */
  readonly responseBody: unknown;
  /** Whether it may change anything, by its kind. */
  readonly isWrite: boolean;
  /** What it did change, in order. */
  readonly effects: readonly string[];
  /** `dropped`: the connection broke off without an answer; `faulted`: the answer is a planned fault's. */
  readonly outcome: "open" | "answered" | "dropped" | "truncated" | "faulted";
}

export type OpenExchange = { -readonly [Key in keyof Exchange]: Exchange[Key] } & { effects: string[] };

/** What a request is, before anything is done about it. */
export type Identified = Pick<
  Exchange,
  "surface" | "path" | "template" | "operationName" | "operations" | "repository" | "isWrite" | "requestBody"
>;
