/** One request to the stand-in for GitHub and what it answered, as far as they are checked. */
export interface GitHubExchange {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly requestHeaders: Headers;
  /** The body as sent; empty when there was none. */
  readonly requestBody: string;
  /** Absent when the connection broke before an answer. */
  readonly answer?: GitHubAnswer;
}

export interface GitHubAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Headers;
  readonly body: string;
}

export type Headers = Readonly<Record<string, string | undefined>>;

/** The JSON in a body, or undefined when it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
