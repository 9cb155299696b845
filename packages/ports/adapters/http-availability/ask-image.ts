import { formatSemver, type PackageName, type Version } from "@release-actions/release-model";
import type { Availability } from "../../availability.ts";
import { findImageCredentials } from "../registries/docker-credentials.ts";
import { readDigest } from "../registries/image-manifest.ts";
import { createImageReader } from "../registries/image-reader.ts";
import { findImage, hasHost } from "../registries/image-registry.ts";
import type { Failure, Reading } from "../registries/read-page.ts";
import { failed, type Answer, type Asking } from "./verdict.ts";

/** Asks a registry for the manifest of an image or a chart, under both tags an exact version may have. */
export async function askImage(
  { ask, environment, signal }: Asking,
  { ecosystem, name }: PackageName,
  version: Version,
): Promise<Availability> {
  const place = ecosystem === "helm" && !hasHost(name) ? undefined : findImage(name);
  if (place === undefined)
    return { kind: "unasked", reason: "the name does not say in which registry it is" };
  const read = createImageReader(ask, place, {
    credentials: () => findImageCredentials(environment, place.host),
    signal,
  });
  const login = `If it is private, log in to ${place.host} (docker login, or docker/login-action), so that Docker's config.json holds the credentials.`;
  const found: Tagged[] = [];
  for (const tag of tagsOf(ecosystem, version)) {
    const reading = await readDigest(read, tag);
    if (reading.kind === "failed") return failed(reading, login);
    found.push({ tag, reading });
  }
  return judge(found);
}

/** The tags an exact version may have. Versions here have no build metadata, whose `+` a chart's tag would spell `_`. */
function tagsOf(ecosystem: PackageName["ecosystem"], version: Version): readonly string[] {
  const exact = formatSemver(version);
  return ecosystem === "helm" ? [exact, `v${exact}`] : [`v${exact}`, exact];
}

interface Tagged {
  readonly tag: string;
  readonly reading: Exclude<Reading<string>, Failure>;
}

/**
 * One tag of the two suffices. Two that lead to different manifests are no answer: a push may be under way, and a pin by
 * digest would take one at random.
 */
function judge(tags: readonly Tagged[]): Answer {
  const asked = tags.map(({ reading }) => reading.asked).join(", ");
  const digests = new Map(
    tags.flatMap(({ tag, reading }) => (reading.kind === "read" ? [[reading.content, tag]] : [])),
  );
  const [digest] = digests.keys();
  if (digests.size === 1) return { kind: "available", asked, digest };
  const answered =
    digest === undefined
      ? tags.map(({ reading }) => (reading.kind === "missing" ? reading.answered : "")).join(", ")
      : `two things: ${[...digests].map(([each, tag]) => `${tag} is ${each}`).join(", ")}`;
  return { kind: "absent", asked, answered };
}
