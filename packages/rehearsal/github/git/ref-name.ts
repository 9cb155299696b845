/** Whether git takes it as the full name of a ref. https://git-scm.com/docs/git-check-ref-format */
export function isRefName(name: string): boolean {
  if (!/^refs\/[^/]+\/./.test(name) || /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name)) return false;
  return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}

/** `main` of `refs/heads/main`; undefined for what is no branch. */
export function branchOf(ref: string): string | undefined {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}

/** `v1` of `refs/tags/v1`; undefined for what is no tag. */
export function tagOf(ref: string): string | undefined {
  return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : undefined;
}
