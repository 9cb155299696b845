/** Where built packages are published: the part of the local index that building and releasing need. */
export interface PackageTarget {
  /** Publishes a wheel or an sdist. */
  publishPython(file: { readonly filename: string; readonly bytes: Uint8Array }): unknown;
  /** Publishes the tarball that `npm pack` makes. */
  publishNpm(tarball: Uint8Array): unknown;
}
