import { formatSemver, type PackageName, type Version } from "@release-actions/release-model";
import type { PackageRegistry, ReleasedArtifact } from "../package-registry.ts";
import { createAskHttp } from "./ask-http.ts";
import { commitInCertificate } from "./certificate-commit.ts";
import { fetchJson } from "./fetch-json.ts";
import { isRecord, recordsIn, textIn } from "./json-records.ts";
import { readPackument } from "./registries/npm-registry.ts";
import { hasHost } from "./registries/image-registry.ts";
import { findPublishRegistry } from "./registries/publish-registry.ts";
import { findPythonIndexes } from "./registries/python-indexes.ts";
import type { Environment, RegistryAddress } from "./registries/registry-address.ts";
import { contentOf } from "./released/content-of.ts";
import { releasedCrate } from "./released/released-crate.ts";
import { releasedImage } from "./released/released-image.ts";
import { filesOfVersion, readSimplePage, simplePageAddress } from "./registries/simple-page.ts";

/** The registries that pip, uv, npm, cargo and Docker would read with this environment. */
export function httpPackageRegistry(environment: Environment): PackageRegistry {
  return {
    released: async (name, version, settings) => {
      switch (name.ecosystem) {
        case "pypi":
          return releasedOnPython(findPythonIndexes(environment), name, version);
        case "npm": {
          const own = settings?.kind === "npm" ? settings : undefined;
          return releasedOnNpm(await findPublishRegistry(name.name, environment, own), name, version);
        }
        case "cargo": {
          const own = settings?.kind === "cargo" ? settings : undefined;
          return releasedCrate(ask, environment, { name: name.name, version, settings: own });
        }
        case "image":
          return releasedImage(ask, environment, { name, version });
        case "helm":
          // A bare name stands in a repository of charts, which only its owner knows.
          return hasHost(name.name) ? releasedImage(ask, environment, { name, version }) : [];
        default:
          return [];
      }
    },
  };
}

const ask = createAskHttp();

/** What the first index says that has the version. */
async function releasedOnPython(
  indexes: readonly RegistryAddress[],
  { name }: PackageName,
  version: Version,
): Promise<readonly ReleasedArtifact[]> {
  for (const index of indexes) {
    const files = filesOfVersion(contentOf(await readSimplePage(ask, index, { name }), index) ?? [], version);
    if (files.length === 0) continue;
    const proof = files.map(({ provenance }) => provenance).find((address) => address !== undefined);
    if (proof === undefined) return [{ commit: undefined }];
    return [{ commit: await commitInProvenance(new URL(proof, simplePageAddress(index, name))) }];
  }
  return [];
}

/** https://docs.pypi.org/api/integrity/ */
async function commitInProvenance(address: URL): Promise<string | undefined> {
  const provenance = await fetchJson(address, {
    code: "registry-failed",
    headers: { accept: "application/vnd.pypi.integrity.v1+json", "cache-control": "no-cache" },
  }).catch(() => undefined);
  const certificates = recordsIn(provenance, "attestation_bundles")
    .flatMap((bundle) => recordsIn(bundle, "attestations"))
    .map(({ verification_material: material }) => textIn(material, "certificate"));
  // Not each kind of publisher has a commit in its certificates.
  return certificates
    .map((text) => (text === undefined ? undefined : commitInCertificate(Buffer.from(text, "base64"))))
    .find((commit) => commit !== undefined);
}

/** The commit stands in the long form of the package's description only. */
async function releasedOnNpm(
  registry: RegistryAddress,
  { name }: PackageName,
  version: Version,
): Promise<readonly ReleasedArtifact[]> {
  const reading = await readPackument(ask, registry, { name, accept: "application/json" });
  const found = contentOf(reading, registry)?.[formatSemver(version)];
  return isRecord(found) ? [{ commit: textIn(found, "gitHead") }] : [];
}
