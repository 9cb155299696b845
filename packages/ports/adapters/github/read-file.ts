import * as v from "valibot";
import { splitName } from "./addresses.ts";
import { headerOf, type Answer } from "./requests/answer.ts";
import type { GitHubClient } from "./requests/client.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

interface FileRequest {
  readonly repository: string;
  readonly path: string;
  /** The default branch without one. */
  readonly reference: string | undefined;
}

/** https://docs.github.com/rest/repos/contents#get-repository-content: raw, so that files may be large. */
export async function readFile(client: GitHubClient, file: FileRequest): Promise<Uint8Array | undefined> {
  try {
    const answer = await getContents(client, file, file.path, true);
    // A folder is listed as JSON, whatever was asked for; a file comes in a type of GitHub's own.
    return headerOf(answer, "content-type")?.startsWith("application/json") ? undefined : bytesIn(answer);
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    if (error.facts.status === 404) return undefined;
    // What servers say that send files up to 1 MB only.
    if (error.says(/too[_ ]large/i)) return readBlob(client, file);
    throw error;
  }
}

const entriesSchema = v.array(v.object({ name: v.string(), type: v.string(), sha: v.string() }));

/** The long way: what the folder calls the content, then the content. */
async function readBlob(client: GitHubClient, file: FileRequest): Promise<Uint8Array | undefined> {
  const parts = file.path.split("/");
  const folder = await getContents(client, file, parts.slice(0, -1).join("/"), false);
  const entries = parseAnswer(entriesSchema, folder.data);
  const entry = entries.find(({ name, type }) => name === parts.at(-1) && type === "file");
  if (entry === undefined) return undefined;
  const blob = await client.rest({
    method: "GET",
    route: "/repos/{owner}/{repo}/git/blobs/{file_sha}",
    parameters: { ...splitName(file.repository), file_sha: entry.sha },
    needs,
    asBytes: true,
  });
  return bytesIn(blob);
}

const needs = "contents: read";

function getContents(
  client: GitHubClient,
  { repository, reference }: FileRequest,
  path: string,
  asBytes: boolean,
): Promise<Answer> {
  return client.rest({
    method: "GET",
    route: "/repos/{owner}/{repo}/contents/{path}",
    parameters: {
      ...splitName(repository),
      path,
      ...(reference === undefined ? {} : { ref: reference }),
    },
    needs,
    asBytes,
  });
}

/** An empty file may come without any body. */
function bytesIn({ data }: Answer): Uint8Array {
  return data instanceof Uint8Array ? data : new Uint8Array();
}
