import * as v from "valibot";
import type { Decoration } from "../../github.ts";
import type { GitHubClient } from "./requests/client.ts";
import { findLabelDocument } from "./documents/decoration.ts";
import { createLabelsDocument } from "./documents/labels.ts";
import type { GitHubProblem } from "./failures/github-failure.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const labelSchema = v.object({ id: v.string() });
const createdSchema = v.object({ label: labelSchema });
const foundSchema = v.object({ node: v.object({ label: labelSchema }) });

/** Blue, as GitHub's own label for dependencies. */
const color = "0366d6";

/** Names of labels that the repository lacks. */
export function labelsToMake(labels: Decoration["labels"]): readonly string[] {
  return [...labels].flatMap(([name, id]) => (id === undefined ? [name] : []));
}

/** Node ids of those that it has. */
export function knownLabels(labels: Decoration["labels"]): readonly string[] {
  return [...labels.values()].filter((id) => id !== undefined);
}

/** What makes labels of these names, as the variables of {createLabelsDocument}. */
export function labelInputs(
  repositoryId: string,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name, index) => [`input${index}`, { repositoryId, name, color }]));
}

/** What is not made beside a pull request is made, or complained about, when the labels are added. */
export function isAboutNewLabel({ path }: GitHubProblem): boolean {
  return /^label\d+$/.test(path[0] ?? "");
}

/** The node ids of the labels that an answer says were made, by name. */
export function labelsMade(data: unknown, names: readonly string[]): ReadonlyMap<string, string> {
  const made = parseAnswer(v.record(v.string(), v.unknown()), data);
  return new Map(
    names.flatMap((name, index) => {
      const answer = v.safeParse(createdSchema, made[`label${index}`]);
      return answer.success ? [[name, answer.output.label.id]] : [];
    }),
  );
}

/** Makes labels, all in one request, and returns their node ids; of one that somebody else has just made, that one's. */
export async function createLabels(
  client: GitHubClient,
  repositoryId: string,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const data = await client.graphql({
    document: createLabelsDocument(names.length),
    variables: labelInputs(repositoryId, names),
    needs: "issues: write and pull-requests: write",
    tolerates: ({ message }) => /already (?:been taken|exists)/i.test(message),
  });
  const made = labelsMade(data, names);
  return Promise.all(
    names.map(async (name) => made.get(name) ?? (await findLabel(client, repositoryId, name))),
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
