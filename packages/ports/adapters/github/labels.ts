import * as v from "valibot";
import type { GitHubClient } from "./requests/client.ts";
import { createLabelDocument, findLabelDocument } from "./documents/decoration.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const labelSchema = v.object({ id: v.string() });
const createdSchema = v.object({ createLabel: v.object({ label: labelSchema }) });
const foundSchema = v.object({ node: v.object({ label: labelSchema }) });

/** Blue, as GitHub's own label for dependencies. */
const color = "0366d6";

/** Makes a label and returns its node id; that of the label which somebody else has just made. */
export async function createLabel(client: GitHubClient, repositoryId: string, name: string): Promise<string> {
  try {
    const data = await client.graphql({
      document: createLabelDocument,
      variables: { input: { repositoryId, name, color } },
      needs: "issues: write and pull-requests: write",
    });
    return parseAnswer(createdSchema, data).createLabel.label.id;
  } catch (error) {
    if (!(error instanceof GitHubFailure) || !error.says(/already (?:been taken|exists)/i)) throw error;
    const data = await client.graphql({
      document: findLabelDocument,
      variables: { repository: repositoryId, name },
      needs: "issues: read",
    });
    return parseAnswer(foundSchema, data).node.label.id;
  }
}
