import { ExternalError } from "@release-actions/release-model";
import { isRecord } from "./json-records.ts";

/**
 * Reads JSON over HTTP; undefined when there is nothing (404).
 * @throws {ExternalError} with the given code, naming the host and nothing else of the address.
 */
export async function fetchJson(
  address: URL,
  options: { readonly code: string; readonly headers: Readonly<Record<string, string>> },
): Promise<unknown> {
  const { code, headers } = options;
  const failed = (found: string, cause?: unknown) =>
    new ExternalError({
      code,
      expected: `an answer from ${address.host}`,
      found,
      fix: "Try again when the service can be reached from here.",
      retryable: true,
      cause,
    });
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(tenSeconds) });
    if (response.status === 404) return undefined;
    if (!response.ok) throw failed(`status ${response.status}`);
    return await response.json();
  } catch (error) {
    if (error instanceof ExternalError) throw error;
    throw failed(reasonOf(error), error);
  }
}

const tenSeconds = 10_000;

/** `fetch` itself only says that it failed; the cause has the code. */
function reasonOf(error: unknown): string {
  const cause = isRecord(error) ? error["cause"] : undefined;
  if (isRecord(cause) && typeof cause["code"] === "string") return cause["code"];
  if (isRecord(error) && error["name"] === "TimeoutError") return "no answer within ten seconds";
  return isRecord(error) && typeof error["message"] === "string" ? error["message"] : String(error);
}
