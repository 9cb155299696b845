import type { Call } from "../call.ts";
import { json, type Reply } from "../rest/reply.ts";
import type { RateLimits } from "../server/rate-limits.ts";

export async function answerGraphql(
  _parts: { readonly limits: RateLimits },
  _call: Call,
  _request: { readonly body: unknown; readonly holder: string },
): Promise<Reply> {
  return json({});
}
