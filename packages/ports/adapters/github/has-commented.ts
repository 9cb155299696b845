import * as v from "valibot";
import { commentsDocument } from "./documents/comments.ts";
import { mostPages } from "./documents/look.ts";
import { commentSchema } from "./look-answer.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const answerSchema = v.object({
  node: v.nullable(
    v.object({
      comments: v.intersect([
        v.object({ nodes: v.nullish(v.array(v.nullable(commentSchema))) }),
        v.object({
          pageInfo: v.object({ hasPreviousPage: v.boolean(), startCursor: v.nullable(v.string()) }),
        }),
      ]),
    }),
  ),
});

/** Reads from the newest on, and only so far back as the text is not found. */
export async function hasCommented(
  client: GitHubClient,
  pullRequest: string,
  text: string,
): Promise<boolean> {
  let before: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const data = await client.graphql({
      document: commentsDocument,
      variables: { pullRequest, before },
      needs: "pull-requests: read",
    });
    const { nodes, pageInfo } = parseAnswer(answerSchema, data).node?.comments ?? gone;
    if (nodes?.some((one) => one?.viewerDidAuthor === true && one.body.includes(text)) === true) return true;
    if (!pageInfo.hasPreviousPage) return false;
    before = pageInfo.startCursor;
  }
  return false;
}

const gone = { nodes: [], pageInfo: { hasPreviousPage: false, startCursor: null } };
