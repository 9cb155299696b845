import type { PythonVersion } from "./python-version.ts";

/** What a scheme is told about the commit. */
export interface Distance {
  readonly version: PythonVersion;
  /** Commits since the tag. */
  readonly commits: number;
  readonly isDirty: boolean;
  /** `HEAD` when no branch is checked out. */
  readonly branch: string;
}

export type SchemeResult =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fails" | "unknown"; readonly reason: string };

/**
 * The public part of the version by one of the schemes that setuptools-scm brings along.
 * https://setuptools-scm.readthedocs.io/en/latest/extending/#available-implementations
 */
export function applyVersionScheme(configured: unknown, found: Distance): SchemeResult {
  const name: unknown = Array.isArray(configured) ? configured[0] : (configured ?? "guess-next-dev");
  const scheme = typeof name === "string" ? schemes.get(name) : undefined;
  if (scheme === undefined) {
    return { kind: "unknown", reason: `version_scheme ${JSON.stringify(name)} is code that is not run here` };
  }
  const isExact = found.commits === 0 && !found.isDirty;
  if (isExact || name === "only-version") return { kind: "text", text: found.version.public };
  return scheme(found);
}

const byFragments = (): SchemeResult => ({
  kind: "unknown",
  reason: "this version_scheme looks at more than tags where a commit is not exactly tagged",
});

const schemes = new Map<string, (found: Distance) => SchemeResult>([
  ["guess-next-dev", (found) => withDistance(nextOf(found.version.public), found)],
  ["no-guess-dev", (found) => withDistance(postOf(found.version.public), found)],
  ["only-version", ({ version }) => ({ kind: "text", text: version.public })],
  ["post-release", ({ version, commits }) => ({ kind: "text", text: `${version.public}.post${commits}` })],
  ["semver-pep440", simplified],
  ["python-simplified-semver", simplified],
  ["semver-pep440-release-branch", releaseBranch],
  ["release-branch-semver", releaseBranch],
  ["calver-by-date", byFragments],
  ["towncrier-fragments", byFragments],
  ["towncrier-fragments-zerover", byFragments],
]);

function simplified(found: Distance): SchemeResult {
  return withDistance(nextSemver(found.version, found.branch.includes("feature") ? 2 : 3), found);
}

function releaseBranch(found: Distance): SchemeResult {
  const { version, branch } = found;
  const last = branch.slice(branch.lastIndexOf("/") + 1);
  const named = /^(?:[\w-]+-)?(?<version>[vV]?\d+(?:\.\d+){0,2}[^+]*)(?:\+.*)?$/.exec(last)?.groups?.[
    "version"
  ];
  const line = (text: string) => text.split(".").slice(0, 2).join(".");
  const isOfLine = named !== undefined && line(named.replace(/^v/, "")) === line(version.public);
  return withDistance(isOfLine ? nextOf(version.public) : nextSemver(version, 2), found);
}

function withDistance(guessed: SchemeResult, { commits }: Distance): SchemeResult {
  return guessed.kind === "text" ? { kind: "text", text: `${guessed.text}.dev${commits}` } : guessed;
}

/** The version after this one: without `.dev0`, or with the last number raised. */
function nextOf(text: string): SchemeResult {
  if (text.includes(".dev")) return withoutDev(text);
  const match = /^(?<before>.*?)(?<last>\d+)$/s.exec(text)?.groups;
  if (match?.["last"] === undefined) {
    return { kind: "fails", reason: `${text} does not end with a number that can be raised` };
  }
  return { kind: "text", text: `${match["before"] ?? ""}${BigInt(match["last"]) + 1n}` };
}

function postOf(text: string): SchemeResult {
  if (text.includes(".dev")) return withoutDev(text);
  return text.includes("post")
    ? { kind: "fails", reason: `${text} is a post release already` }
    : { kind: "text", text: `${text}.post1` };
}

function withoutDev(text: string): SchemeResult {
  const [before, after] = [text.slice(0, text.lastIndexOf(".dev")), text.slice(text.lastIndexOf(".dev") + 4)];
  return after === "0"
    ? { kind: "text", text: before }
    : { kind: "fails", reason: `${text} has a development number of its own` };
}

function nextSemver({ epoch, release, dev }: PythonVersion, retain: number): SchemeResult {
  const kept = dev === 0 ? [...release] : padded(release.slice(0, retain), retain);
  const last = kept.length - 1;
  const raised = dev === 0 ? kept : kept.map((part, index) => (index === last ? part + 1 : part));
  return { kind: "text", text: `${epoch === 0 ? "" : `${epoch}!`}${padded(raised, 3).join(".")}` };
}

function padded(parts: readonly number[], length: number): number[] {
  return [...parts, ...Array.from({ length: Math.max(0, length - parts.length) }, () => 0)];
}
