import { hostOf } from "./default-hosts.ts";
import { jsonReply, type Reply } from "./exchange.ts";
import type { ShelvedFile } from "./python-shelf.ts";
import { fileAddress, uploadTime } from "./python-simple.ts";
import { latestVersion } from "./python-version-order.ts";

/** Seconds, as the real one says. */
const maxAge = 900;

/** `/pypi/NAME/json`, which poetry and people read. `undefined` when there is no version to show. */
export function renderProjectJson(name: string, files: readonly ShelvedFile[]): Reply | undefined {
  const version = latestVersion(files);
  if (version === undefined) return undefined;
  const versions = [...new Set(files.map((file) => file.version))];
  return jsonReply(
    200,
    {
      ...release(name, version, files),
      releases: Object.fromEntries(
        versions.map((each) => [each, files.filter((file) => file.version === each).map(describeFile)]),
      ),
    },
    maxAge,
  );
}

/** `/pypi/NAME/VERSION/json`. `undefined` when that version is not there. */
export function renderReleaseJson(
  name: string,
  version: string,
  files: readonly ShelvedFile[],
): Reply | undefined {
  const known = files.some((file) => file.version === version);
  return known ? jsonReply(200, release(name, version, files), maxAge) : undefined;
}

function release(name: string, version: string, files: readonly ShelvedFile[]) {
  const its = files.filter((file) => file.version === version);
  // A wheel's metadata is exact; that of an sdist may leave things to the build.
  const core = (its.find(({ kind }) => kind === "wheel") ?? its[0])?.core;
  return {
    info: {
      name: core?.name ?? name,
      version,
      summary: core?.summary ?? "",
      requires_python: core?.requiresPython ?? null,
      requires_dist: core?.requiresDist ?? [],
      provides_extra: core?.providesExtra ?? [],
      project_url: `https://${hostOf("python-index")}/project/${name}/`,
      yanked: false,
      yanked_reason: null,
    },
    last_serial: 0,
    urls: its.map(describeFile),
    vulnerabilities: [],
  };
}

function describeFile(file: ShelvedFile) {
  return {
    filename: file.filename,
    url: fileAddress(file),
    digests: { sha256: file.sha256 },
    packagetype: file.kind === "wheel" ? "bdist_wheel" : "sdist",
    python_version: file.kind === "wheel" ? (file.filename.split("-").at(-3) ?? "py3") : "source",
    requires_python: file.core.requiresPython ?? null,
    size: file.bytes.length,
    upload_time_iso_8601: uploadTime(file),
    yanked: false,
    yanked_reason: null,
  };
}
