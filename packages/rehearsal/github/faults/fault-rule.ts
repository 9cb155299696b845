import type { Exchange } from "../server/exchange.ts";

/** What goes wrong, to which request. */
export interface FaultRule {
  /** Everything given must fit. Nothing given: any request. */
  readonly match?: FaultMatch;
  readonly fault: Fault;
  /** For how many matching requests in a row. Default 1. */
  readonly times?: number;
}

export interface FaultMatch {
  readonly surface?: Exchange["surface"];
  readonly method?: string;
  /** As in GitHub's description: `/repos/{owner}/{repo}/pulls`. */
  readonly template?: string;
  /** `owner/name`, letters' case aside. */
  readonly repository?: string;
  /** The name of the GraphQL document's operation. */
  readonly operationName?: string;
  /** A root field of GraphQL, such as `createCommitOnBranch`; for REST and git what is changed, such as `updateRef` or `push`. */
  readonly operation?: string;
  readonly isWrite?: boolean;
  readonly when?: (exchange: Exchange) => boolean;
  /** Which of those that match, counted from 1 from when the rule was added. Default 1. */
  readonly nth?: number;
}

export type Fault =
  /** An answer instead of GitHub's. Nothing is done. */
  | { readonly kind: "answer"; readonly answer: CannedAnswer | ((exchange: Exchange) => CannedAnswer) }
  /** Nothing for a while, then all as usual. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /**
   * The connection breaks off before anything is done. Of a request that makes several changes, those from the matching
   * one on are not made. `meanwhile` runs first; the break waits for it.
   */
  | { readonly kind: "dropped"; readonly meanwhile?: Meanwhile }
  /** The change is made, and then the connection breaks off. */
  | { readonly kind: "lost-answer"; readonly meanwhile?: Meanwhile }
  /** The answer breaks off in the middle of its body. */
  | { readonly kind: "truncated-body" }
  /**
   * The matching change is made, but for so many further requests, or for so long, everything of that repository is
   * answered from before it: what is new can be neither read nor built upon.
   */
  | { readonly kind: "stale-reads"; readonly requests?: number; readonly milliseconds?: number };

export type Meanwhile = (exchange: Exchange) => void | Promise<void>;

export interface CannedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
}
