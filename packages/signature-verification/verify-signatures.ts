import type { Cosign, ImageRegistry } from "@release-actions/ports";
import pLimit from "p-limit";
import { localTrust } from "./local-trust.ts";
import type { VerificationRequest } from "./request.ts";
import type { SignatureVerdict } from "./verdict.ts";
import { verifyImage } from "./verify-image.ts";

export interface VerificationPorts {
  readonly cosign: Cosign;
  readonly registry: ImageRegistry;
  /** How many images are verified at once. */
  readonly parallelism: number;
}

/**
 * What is known of each image, in the order they were given. Nothing is thrown for an image: what cannot be found out is
 * the verdict `unknown`.
 */
export async function verifySignatures(
  request: VerificationRequest,
  ports: VerificationPorts,
): Promise<readonly SignatureVerdict[]> {
  const limit = pLimit(ports.parallelism);
  const local = await localTrust(request.trust, ports.cosign);
  if (local.kind === "unknown") {
    return request.images.map((image) => ({ ...local, image, statement: undefined, retryAfter: undefined }));
  }
  const question = { ...request, trust: local.trust };
  return Promise.all(request.images.map((image) => limit(() => verifyImage(image, question, ports))));
}
