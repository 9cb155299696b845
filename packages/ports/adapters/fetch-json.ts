import { ExternalError } from "@release-actions/release-model";
import { createAskHttp } from "./ask-http.ts";
import { parseJson } from "./json-records.ts";

/**
 * Reads JSON over HTTP; undefined when there is nothing (404).
 * @throws {ExternalError} with the given code, naming the host and nothing else of the address.
 */
export async function fetchJson(
  address: URL,
  options: { readonly code: string; readonly headers: Readonly<Record<string, string>> },
): Promise<unknown> {
  const { code, headers } = options;
  const failed = (found: string) =>
    new ExternalError({
      code,
      expected: `an answer from ${address.host}`,
      found,
      fix: "Try again when the service can be reached from here.",
      retryable: true,
    });
  const answer = await askHttp(address, { headers });
  if (answer.kind === "unanswered") throw failed(answer.reason);
  if (answer.status === 404) return undefined;
  if (answer.status < 200 || answer.status > 299) throw failed(`status ${answer.status}`);
  const value = parseJson(answer.body);
  if (value === undefined) throw failed(`status ${answer.status}, with something else than JSON`);
  return value;
}

const askHttp = createAskHttp();
