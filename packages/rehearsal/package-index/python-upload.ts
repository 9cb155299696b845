import { createHash } from "node:crypto";
import { Refusal } from "@release-actions/release-model";
import type { PythonFile } from "./python-distribution.ts";

/**
 * The file in a request of the upload API that `twine` and `uv publish` speak.
 * Rule: https://docs.pypi.org/api/upload/
 * @throws {Refusal} `upload-form` or `upload-digest`.
 */
export async function readUpload(contentType: string, body: Buffer): Promise<PythonFile> {
  const form = await parseForm(contentType, body).catch((cause: unknown) => {
    throw malformed("a body that is no multipart form", cause);
  });
  if (form.get(":action") !== "file_upload") throw malformed("another :action");
  const content = form.get("content");
  if (content === null || typeof content === "string") throw malformed("no file in the field content");
  const bytes = new Uint8Array(await content.arrayBuffer());
  refuseOtherDigest(form.get("sha256_digest"), bytes);
  return { filename: content.name, bytes };
}

function parseForm(contentType: string, body: Buffer): Promise<FormData> {
  const response = new Response(new Uint8Array(body), { headers: { "content-type": contentType } });
  // Advised against for servers because it holds the whole body: this body is whole and bounded already.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return response.formData();
}

function refuseOtherDigest(announced: unknown, bytes: Uint8Array): void {
  const found = createHash("sha256").update(bytes).digest("hex");
  if (typeof announced !== "string" || announced === "" || announced.toLowerCase() === found) return;
  throw new Refusal({
    code: "upload-digest",
    expected: `a file with the announced sha256 ${announced}`,
    found,
    fix: "Upload it again.",
  });
}

function malformed(found: string, cause?: unknown): Refusal {
  return new Refusal({
    code: "upload-form",
    expected: "a form with :action file_upload and a file in the field content",
    found,
    fix: "Upload with uv publish or twine.",
    cause,
  });
}
