/** What a host does for the tools that ask it. */
export type HostRole =
  "python-index" | "python-files" | "python-upload" | "npm-registry" | "cargo-index" | "cargo-files";

/**
 * The addresses the tools use when nothing is configured, and write into their lockfiles.
 * This is the only place that spells them: the stand-in has to answer for exactly these hosts.
 */
const roles: Readonly<Record<string, HostRole>> = {
  "pypi.org": "python-index",
  "files.pythonhosted.org": "python-files",
  "upload.pypi.org": "python-upload",
  "registry.npmjs.org": "npm-registry",
  // yarn has its own name for the same registry, and writes that name into its lockfile.
  "registry.yarnpkg.com": "npm-registry",
  "index.crates.io": "cargo-index",
  "static.crates.io": "cargo-files",
};

/** Every host the stand-in answers for. */
export const defaultHosts: readonly string[] = Object.keys(roles);

/** What `host` is for, or `undefined` when it is none of the tools' default hosts. */
export function roleOf(host: string): HostRole | undefined {
  return Object.hasOwn(roles, host) ? roles[host] : undefined;
}

/** The first host with that role, which is the one addresses are written with. */
export function hostOf(role: HostRole): string {
  return defaultHosts.find((host) => roles[host] === role) ?? "";
}
