import { jsonReply, reply, type Reply } from "./exchange.ts";
import { type ShelvedPackage, type ShelvedVersion, tarballName } from "./npm-shelf.ts";

const abbreviated = "application/vnd.npm.install-v1+json";
/** Seconds. The real registry says the same, so a tool that forgets to look past its cache fails here too. */
const maxAge = 300;

/**
 * Everything about a package, or only what an installer needs when `accept` asks for that.
 * Form: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export function renderPackument(shelved: ShelvedPackage, host: string, accept: string): Reply {
  const modified = new Date(
    Math.max(...shelved.versions.map(({ publishedAt }) => publishedAt)),
  ).toISOString();
  if (accept.includes(abbreviated)) {
    const versions = byVersion(shelved, (version) => installManifest(version, host));
    const body = { name: shelved.name, modified, "dist-tags": shelved.distTags, versions };
    return reply(200, abbreviated, JSON.stringify(body), maxAge);
  }
  const created = new Date(Math.min(...shelved.versions.map(({ publishedAt }) => publishedAt))).toISOString();
  const times = byVersion(shelved, ({ publishedAt }) => new Date(publishedAt).toISOString());
  const body = {
    _id: shelved.name,
    name: shelved.name,
    "dist-tags": shelved.distTags,
    versions: byVersion(shelved, (version) => versionManifest(version, host)),
    time: { created, modified, ...times },
  };
  return jsonReply(200, body, maxAge);
}

/** One version's manifest, with the fields the registry adds. */
export function versionManifest(version: ShelvedVersion, host: string): Record<string, unknown> {
  return {
    ...version.manifest,
    readme: undefined,
    _id: `${version.name}@${version.version}`,
    dist: dist(version, host),
  };
}

/** What an installer needs of a manifest, by the form's own list. */
const installFields = [
  "name",
  "version",
  "deprecated",
  "dependencies",
  "optionalDependencies",
  "devDependencies",
  "bundleDependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "acceptDependencies",
  "bin",
  "directories",
  "engines",
  "cpu",
  "os",
  "libc",
  "funding",
  "_hasShrinkwrap",
];

function installManifest(version: ShelvedVersion, host: string): Record<string, unknown> {
  const kept = installFields.filter((field) => version.manifest[field] !== undefined);
  return {
    ...Object.fromEntries(kept.map((field) => [field, version.manifest[field]])),
    ...(hasInstallScript(version.manifest["scripts"]) && { hasInstallScript: true }),
    dist: dist(version, host),
  };
}

function dist(version: ShelvedVersion, host: string): Record<string, unknown> {
  return {
    integrity: version.integrity,
    shasum: version.shasum,
    tarball: `https://${host}/${version.name}/-/${tarballName(version)}`,
    fileCount: version.fileCount,
    unpackedSize: version.unpackedSize,
  };
}

function hasInstallScript(scripts: unknown): boolean {
  return (
    typeof scripts === "object" &&
    scripts !== null &&
    ["preinstall", "install", "postinstall"].some((script) => Object.hasOwn(scripts, script))
  );
}

function byVersion<Value>(
  shelved: ShelvedPackage,
  of: (version: ShelvedVersion) => Value,
): Record<string, Value> {
  return Object.fromEntries(shelved.versions.map((version) => [version.version, of(version)]));
}
