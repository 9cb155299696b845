import type { GitHubExchange } from "./exchange.ts";
import { examples } from "./official-description.ts";

/** A request for a pull request and GitHub's own example of it, changed as the test says. */
export function exampleExchange(changes: {
  readonly method?: string;
  readonly target?: string;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly request?: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or the text itself. */
  readonly body?: unknown;
}): GitHubExchange {
  const { body = label, request } = changes;
  return {
    method: changes.method ?? "GET",
    target: changes.target ?? "/repos/octo/suite/labels/bug",
    requestHeaders: { "user-agent": "test", ...changes.requestHeaders },
    requestBody: request === undefined ? "" : JSON.stringify(request),
    answer: {
      status: changes.status ?? 200,
      headers: { "content-type": "application/json; charset=utf-8", ...changes.headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    },
  };
}

/** GitHub's example of a label. */
export const label = examples.values["label"] as Readonly<Record<string, unknown>>;
