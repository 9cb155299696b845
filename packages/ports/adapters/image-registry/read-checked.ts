import { parseJson } from "../json-records.ts";
import { sha256 } from "../registries/image-manifest.ts";
import type { ImageReader } from "../registries/image-reader.ts";
import type { Reading } from "../registries/read-page.ts";

/** Reads JSON that is named by its digest, and takes it for that only when it has this digest. */
export function readChecked<Content>(
  reader: ImageReader,
  path: string,
  digest: string,
  accept: string,
  parse: (page: unknown) => Content | undefined,
): Promise<Reading<Content>> {
  return reader({
    path,
    accept,
    content: `what has the digest ${digest}`,
    parse: ({ body }) => (sha256(body) === digest ? parse(parseJson(body)) : undefined),
  });
}
