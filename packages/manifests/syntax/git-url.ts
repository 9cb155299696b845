import { looksLikeTag } from "../rewrite/tag-text.ts";

/** A git URL as pip writes it, with the reference behind an `@`. Offsets count characters of the text. */
export interface PipGitUrl {
  readonly ref?: { readonly text: string; readonly start: number; readonly end: number };
  /** `owner/name`, where the repository lies on GitHub. */
  readonly repository?: string;
  /** The package that `#egg=name[extra]` names. */
  readonly egg?: string;
}

/**
 * Reads `git+https://host/owner/name.git@v1.2.3#egg=name`; undefined when the text is no git URL.
 * https://pip.pypa.io/en/stable/topics/vcs-support/
 */
export function readPipGitUrl(text: string): PipGitUrl | undefined {
  const scheme = /^git\+(?:[a-z+]+:\/\/[^/]*\/|[^@/\s]+@[^:/\s]+:|file:\/\/)/i.exec(text)?.[0];
  if (scheme === undefined) return undefined;
  const end = text.includes("#") ? text.indexOf("#") : text.length;
  const at = text.slice(0, end).lastIndexOf("@");
  const hasRef = at >= scheme.length && at + 1 < end;
  const address = text.slice(0, hasRef ? at : end);
  const repository = githubRepository(address);
  const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(text.slice(end))?.[1];
  return {
    ...(hasRef ? { ref: { text: text.slice(at + 1, end), start: at + 1, end } } : {}),
    ...(repository === undefined ? {} : { repository }),
    ...(egg === undefined ? {} : { egg }),
  };
}

/** `owner/name` of a repository's address on GitHub, in any of the forms git takes. */
export function githubRepository(address: string): string | undefined {
  return /(?:^|[/@.])github\.com(?::\d+\/|[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(address)?.[1];
}

/** What a reference of unstated kind is, by its look. */
export function kindOfRef(ref: string): "commit" | "git-tag" | "branch" {
  // A short hash is a commit too; digits alone are rather a date.
  if (
    /^[0-9a-f]{40}$/i.test(ref) ||
    (/^[0-9a-f]{7,39}$/.test(ref) && /[a-f]/.test(ref) && /[0-9]/.test(ref))
  ) {
    return "commit";
  }
  return looksLikeTag(ref) ? "git-tag" : "branch";
}
