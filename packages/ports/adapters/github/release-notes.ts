import * as v from "valibot";
import { repositoriesPerRequest, type ReleaseNotes } from "../../github.ts";
import { splitName } from "./addresses.ts";
import { releasesDocument } from "./documents/look.ts";
import { releaseNotes, releaseSchema } from "./look-answer.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const repositorySchema = v.nullable(v.object({ release: v.nullable(releaseSchema) }));

/** What the releases of some tags say, by `owner/name`; of a tag without a published release nothing. */
export async function readReleaseNotes(
  client: GitHubClient,
  tags: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, ReleaseNotes>> {
  const found = new Map<string, ReleaseNotes>();
  const all = [...tags];
  for (let from = 0; from < all.length; from += repositoriesPerRequest) {
    const some = all.slice(from, from + repositoriesPerRequest);
    const variables = some.flatMap(([repository, tag], index) => {
      const { owner, repo } = splitName(repository);
      return [
        [`owner${index}`, owner],
        [`name${index}`, repo],
        [`tag${index}`, tag],
      ];
    });
    const data = parseAnswer(
      v.record(v.string(), v.unknown()),
      await client.graphql({
        document: releasesDocument(some.length),
        variables: Object.fromEntries(variables) as Record<string, string>,
        needs: "contents: read",
        tolerates: ({ type, path }) => type === "NOT_FOUND" && path.length === 1,
      }),
    );
    for (const [index, [repository]] of some.entries()) {
      const release = parseAnswer(repositorySchema, data[`repository${index}`])?.release;
      const [notes] = release ? releaseNotes(release) : [];
      if (notes !== undefined) found.set(repository, notes);
    }
  }
  return found;
}
