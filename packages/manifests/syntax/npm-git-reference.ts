import { kindOfRef } from "./git-url.ts";

/** What a git specifier of npm points at; offsets count units of the specifier. */
export type ReferenceValue =
  | { readonly kind: "git-tag" | "commit" | "constraint"; readonly start: number; readonly end: number }
  | {
      readonly kind: "unpinned";
      readonly source: "branch" | "git";
      readonly start: number;
      readonly end: number;
    };

/**
 * Reads `git+https://host/o/r.git#v1.2.3`, `github:o/r#semver:^1.2`, `o/r#<commit>`, Yarn's
 * `#tag=v1.2.3&workspace=x` and pnpm's `#v1.2.3&path:/x`; nothing when the text is no git specifier.
 */
export function readGitReference(text: string): ReferenceValue | undefined {
  const hash = text.indexOf("#");
  const address = hash < 0 ? text : text.slice(0, hash);
  if (!isGitAddress(address)) return undefined;
  const whole = { start: 0, end: text.length };
  if (hash < 0) return { kind: "unpinned", source: "git", ...whole };
  const part = committishOf(text, hash + 1);
  if (part === undefined) return { kind: "unpinned", source: "git", ...whole };
  const committish = text.slice(part.start, part.end);
  const span = { start: part.start, end: part.end };
  if (part.kind === "semver") return { kind: "constraint", ...span };
  const kind = referenceKind(part.kind, committish);
  return kind === "branch" ? { kind: "unpinned", source: "branch", ...span } : { kind, ...span };
}

function referenceKind(
  stated: Exclude<Committish["kind"], "semver">,
  committish: string,
): "git-tag" | "commit" | "branch" {
  switch (stated) {
    case "tag":
      return "git-tag";
    case "commit":
      return "commit";
    case "head":
      return "branch";
    case "any":
      return kindOfRef(committish);
  }
}

interface Committish {
  readonly kind: "any" | "tag" | "commit" | "head" | "semver";
  readonly start: number;
  readonly end: number;
}

/** The part of the fragment that names a commit; `workspace=…` and `path:…` beside it name a folder. */
function committishOf(text: string, start: number): Committish | undefined {
  let position = start;
  for (const piece of text.slice(start).split(/(&|::)/)) {
    const found = committishIn(piece, position);
    if (found !== undefined) return found;
    position += piece.length;
  }
  return undefined;
}

function committishIn(piece: string, position: number): Committish | undefined {
  const key = /^(semver|tag|commit|head|workspace|path|cwd|subdir)[:=]/.exec(piece)?.[1];
  const span = { start: position + (key === undefined ? 0 : key.length + 1), end: position + piece.length };
  if (span.start === span.end || piece === "&" || piece === "::") return undefined;
  switch (key) {
    case undefined:
      return { kind: "any", ...span };
    case "tag":
    case "commit":
    case "head":
    case "semver":
      return { kind: key, ...span };
    default:
      return undefined;
  }
}

function isGitAddress(address: string): boolean {
  if (/^(?:git\+|git:|ssh:|git@|github:|gitlab:|bitbucket:|gist:)/i.test(address)) return true;
  if (/^https?:/i.test(address)) return /\.git$/i.test(address) || forgePage.test(address);
  // `owner/repository`: npm's shorthand, which a scoped name or a path cannot be mistaken for.
  return /^[A-Za-z0-9_][\w.-]*\/[\w.-]+$/.test(address) && !/\.(?:tgz|tar\.gz|tar)$/i.test(address);
}

/** npm clones a plain page of these forges, but downloads what lies below it. */
const forgePage =
  /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+\/?$/i;
