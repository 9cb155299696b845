import type { CosignForm, ImageRegistry, RegistryAnswer } from "@release-actions/ports";
import type { DigestReference } from "@release-actions/release-model";
import pLimit from "p-limit";
import { parseBundle, parseLegacy, type Bundle } from "./bundle.ts";
import type { Obstacle } from "./verdict.ts";

export interface Unasked extends UnaskedAnswer {
  /** Why it does not help to ask again; undefined: it may. */
  readonly cause?: Cause;
}

interface Cause {
  readonly obstacle: Obstacle;
  readonly code: string;
  /** Undefined: an answer to what was asked. */
  readonly expected?: string;
  readonly fix: string;
}
type UnaskedAnswer = Extract<RegistryAnswer<unknown>, { kind: "unasked" }>;

/** What stands in the registry about an image. None of it is proven yet. */
export interface ImageFacts {
  readonly bundles: readonly Bundle[];
  /** What could not be read; while there is anything, nothing is known to be absent. */
  readonly unread: readonly Unasked[];
}

const atOnce = 8;

/** Reads what is attached to an image in the forms that count: bundles, and the attestations of the form before. */
export async function observe(
  image: DigestReference,
  registry: ImageRegistry,
  forms: readonly CosignForm[],
): Promise<ImageFacts> {
  const [attached, legacy] = await Promise.all([
    forms.includes("bundle") ? observeBundles(image, registry) : nothing,
    forms.includes("legacy") ? observeLegacy(image, registry) : nothing,
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
  if (attachments.kind === "unasked") return { bundles: [], unread: [withCause(attachments)] };
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

/** A registry that refuses the question itself does so every time, and cosign gives up at that, too. */
function withCause(answer: UnaskedAnswer): Unasked {
  if (answer.status !== 405 && answer.status !== 501) return answer;
  return {
    ...answer,
    cause: {
      obstacle: "usage",
      code: "registry-referrers",
      expected: "a registry that lists what refers to an image, or answers 404 when it is asked to",
      fix: "cosign takes 404, 400 and 406 for a registry without the referrers API, and nothing else. Correct the registry, or the proxy in front of it; this says nothing about the signature.",
    },
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
    cause: {
      obstacle: "incomplete",
      code: "attachment-missing",
      fix: `Somebody deleted it, as a clean-up of untagged versions does. Delete the tag ${digest.replace(":", "-")} beside the image as well, and sign again; this says nothing about the signature.`,
    },
  };
}

/**
 * What may be a bundle, of any version of the format: https://docs.sigstore.dev/about/bundle/. Under a fallback tag cosign
 * writes the type of the empty configuration, so only what says something else is left unread.
 */
const mayBeBundle = /^(?:$|application\/vnd\.dev\.sigstore\.bundle(?:[.+;]|$)|application\/vnd\.oci\.)/;
