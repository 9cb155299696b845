import type { Attachment } from "../../image-registry.ts";
import { parseJson } from "../json-records.ts";
import { manifestTypes } from "../registries/image-manifest.ts";
import type { ImageReader } from "../registries/image-reader.ts";
import type { Reading } from "../registries/read-page.ts";
import { attachmentsOf } from "./manifest-text.ts";

const indexType = "application/vnd.oci.image.index.v1+json";
/** A page holds hundreds; more pages than this are a registry that goes round in circles. */
const mostPages = 50;

/**
 * What refers to a manifest. A registry without the API keeps an index of it under a tag made of the digest, and says by one of
 * these answers that it has no API; any other is no answer to the question.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
export async function readAttachments(
  reader: ImageReader,
  digest: string,
): Promise<Reading<readonly Attachment[]>> {
  const found: Attachment[] = [];
  let query: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const reading = await reader({
      path: `referrers/${digest}`,
      query,
      accept: indexType,
      content: "a list of referrers",
      parse: ({ body, headers }) => {
        const attachments = attachmentsOf(parseJson(body));
        return attachments && { attachments, next: nextQuery(headers.get("link")) };
      },
    });
    if (page === 0 && lacksApi(reading)) return readFallback(reader, digest);
    if (reading.kind !== "read") return reading;
    found.push(...reading.content.attachments);
    query = reading.content.next;
    if (query === undefined) return { ...reading, content: found };
  }
  return {
    kind: "failed",
    asked: `the referrers of ${digest}`,
    answered: `more than ${mostPages} pages`,
    status: undefined,
    retryAfter: undefined,
    challenge: undefined,
  };
}

function lacksApi(reading: Reading<unknown>): boolean {
  if (reading.kind === "missing") return true;
  // The same as cosign takes for it, which would find nothing where we did.
  return reading.kind === "failed" && [400, 406].includes(reading.status ?? 0);
}

async function readFallback(reader: ImageReader, digest: string): Promise<Reading<readonly Attachment[]>> {
  const reading = await reader({
    path: `manifests/${digest.replace(":", "-")}`,
    accept: manifestTypes,
    content: "an index of referrers",
    parse: ({ body }) => attachmentsOf(parseJson(body)),
  });
  if (reading.kind !== "missing") return reading;
  return { kind: "read", asked: reading.asked, content: [] };
}

/** The query of `</v2/…?n=…&last=…>; rel="next"`: https://www.rfc-editor.org/rfc/rfc8288 */
function nextQuery(link: string | null): string | undefined {
  const query = /<[^>?]*\?(?<query>[^>]*)>[^,]*rel="?next"?/.exec(link ?? "")?.groups?.["query"];
  return query === "" ? undefined : query;
}
