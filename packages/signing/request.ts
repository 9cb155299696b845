import { resolve } from "node:path";
import { requireImage, UsageError, type NamedImage } from "@release-actions/release-model";
import { requireKeyPlace } from "@release-actions/signature-verification/trust";
import type { Predicate } from "./predicate.ts";

/** With what is signed. */
export type Signer =
  | {
      readonly kind: "keyless";
      /** What the certificate is expected to say; undefined: whatever the token of this run leads to. */
      readonly identity: string | undefined;
      readonly issuer: string | undefined;
      readonly sourceRepository: string | undefined;
      /** `https://github.com`, for the addresses in the certificate. */
      readonly server: string;
    }
  | { readonly kind: "key"; readonly key: string };

/** What is to be signed, and how. */
export interface SigningRequest {
  readonly images: readonly NamedImage[];
  /** Whether everything an index lists is signed, too. */
  readonly recursive: boolean;
  /** `key=value` */
  readonly annotations: readonly string[];
  readonly predicates: readonly Predicate[];
  /** Whether what was written is verified, and what is there already is found. */
  readonly verify: boolean;
  readonly signer: Signer;
  /** Milliseconds for which outages are waited out. */
  readonly patience: number;
}

/**
 * The images of the input, each once.
 * @throws {UsageError} `image-reference`, `images-missing`.
 */
export function parseImages(lines: readonly string[]): readonly NamedImage[] {
  const images = lines.map(requireImage);
  if (images.length === 0) {
    throw new UsageError({
      code: "images-missing",
      expected: "one image or chart a line in the input images",
      found: "nothing",
      fix: "Give the digests that the steps before printed; an empty output of theirs makes an empty line.",
    });
  }
  return [...new Map(images.map((image) => [JSON.stringify(image), image])).values()];
}

/**
 * cosign takes no annotation with a second equals sign, and of two with one key the last.
 * @throws {UsageError} `annotation`.
 */
export function parseAnnotations(lines: readonly string[]): readonly string[] {
  const wrong = lines.find((line) => !/^[^=\s][^=]*=[^=]*$/.test(line));
  const keys = lines.map((line) => line.slice(0, line.indexOf("=")));
  const doubled = keys.find((key, index) => keys.indexOf(key) !== index);
  if (wrong === undefined && doubled !== undefined) {
    throw new UsageError({
      code: "annotation",
      expected: "one value for each key in the input annotations",
      found: `several for "${doubled.slice(0, 80)}"`,
      fix: "Leave one of them.",
    });
  }
  if (wrong === undefined) return lines;
  throw new UsageError({
    code: "annotation",
    expected: "key=value in each line of the input annotations, with one equals sign",
    found: `"${wrong.slice(0, 80)}"`,
    fix: "Write one annotation a line.",
  });
}

/**
 * A key as cosign takes it from wherever it runs: a file by its whole path, anything else as it is.
 * @throws {UsageError} `key-material`.
 */
export function resolveKey(key: string, folder = "."): string {
  return requireKeyPlace(key).includes("://") ? key : resolve(folder, key);
}

/** How readers name the public half of a key: a key management service by its address, a file as cosign calls it. */
export function publicKeyName(key: string): string {
  return key.includes("://") && !key.startsWith("env://") ? key : "cosign.pub";
}

/**
 * The login of the two inputs, for the one registry of all images; undefined where neither is given.
 * @throws {UsageError} `registry-login` where one is missing, as a secret that is not there makes it; `registry-ambiguous`.
 */
export function parseLogin(
  images: readonly NamedImage[],
  { user, password }: { readonly user: string | undefined; readonly password: string | undefined },
): { readonly user: string; readonly password: string; readonly hosts: readonly string[] } | undefined {
  if (user === undefined && password === undefined) return undefined;
  if (user !== undefined && password !== undefined)
    return { user, password, hosts: [requireOneRegistry(images)] };
  const [given, other]: readonly [string, string] =
    user === undefined
      ? ["registry-password", "registry-username"]
      : ["registry-username", "registry-password"];
  throw new UsageError({
    code: "registry-login",
    expected: "registry-username and registry-password together, or neither",
    found: `only ${given}`,
    fix: `Give ${other}, too. A secret that this run may not read is empty: pull requests from forks get none.`,
  });
}

function requireOneRegistry(images: readonly NamedImage[]): string {
  const hosts = [...new Set(images.map(({ name }) => name.slice(0, name.indexOf("/"))))];
  const [host] = hosts;
  if (host !== undefined && hosts.length === 1) return host;
  throw new UsageError({
    code: "registry-ambiguous",
    expected: "images of one registry together with registry-username and registry-password",
    found: `images of ${hosts.join(", ")}`,
    fix: "Log in to each registry in a step before this one (docker/login-action), and leave the two inputs out.",
  });
}
