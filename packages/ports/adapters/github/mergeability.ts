import * as v from "valibot";
import type { Clock } from "../../clock.ts";
import type { PullRequestState } from "../../github.ts";
import { mergeabilityDocument } from "./documents/mergeability.ts";
import { parseAnswer } from "./requests/parse-answer.ts";
import type { GitHubClient } from "./requests/client.ts";

type Mergeable = PullRequestState["mergeable"];

export const mergeableSchema = v.picklist(["MERGEABLE", "CONFLICTING", "UNKNOWN"]);

const words = { MERGEABLE: "mergeable", CONFLICTING: "conflicting", UNKNOWN: "unknown" } as const;

export function mergeableState(found: v.InferOutput<typeof mergeableSchema>): Mergeable {
  return words[found];
}

/** Milliseconds before each question: GitHub begins to find out when it is asked for the first time, which a look has done. */
const pauses = [1000, 3000];
/** How many nodes one request may name. */
const atOnce = 100;

const answerSchema = v.object({
  nodes: v.array(v.nullable(v.object({ id: v.string(), mergeable: mergeableSchema }))),
});

/**
 * Pull requests that are gone stay unknown. https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database#checking-mergeability-of-pull-requests
 */
export async function mergeability(
  client: GitHubClient,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal | undefined },
  pullRequests: readonly string[],
): Promise<ReadonlyMap<string, Mergeable>> {
  const known = new Map<string, Mergeable>(pullRequests.map((id) => [id, "unknown"]));
  for (const pause of pauses) {
    const open = pullRequests.filter((id) => known.get(id) === "unknown");
    if (open.length === 0) break;
    await clock.sleep(pause, signal);
    for (let from = 0; from < open.length; from += atOnce) {
      const data = await client.graphql({
        document: mergeabilityDocument,
        variables: { ids: open.slice(from, from + atOnce) },
        needs: "pull-requests: read",
        tolerates: ({ type }) => type === "NOT_FOUND",
      });
      for (const node of parseAnswer(answerSchema, data).nodes) {
        if (node !== null) known.set(node.id, mergeableState(node.mergeable));
      }
    }
  }
  return known;
}
