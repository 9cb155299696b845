/** The package an entry of npm's `overrides` is about: `foo@^2` → `foo`. `.` is the package around it. */
export function npmOverrideName(key: string, parent: string | undefined): string | undefined {
  return key === "." ? parent : withoutRange(key);
}

/**
 * The package a pnpm override is about: `parent@1>child@2` → `child`. A `>` behind a space, `|` or `@` belongs
 * to a range. https://pnpm.io/settings#overrides
 */
export function pnpmOverrideName(key: string): string {
  const delimiter = [...key.matchAll(/[^ |@]>(?!=)/g)].at(-1);
  return withoutRange(delimiter === undefined ? key : key.slice(delimiter.index + 2));
}

/**
 * The package a Yarn resolution is about, the last of the path: a glob of parents or `a@npm:1/b@npm:2`.
 * https://yarnpkg.com/configuration/manifest#resolutions
 */
export function yarnResolutionName(key: string): string {
  const specifiers = [...key.matchAll(/(?:\*\*|(?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(?:\/|$)/g)];
  return withoutRange((specifiers.at(-1)?.[0] ?? key).replace(/\/$/, ""));
}

function withoutRange(key: string): string {
  const at = key.indexOf("@", 1);
  return at < 0 ? key : key.slice(0, at);
}
