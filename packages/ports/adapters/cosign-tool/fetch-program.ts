import { createHash } from "node:crypto";
import { ExternalError } from "@release-actions/release-model";
import type { Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import type { AskHttp } from "../ask-http.ts";
import { readRetryAfter } from "../registries/read-page.ts";

const second = 1000;
/** Between one try and the next: an origin that is out of order for a moment, and none for longer. */
const waits = [1, 2, 4, 8, 16].map((seconds) => seconds * second);
/** How long an origin that names a time is waited for at most. */
const longest = 60 * second;
/** After so long no new try begins; one that stalls may take minutes by itself. */
const enough = 600 * second;

/**
 * The bytes at an address, when they have the sum. Outages are tried again; what has another sum is none, and is never asked for
 * again in the hope of a better one.
 * @throws {ExternalError} `cosign-download`, `cosign-sum`.
 */
export async function fetchProgram(
  address: URL,
  {
    sum,
    ask,
    clock,
    log,
  }: { readonly sum: string; readonly ask: AskHttp; readonly clock: Clock; readonly log: Log },
): Promise<Buffer> {
  const started = clock.now();
  for (let before = 0; ; before += 1) {
    const answer = await ask(address, { headers: {} });
    if (answer.kind === "answered" && answer.status === 200) {
      const found = createHash("sha256").update(answer.body).digest("hex");
      if (found !== sum) throw wrongSum(address, sum, found);
      return answer.body;
    }
    const found = answer.kind === "unanswered" ? answer.reason : `status ${answer.status}`;
    const isOutage = answer.kind === "unanswered" || answer.status === 429 || answer.status >= 500;
    if (!isOutage) throw notDownloaded(address, found, false);
    const pause = waits[before];
    if (pause === undefined || clock.now() - started > enough)
      throw notDownloaded(address, `${found}; tried ${before + 1} times`, true);
    const header = answer.kind === "answered" ? answer.headers.get("retry-after") : null;
    const wait = Math.max(pause, Math.min(readRetryAfter(header, clock.now()) ?? 0, longest));
    log.progress(`cosign-download: ${found}; trying again in ${Math.ceil(wait / second)} s`);
    await clock.sleep(wait);
  }
}

function notDownloaded(address: URL, found: string, retryable: boolean): ExternalError {
  return new ExternalError({
    code: "cosign-download",
    expected: `cosign from ${address.href}`,
    found,
    fix: retryable
      ? "Run it again later, or install cosign in a step before this one, so that it is on PATH."
      : "Install cosign in a step before this one, so that it is on PATH.",
    retryable,
  });
}

function wrongSum(address: URL, expected: string, found: string): ExternalError {
  return new ExternalError({
    code: "cosign-sum",
    expected: `${address.href} to have the SHA-256 sum ${expected}`,
    found: `${found}; it was not run and not kept`,
    fix: "Find out what stands between this machine and github.com. Do not go on with this file.",
    retryable: false,
  });
}
