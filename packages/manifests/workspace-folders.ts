import { globMatcher } from "./glob.ts";

/**
 * The folders of a workspace's members, sorted: those with a package.json that the root's patterns name. A pattern
 * that begins with `!` takes away what others name by a wildcard; the root itself is no member.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces, https://pnpm.io/pnpm-workspace_yaml
 */
export function workspaceFolders(paths: readonly string[], patterns: readonly string[]): readonly string[] {
  const folders = paths
    .filter((path) => path.endsWith("/package.json"))
    .map((path) => path.slice(0, -"/package.json".length));
  const members = new Set<string>();
  // What was taken away comes back by its name alone.
  const taken = new Set<string>();
  for (const written of patterns) {
    const isExcluded = written.startsWith("!");
    const pattern = written
      .slice(isExcluded ? 1 : 0)
      .replace(/^(?:\.?\/)+/, "")
      .replace(/\/+$/, "");
    const isMeant = globMatcher(pattern);
    for (const folder of folders) {
      if (!isMeant(folder)) continue;
      if (isExcluded) {
        members.delete(folder);
        taken.add(folder);
      } else if (folder === pattern || !taken.has(folder)) members.add(folder);
    }
  }
  return [...members].sort();
}
