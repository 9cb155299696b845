/** Folders whose files are there to be looked at, not to be released. */
const aside = /(?:^|\/)(?:tests?|testdata|fixtures|examples?|samples?|docs?|templates?|bench(?:marks)?)\//i;

/** How much a file says about its repository, the most telling first: at the root, below it, beside the point. */
export function byWeight(a: { readonly path: string }, b: { readonly path: string }): number {
  return weightOf(a.path) - weightOf(b.path);
}

function weightOf(path: string): number {
  if (aside.test(path)) return 2;
  return Number(path.includes("/"));
}
