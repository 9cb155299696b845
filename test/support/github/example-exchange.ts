import type { GitHubExchange } from "./exchange.ts";
import { examples } from "./official-description.ts";

/** A request for a label and GitHub's own example of it, changed as the test says. */
export function exampleExchange(changes: {
  readonly method?: string;
  readonly path?: string;
  readonly surface?: GitHubExchange["surface"];
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly request?: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly outcome?: GitHubExchange["outcome"];
}): GitHubExchange {
  const { body = label, headers } = changes;
  return {
    surface: changes.surface ?? "rest",
    method: changes.method ?? "GET",
    path: changes.path ?? "/repos/octo/suite/labels/bug",
    requestHeaders: { "user-agent": "test", ...changes.requestHeaders },
    requestBody: changes.request,
    status: changes.status ?? 200,
    responseHeaders: { "content-type": "application/json; charset=utf-8", ...headers },
    // What has no body is written as an empty one.
    responseBody: body === "" ? undefined : body,
    outcome: changes.outcome ?? "answered",
  };
}

/** GitHub's example of a label. */
export const label = examples.values["label"] as Readonly<Record<string, unknown>>;
