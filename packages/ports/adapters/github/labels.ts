import * as v from "valibot";
import type { GitHubClient } from "./requests/client.ts";
import { findLabelDocument } from "./documents/decoration.ts";
import { createLabelsDocument } from "./documents/labels.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const labelSchema = v.object({ id: v.string() });
const createdSchema = v.nullish(v.object({ label: labelSchema }));
const foundSchema = v.object({ node: v.object({ label: labelSchema }) });

/** Blue, as GitHub's own label for dependencies. */
const color = "0366d6";

/** Makes labels, all in one request, and returns their node ids; of one that somebody else has just made, that one's. */
export async function createLabels(
  client: GitHubClient,
  repositoryId: string,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const data = await client.graphql({
    document: createLabelsDocument(names.length),
    variables: Object.fromEntries(
      names.map((name, index) => [`input${index}`, { repositoryId, name, color }]),
    ),
    needs: "issues: write and pull-requests: write",
    tolerates: ({ message }) => /already (?:been taken|exists)/i.test(message),
  });
  const made = parseAnswer(v.record(v.string(), createdSchema), data);
  return Promise.all(
    names.map(
      async (name, index) => made[`label${index}`]?.label.id ?? (await findLabel(client, repositoryId, name)),
    ),
  );
}

async function findLabel(client: GitHubClient, repository: string, name: string): Promise<string> {
  const data = await client.graphql({
    document: findLabelDocument,
    variables: { repository, name },
    needs: "issues: read",
  });
  return parseAnswer(foundSchema, data).node.label.id;
}
