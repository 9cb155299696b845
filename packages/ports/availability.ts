import type { PackageName, Version } from "@release-actions/release-model";

/** What an installer on this machine would be told right now about one version of one package. */
export type Availability =
  | {
      readonly kind: "available";
      readonly asked: string;
      /** `sha256:…` of an image or a chart; undefined for other packages. */
      readonly digest: string | undefined;
    }
  /** The registry was reached and does not offer the version, or offers it as withdrawn. */
  | { readonly kind: "absent"; readonly asked: string; readonly answered: string }
  /** The registry did not say: it failed, was not reached, or does not talk to strangers. */
  | {
      readonly kind: "unknown";
      readonly asked: string;
      readonly answered: string;
      /** What a person can do about it, where waiting alone will hardly help. */
      readonly advice: string | undefined;
      /** Milliseconds for which the registry wants to be left alone, where it said so. */
      readonly retryAfter: number | undefined;
    }
  /** No registry holds it: a tag on GitHub, a name without a registry's address. */
  | { readonly kind: "unasked"; readonly reason: string };

/**
 * The registries that installers read, asked as installers ask them: the same pages at the same addresses, with the
 * credentials the installer has for them. `asked` and `answered` are fit to be shown and never hold one.
 */
export interface Registries {
  /**
   * Whatever goes wrong on the way is an answer, `unknown`.
   * @throws {UsageError} `registry-address` when a setting names no registry that can be asked.
   * @throws the signal's reason.
   */
  ask(
    name: PackageName,
    version: Version,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Availability>;
}

/** What images say of themselves. */
export interface StatedVersions {
  /**
   * The version in the labels of an image by digest, `org.opencontainers.image.version`. Whoever built it wrote that, or whoever built
   * the image below it: nothing is proven by it. Undefined where it says none, or cannot be read.
   */
  statedVersion(image: string, digest: string): Promise<string | undefined>;
}
