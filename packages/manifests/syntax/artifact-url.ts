/** A URL or path of one built artifact, taken apart. Offsets count characters of the text. */
export interface ArtifactUrl {
  /** As it stands in the file name, without a `v`: `1.2.3`, `1.3.0rc2`. */
  readonly version: string;
  /** Where the version stands; of a tag archive, where the tag stands. */
  readonly versionSpan: { readonly start: number; readonly end: number };
  /** Where the file name begins. */
  readonly nameStart: number;
  /** The name of the package in the file name, as it stands; absent for an archive of a tag. */
  readonly name?: string;
  /** Whether the file name is a git tag, as in `…/archive/refs/tags/v1.2.3.tar.gz`. */
  readonly isTag: boolean;
}

/**
 * Reads a wheel, an sdist or an npm tarball by its file name; undefined when the name carries no version.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
export function readArtifactUrl(text: string): ArtifactUrl | undefined {
  const path = /^[^?#]*/.exec(text)?.[0] ?? "";
  const nameStart = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const fileName = path.slice(nameStart);
  const archive = /\/archive\/(?:refs\/tags\/)?$/.test(path.slice(0, nameStart));
  const match = archive ? tagArchive.exec(fileName) : (wheel.exec(fileName) ?? sourceArchive.exec(fileName));
  const [version, name] = [match?.groups?.["version"], match?.groups?.["name"]];
  if (version === undefined) return undefined;
  const tag = match?.groups?.["tag"] ?? version;
  const start = nameStart + (name === undefined ? 0 : name.length + 1);
  return {
    version,
    versionSpan: { start, end: start + tag.length },
    nameStart,
    ...(name === undefined ? {} : { name }),
    isTag: archive,
  };
}

const wheel = /^(?<name>[A-Za-z0-9._]+)-(?<version>\d[^-]*)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const sourceArchive =
  /^(?<name>[A-Za-z0-9._-]+?)-(?<version>\d+\.\d+[0-9A-Za-z.+]*?(?:-(?:alpha|beta|rc)\.\d+)?)(?:-[^/]*)?\.(?:tar\.gz|tar\.bz2|tgz|zip)$/;
const tagArchive = /^(?<tag>(?:.*?[-_@])?[vV]?(?<version>\d+(?:\.\d+)+[^/]*?))\.(?:tar\.gz|tgz|zip)$/;
