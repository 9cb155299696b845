import * as v from "valibot";
import type { TaggedCommit } from "../../release-sources.ts";
import { splitName } from "./addresses.ts";
import { commitOfTagDocument } from "./documents/commit-of-tag.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const objectSchema = v.object({ __typename: v.string(), oid: v.string() });
const answerSchema = v.object({
  repository: v.nullable(
    v.object({
      ref: v.nullable(
        v.object({
          target: v.nullable(v.object({ ...objectSchema.entries, target: v.optional(objectSchema) })),
        }),
      ),
    }),
  ),
});

export async function commitOfTag(
  client: GitHubClient,
  { repository, tag }: { readonly repository: string; readonly tag: string },
): Promise<TaggedCommit> {
  const { owner, repo: name } = splitName(repository);
  const answer = parseAnswer(
    answerSchema,
    await client.graphql({
      document: commitOfTagDocument,
      variables: { owner, name, tag: `refs/tags/${tag}` },
      needs: `contents: read for ${repository}`,
      tolerates: ({ type, path }) => type === "NOT_FOUND" && path.length === 1,
    }),
  );
  if (answer.repository === null) return { kind: "hidden" };
  const found = answer.repository.ref?.target;
  const target = found?.target ?? found;
  // A tag of a tag, or of a file, is nobody's release.
  return target?.__typename === "Commit" ? { kind: "found", commit: target.oid } : { kind: "absent" };
}
