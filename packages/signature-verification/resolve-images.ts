import type { ImageRegistry } from "@release-actions/ports";
import {
  ExternalError,
  Refusal,
  type DigestReference,
  type NamedImage,
} from "@release-actions/release-model";

/**
 * What the names lead to right now, each asked once; what is given by digest is not asked.
 * @throws {Refusal} `image-missing`.
 * @throws {ExternalError} `registry-unknown`.
 */
export function resolveImages(
  images: readonly NamedImage[],
  registry: ImageRegistry,
): Promise<readonly DigestReference[]> {
  return Promise.all(
    images.map(async ({ name, tag, digest }) => {
      if (digest !== undefined) return { name, digest };
      const answer = await registry.resolve(name, tag ?? "");
      if (answer.kind === "read") return { name, digest: answer.content };
      const problem = {
        expected: `${name}:${tag ?? ""} in its registry`,
        found: `${answer.answered} to ${answer.asked}`,
      };
      if (answer.kind === "missing") {
        const fix = "Correct the name or the tag.";
        throw new Refusal({ ...problem, code: "image-missing", fix });
      }
      const isDenied = answer.status === 401 || answer.status === 403;
      throw new ExternalError({
        ...problem,
        code: isDenied ? "registry-denied" : "registry-unknown",
        fix: isDenied
          ? "Log in to the registry first, or give registry-username and registry-password."
          : "Run it again later; this says nothing about the signature.",
        retryable: !isDenied,
      });
    }),
  );
}
