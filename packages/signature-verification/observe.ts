import type { ImageRegistry, RegistryAnswer } from "@release-actions/ports";
import type { DigestReference } from "@release-actions/release-model";
import pLimit from "p-limit";
import { parseBundle, parseLegacy, type Bundle } from "./bundle.ts";

export interface Unasked extends UnaskedAnswer {
  /** What helps beyond asking again. */
  readonly fix?: string;
}
type UnaskedAnswer = Extract<RegistryAnswer<unknown>, { kind: "unasked" }>;

/** What stands in the registry about an image. None of it is proven yet. */
export interface ImageFacts {
  readonly bundles: readonly Bundle[];
  /** What could not be read; while there is anything, nothing is known to be absent. */
  readonly unread: readonly Unasked[];
}

const atOnce = 8;

/** Reads every bundle that is attached to an image, and where these count, the attestations of the form before. */
export async function observe(
  image: DigestReference,
  registry: ImageRegistry,
  { allowLegacy }: { readonly allowLegacy: boolean },
): Promise<ImageFacts> {
  const [attached, legacy] = await Promise.all([
    observeBundles(image, registry),
    allowLegacy ? observeLegacy(image, registry) : nothing,
  ]);
  return {
    bundles: [...attached.bundles, ...legacy.bundles],
    unread: [...attached.unread, ...legacy.unread],
  };
}

const nothing: ImageFacts = { bundles: [], unread: [] };

async function observeLegacy(image: DigestReference, registry: ImageRegistry): Promise<ImageFacts> {
  const answer = await registry.legacyAttestations(image);
  if (answer.kind === "unasked") return { bundles: [], unread: [answer] };
  const found = answer.kind === "read" ? answer.content : [];
  return { bundles: found.map(parseLegacy).filter((one) => one !== undefined), unread: [] };
}

async function observeBundles(image: DigestReference, registry: ImageRegistry): Promise<ImageFacts> {
  const attachments = await registry.attachments(image);
  if (attachments.kind === "unasked") return { bundles: [], unread: [attachments] };
  if (attachments.kind === "missing") return { bundles: [], unread: [] };
  const limit = pLimit(atOnce);
  const answers = await Promise.all(
    attachments.content
      .filter(({ artifactType }) => mayBeBundle.test(artifactType))
      .map((attachment) => limit(() => registry.bundle(image, attachment))),
  );
  return {
    bundles: answers.flatMap((answer) => {
      const bundle = answer.kind === "read" ? parseBundle(answer.content) : undefined;
      return bundle === undefined ? [] : [bundle];
    }),
    unread: answers.flatMap((answer) => unreadOf(answer, image) ?? []),
  };
}

/** What is listed and cannot be had is not absent: the registry contradicts itself. */
function unreadOf(answer: RegistryAnswer<unknown>, { digest }: DigestReference): Unasked | undefined {
  if (answer.kind === "read") return undefined;
  if (answer.kind === "unasked") return answer;
  const { asked, answered } = answer;
  return {
    kind: "unasked",
    asked,
    answered: `${answered}, although it is listed`,
    status: undefined,
    retryAfter: undefined,
    // Then neither cosign nor the registry gets over it: an index of what is gone is not taken again.
    fix: `If that stays so, somebody deleted it, as a clean-up of untagged versions does. Delete the tag ${digest.replace(":", "-")} beside the image as well, and sign again.`,
  };
}

/**
 * What may be a bundle, of any version of the format: https://docs.sigstore.dev/about/bundle/. Under a fallback tag cosign
 * writes the type of the empty configuration, so only what says something else is left unread.
 */
const mayBeBundle = /^(?:$|application\/vnd\.dev\.sigstore\.bundle(?:[.+;]|$)|application\/vnd\.oci\.)/;
