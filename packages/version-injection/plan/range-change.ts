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
  /** Of the package that is needed. */
  readonly name: string;
  readonly text: string;
}
