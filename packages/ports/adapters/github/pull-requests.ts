import * as v from "valibot";
import type { GitHub } from "../../github.ts";
import type { GitHubClient } from "./requests/client.ts";
import {
  commentDocument,
  openPullRequestDocument,
  updatePullRequestDocument,
  updateToDraftDocument,
  updateToReadyDocument,
} from "./documents/pull-requests.ts";
import { parseAnswer } from "./requests/parse-answer.ts";
import { branchThing, type RecentChanges } from "./recent-changes.ts";

const openedSchema = v.object({
  createPullRequest: v.object({
    pullRequest: v.object({ id: v.string(), number: v.number(), url: v.string(), headRefOid: v.string() }),
  }),
});

export async function openPullRequest(
  client: GitHubClient,
  recent: RecentChanges,
  request: Parameters<GitHub["openPullRequest"]>[0],
): ReturnType<GitHub["openPullRequest"]> {
  const { repositoryId, base, branch, title, body, isDraft } = request;
  const data = await recent.after({ thing: branchThing(repositoryId, branch) }, () =>
    client.graphql({
      document: openPullRequestDocument,
      variables: {
        input: { repositoryId, baseRefName: base, headRefName: branch, title, body, draft: isDraft },
      },
      needs: "pull-requests: write",
    }),
  );
  const { id, number, url, headRefOid } = parseAnswer(openedSchema, data).createPullRequest.pullRequest;
  recent.note(id);
  return { id, number, url, head: headRefOid };
}

const updatedSchema = v.object({
  updatePullRequest: v.object({ pullRequest: v.object({ headRefOid: v.string() }) }),
});

export async function updatePullRequest(
  client: GitHubClient,
  recent: RecentChanges,
  { id, title, body, isDraft }: Parameters<GitHub["updatePullRequest"]>[0],
): ReturnType<GitHub["updatePullRequest"]> {
  const turn = { pullRequestId: id };
  const data = await recent.after({ thing: id }, () =>
    client.graphql({
      document:
        isDraft === undefined
          ? updatePullRequestDocument
          : isDraft
            ? updateToDraftDocument
            : updateToReadyDocument,
      variables: {
        update: { pullRequestId: id, title, body },
        ...(isDraft === undefined ? {} : isDraft ? { draft: turn } : { ready: turn }),
      },
      needs: isDraft === undefined ? "pull-requests: write" : "contents: write and pull-requests: write",
      // It is what it was to become.
      tolerates: ({ message }) =>
        /already (?:a |in )?draft|already ready for review|is not (?:a |in )?draft/i.test(message),
    }),
  );
  return { head: parseAnswer(updatedSchema, data).updatePullRequest.pullRequest.headRefOid };
}

export async function comment(
  client: GitHubClient,
  recent: RecentChanges,
  { subject, body }: { readonly subject: string; readonly body: string },
): Promise<void> {
  await recent.after({ thing: subject }, () =>
    client.graphql({
      document: commentDocument,
      variables: { input: { subjectId: subject, body } },
      needs: "pull-requests: write",
    }),
  );
}
