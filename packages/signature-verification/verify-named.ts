import type { ImageRegistry } from "@release-actions/ports";
import type { DigestReference, NamedImage } from "@release-actions/release-model";
import pLimit from "p-limit";
import { localTrust } from "./local-trust.ts";
import type { VerificationQuestion } from "./request.ts";
import type { NamedVerdict, UnresolvedVerdict } from "./verdict.ts";
import { verifyImage } from "./verify-image.ts";
import type { VerificationPorts } from "./verify-signatures.ts";

/**
 * What is known of what each name leads to right now, in the order they were given. A tag is asked once, and a name that
 * leads nowhere keeps no other image from its verdict.
 */
export async function verifyNamed(
  images: readonly NamedImage[],
  request: VerificationQuestion,
  ports: VerificationPorts,
): Promise<readonly NamedVerdict[]> {
  const limit = pLimit(ports.parallelism);
  const local = await localTrust(request.trust, ports.cosign);
  if (local.kind === "unknown") return images.map((image) => ({ ...local, image, statement: undefined }));
  const question = { ...request, trust: local.trust };
  const judge = async (image: NamedImage): Promise<NamedVerdict> => {
    const found = await resolve(image, ports.registry);
    return "kind" in found ? found : verifyImage(found, question, ports);
  };
  return Promise.all(images.map((image) => limit(() => judge(image))));
}

/** What is given by digest is not asked. */
async function resolve(
  image: NamedImage,
  registry: ImageRegistry,
): Promise<DigestReference | UnresolvedVerdict> {
  const { name, tag, digest } = image;
  if (digest !== undefined) return { name, digest };
  const answer = await registry.resolve(name, tag ?? "");
  if (answer.kind === "read") return { name, digest: answer.content };
  const reason = {
    expected: `${name}:${tag ?? ""} in its registry`,
    found: `${answer.answered} to ${answer.asked}`,
  };
  const common = { image, statement: undefined } as const;
  if (answer.kind === "missing") {
    const fix = "Correct the name or the tag.";
    return { ...common, kind: "refused", reason: { ...reason, code: "image-missing", fix } };
  }
  const isDenied = answer.status === 401 || answer.status === 403;
  return {
    ...common,
    kind: "unknown",
    obstacle: isDenied ? "denied" : "outage",
    reason: {
      ...reason,
      code: isDenied ? "registry-denied" : "registry-unknown",
      fix: isDenied
        ? "Log in to the registry first, or give registry-username and registry-password; this says nothing about the signature."
        : "Run it again later; this says nothing about the signature.",
    },
  };
}
