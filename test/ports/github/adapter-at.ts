import type { Log } from "@release-actions/ports";
import { octokitGitHub, type OctokitGitHubOptions } from "@release-actions/ports/adapters/github";
import { fakeClock } from "../../support/fake-clock.ts";

export const token = "ghs_thisIsTheToken";
export const startOfTime = Date.parse("2026-11-25T10:00:00Z");

/** The adapter on a server of a test, with a clock that runs by itself, and what it told. */
export function adapterAt(api: string, options: Partial<OctokitGitHubOptions> = {}) {
  const clock = fakeClock(startOfTime);
  const told: string[] = [];
  const tell = (message: string): void => {
    told.push(message);
  };
  const log: Log = { progress: tell, info: tell, warning: tell };
  return { github: octokitGitHub({ token, api, log, clock, ...options }), clock, told };
}

/** An answer of GraphQL. */
export function graphql(data: unknown, errors?: readonly unknown[]) {
  return { body: { data, ...(errors === undefined ? {} : { errors }) } };
}

/** The body of a GraphQL request. */
export function graphqlIn(body: string): {
  readonly query: string;
  readonly variables: Record<string, unknown>;
} {
  return JSON.parse(body) as { readonly query: string; readonly variables: Record<string, unknown> };
}
