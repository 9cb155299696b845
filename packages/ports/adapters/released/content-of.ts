import { escapeText, ExternalError, UsageError } from "@release-actions/release-model";
import type { Reading } from "../registries/read-page.ts";
import type { RegistryAddress } from "../registries/registry-address.ts";

/**
 * What a registry answered, undefined where it has no such page.
 * @throws {ExternalError} `registry-failed`.
 */
export function contentOf<Content>(
  reading: Reading<Content>,
  { folder }: RegistryAddress,
): Content | undefined {
  switch (reading.kind) {
    case "read":
      return reading.content;
    case "missing":
      return undefined;
    case "failed":
      throw new ExternalError({
        code: "registry-failed",
        expected: `an answer from ${folder.host}`,
        found: reading.answered,
        fix:
          reading.status === 401 || reading.status === 403
            ? `Log in to ${folder.host} in a step before this one: a registry may say the same of what is private and of what is not there yet.`
            : "Try again when the registry can be reached from here.",
        retryable: true,
      });
  }
}

/**
 * The address that a committed setting leads to: one that leads nowhere leaves the question open, and is no wrong call.
 * @throws {ExternalError} `registry-failed`.
 */
export function committedAddress(what: string, place: string, read: () => RegistryAddress): RegistryAddress {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new ExternalError({
      code: "registry-failed",
      expected: `an address of ${escapeText(what)}`,
      found: "none that can be asked from here",
      fix: `Correct ${escapeText(place)}.`,
      retryable: false,
    });
  }
}
