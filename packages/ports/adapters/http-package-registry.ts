import { formatPep440, formatSemver, type PackageName, type Version } from "@release-actions/release-model";
import { explain } from "@renovatebot/pep440";
import type { PackageRegistry, ReleasedArtifact } from "../package-registry.ts";
import { commitInCertificate } from "./certificate-commit.ts";
import { fetchJson } from "./fetch-json.ts";
import { isRecord, recordsIn } from "./json-records.ts";

/** The registries that the environment names as pip, uv and npm read it, or else those everybody uses. */
export function httpPackageRegistry(
  environment: Readonly<Record<string, string | undefined>>,
): PackageRegistry {
  const python =
    environment["PIP_INDEX_URL"] ?? environment["UV_DEFAULT_INDEX"] ?? "https://pypi.org/simple/";
  const npm =
    environment["npm_config_registry"] ?? environment["NPM_CONFIG_REGISTRY"] ?? "https://registry.npmjs.org/";
  return {
    released: (name, version) => {
      switch (name.ecosystem) {
        case "pypi":
          return releasedOnPython(folderAt(python), name, version);
        case "npm":
          return releasedOnNpm(folderAt(npm), name, version);
        default:
          return Promise.resolve(undefined);
      }
    },
  };
}

/** https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
async function releasedOnPython(
  index: URL,
  { name }: PackageName,
  version: Version,
): Promise<ReleasedArtifact | undefined> {
  const page = await ask(
    new URL(`${encodeURIComponent(name)}/`, index),
    "application/vnd.pypi.simple.v1+json",
  );
  if (page === undefined) return undefined;
  const wanted = formatPep440(version);
  const files = recordsIn(page, "files").filter(
    ({ filename }) => typeof filename === "string" && versionIn(filename) === wanted,
  );
  if (files.length === 0) return undefined;
  const proof = files.map(({ provenance }) => provenance).find((address) => typeof address === "string");
  return { commit: proof === undefined ? undefined : await commitInProvenance(new URL(proof, index)) };
}

/** The version in the name of a wheel or a source distribution, in PEP 440's normal form. */
function versionIn(file: string): string | undefined {
  const text =
    /^[^-]+-(?<version>[^-]+)-.*\.whl$/.exec(file)?.groups?.["version"] ??
    /^.+-(?<version>[^-]+)\.(?:tar\.gz|zip)$/.exec(file)?.groups?.["version"];
  return text === undefined ? undefined : explain(text)?.public;
}

/** https://docs.pypi.org/api/integrity/ */
async function commitInProvenance(address: URL): Promise<string | undefined> {
  const provenance = await ask(address, "application/vnd.pypi.integrity.v1+json").catch(() => undefined);
  const certificates = recordsIn(provenance, "attestation_bundles")
    .flatMap((bundle) => recordsIn(bundle, "attestations"))
    .map(({ verification_material: material }) => (isRecord(material) ? material["certificate"] : undefined));
  const [certificate] = certificates.filter((text) => typeof text === "string");
  return certificate === undefined ? undefined : commitInCertificate(Buffer.from(certificate, "base64"));
}

/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
async function releasedOnNpm(
  registry: URL,
  { name }: PackageName,
  version: Version,
): Promise<ReleasedArtifact | undefined> {
  const packument = await ask(new URL(name.replace("/", "%2f"), registry), "application/json");
  const versions = isRecord(packument) ? packument["versions"] : undefined;
  const found = isRecord(versions) ? versions[formatSemver(version)] : undefined;
  if (!isRecord(found)) return undefined;
  const commit = found["gitHead"];
  return { commit: typeof commit === "string" ? commit : undefined };
}

function ask(address: URL, accept: string): Promise<unknown> {
  return fetchJson(address, {
    code: "registry-failed",
    headers: { accept, "cache-control": "no-cache" },
  });
}

/** The registry's folder. Credentials in the address are for installers: nothing is asked with them here. */
function folderAt(address: string): URL {
  const folder = new URL(address.endsWith("/") ? address : `${address}/`);
  folder.username = "";
  folder.password = "";
  return folder;
}
