/**
 * What `git check-ref-format --branch` takes: https://git-scm.com/docs/git-check-ref-format. One pattern, because a JSON Schema
 * has room for one.
 */
export const branchNamePattern = new RegExp(
  [
    String.raw`^(?!-)(?!HEAD$)(?!(?:[^/]*/)*[./])(?!(?:[^/]+/)*[^/]*\.lock(?:/|$))(?![\s\S]*(?:\.\.|@\{))`,
    String.raw`[^\u0000- \u007f~^:?*[\\]*[^\u0000- \u007f~^:?*[\\/.]$`,
  ].join(""),
);

/** Why a text is no name of a branch, as the end of "the name of a branch, …". */
export function whyNoBranch(text: string): string {
  const [, reason] = reasons.find(([pattern]) => pattern.test(text)) ?? [];
  return reason ?? "as git takes it";
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^$/, "not an empty one"],
  [/[^\P{Cc}\u0080-\u009f]/u, "without control characters"],
  [/[ ~^:?*[\\]/, "without a space and any of ~ ^ : ? * [ \\"],
  [/\.\./, 'without ".."'],
  [/@\{/, 'without "@{"'],
  [/^-/, 'that does not begin with "-"'],
  [/^HEAD$/, "other than HEAD, which is whatever is checked out"],
  [/^\/|\/\/|\/$/, 'with something on both sides of each "/"'],
  [/(?:^|\/)\./, 'no part of which begins with "."'],
  [/\.$/, 'that does not end with "."'],
  [/\.lock(?:\/|$)/, 'no part of which ends with ".lock"'],
];
