import type { PrereleaseIdentifier, Version } from "./version.ts";

/** `1.4.0-rc.2`: as npm, Cargo, Helm and OCI tags spell it. */
export function formatSemver(version: Version): string {
  const { prerelease } = version;
  return prerelease === undefined
    ? core(version)
    : `${core(version)}-${prerelease.identifier}.${prerelease.number}`;
}

/** `1.4.0rc2`: PEP 440's normal form. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export function formatPep440(version: Version): string {
  const { prerelease } = version;
  return prerelease === undefined
    ? core(version)
    : `${core(version)}${letters[prerelease.identifier]}${prerelease.number}`;
}

const letters: Record<PrereleaseIdentifier, string> = { alpha: "a", beta: "b", rc: "rc" };

function core(version: Version): string {
  return `${version.major}.${version.minor}.${version.patch}`;
}
