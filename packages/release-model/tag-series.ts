import { splitTagFormat } from "./tag.ts";
import { longestVersion, prereleaseIdentifiers } from "./version-reading.ts";
import type { OrderedVersion } from "./version-order.ts";

/**
 * Reads the versions that a repository has tagged in any spelling: with and without the `v`, as SemVer and as PEP 440 have
 * it, with build metadata or a local label. Only of the series of `format`: `ui-v{version}` has nothing to do with
 * `core-v1.0.0`. A floating `v1` or `v1.4`, a development release and a pre-release of another kind are no releases.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
export function tagSeriesReader(format: string): (tag: string) => OrderedVersion | undefined {
  const { before, after } = splitTagFormat(format);
  // The v of `dev{version}` is part of a word.
  const series = before.replace(/(?<![A-Za-z])[vV]$/, "");
  const mayHaveV = !/[A-Za-z]$/.test(series);
  return (tag) => {
    if (!tag.startsWith(series) || !tag.endsWith(after)) return undefined;
    const spelled = tag.slice(series.length, tag.length - after.length);
    return readAnySpelling(mayHaveV ? spelled.replace(/^[vV]/, "") : spelled);
  };
}

/** `1.4.0-1` is left out: for npm it comes before 1.4.0, for Python after it. */
const anySpelling =
  /^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?<further>(?:\.\d+)*)(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)(?:[-_.]?(?<count>\d+))?)?(?<post>[-_.]?(?:post|rev|r)(?:[-_.]?\d+)?)?(?:\+[\w.-]+)?$/i;

/** As our own tags are spelled, and most others: seen for what it is in a third of the time, which ten thousand tags feel. */
const usualSpelling = /^(\d+)\.(\d+)\.(\d+)(?:-(alpha|beta|rc)\.(\d+))?$/;

function readAnySpelling(text: string): OrderedVersion | undefined {
  const first = text.charCodeAt(0);
  // Most tags of a repository of many packages begin with the name of one.
  if (!(first >= 48 && first <= 57) || text.length > longestVersion) return undefined;
  return readUsualSpelling(text) ?? readOtherSpelling(text);
}

function readUsualSpelling(text: string): OrderedVersion | undefined {
  const found = usualSpelling.exec(text);
  if (found === null) return undefined;
  const [, ...parts] = found;
  const [major, minor, patch, kind, count] = parts as [string, string, string, string?, string?];
  const identifier = prereleaseIdentifiers.get(kind ?? "");
  const version = { major: Number(major), minor: Number(minor), patch: Number(patch) };
  const number = Number(count ?? 0);
  if (Math.max(version.major, version.minor, version.patch, number) > Number.MAX_SAFE_INTEGER)
    return undefined;
  return identifier === undefined ? version : { ...version, prerelease: { identifier, number } };
}

function readOtherSpelling(text: string): OrderedVersion | undefined {
  const groups = anySpelling.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const numberOf = (name: string) => Number(groups[name] ?? 0);
  const [major, minor, patch, count] = ["major", "minor", "patch", "count"].map(numberOf);
  if (major === undefined || minor === undefined || patch === undefined || count === undefined)
    return undefined;
  if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER) return undefined;
  const identifier = prereleaseIdentifiers.get(groups["identifier"]?.toLowerCase() ?? "");
  const isRevised = groups["post"] !== undefined || /[1-9]/.test(groups["further"] ?? "");
  return {
    major,
    minor,
    patch,
    ...(identifier !== undefined && { prerelease: { identifier, number: count } }),
    ...(isRevised && { isRevised }),
  };
}
