/** The fields of a package.json in which one package of a workspace can need another. */
export const dependencyGroups = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
] as const;

/** What a package is to say of another of its workspace. */
export interface RangeChange {
  /** Of the package that needs the other; empty at the root. */
  readonly folder: string;
  /** Its name, where it has one. */
  readonly owner: string | undefined;
  readonly group: (typeof dependencyGroups)[number];
  /** Whether npm goes by this group for that name, where several have it. */
  readonly isDeciding: boolean;
  /** Of the package that is needed. */
  readonly name: string;
  readonly text: string;
}

/**
 * Of the groups that ask for one name, the one whose range npm resolves: a later one takes the place of those before.
 * https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/node.js, `_loadDeps`
 */
export function decidingGroup(groups: readonly RangeChange["group"][]): RangeChange["group"] | undefined {
  return npmOrder.findLast((group) => groups.includes(group));
}

const npmOrder = ["peerDependencies", "dependencies", "optionalDependencies", "devDependencies"] as const;
