import { createHash } from "node:crypto";
import { Refusal } from "@release-actions/release-model";
import * as v from "valibot";
import type { NpmPublish, NpmPublishOptions } from "./npm-shelf.ts";

const documentSchema = v.object({
  name: v.string(),
  "dist-tags": v.optional(v.record(v.string(), v.string()), {}),
  versions: v.record(
    v.string(),
    v.looseObject({ dist: v.optional(v.looseObject({ integrity: v.optional(v.string()) })) }),
  ),
  _attachments: v.record(v.string(), v.object({ data: v.string() })),
});

/**
 * What `npm publish` puts: one version and one tarball in one document.
 * @throws {Refusal} `npm-document`.
 */
export function readPublishRequest(name: string, body: Buffer): [NpmPublish, NpmPublishOptions] {
  const document = parseDocument(body);
  const versions = Object.values(document.versions);
  const tarballs = Object.entries(document._attachments).filter(([file]) => file.endsWith(".tgz"));
  const [manifest] = versions;
  const [attachment] = tarballs;
  if (manifest === undefined || attachment === undefined || versions.length > 1 || tarballs.length > 1) {
    throw refused(`${versions.length} versions and ${tarballs.length} tarballs`);
  }
  if (document.name !== name || manifest["name"] !== name) throw refused(`a document for ${document.name}`);
  const tarball = Buffer.from(attachment[1].data, "base64");
  const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
  const announced = manifest.dist?.integrity;
  if (announced !== undefined && announced !== integrity) throw refused(`a tarball that is not ${announced}`);
  return [{ tarball, manifest }, { tags: Object.keys(document["dist-tags"]) }];
}

function parseDocument(body: Buffer): v.InferOutput<typeof documentSchema> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch (cause) {
    throw refused("a body that is no JSON", cause);
  }
  const parsed = v.safeParse(documentSchema, value);
  if (!parsed.success)
    throw refused(`a document whose ${v.getDotPath(parsed.issues[0]) ?? "form"} is not valid`);
  return parsed.output;
}

function refused(found: string, cause?: unknown): Refusal {
  return new Refusal({
    code: "npm-document",
    expected: "a publish document for the named package with one version and its tarball",
    found,
    fix: "Publish with npm publish, and one version at a time.",
    cause,
  });
}
