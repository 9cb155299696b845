import { lockFormatOf, unreadLockOf } from "@release-actions/lockfiles";
import { editorFor, Source } from "@release-actions/manifests";
import type { LockFile, RepositoryFacts } from "@release-actions/pinning";

/** What a repository of these files says, as if it had been observed: locks by their names, manifests for the rest. */
export function factsOf(files: Readonly<Record<string, string>>): RepositoryFacts {
  const manifests: Source[] = [];
  const locks: LockFile[] = [];
  const unreadLocks: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const format = lockFormatOf(path, bytes);
    if (format !== undefined)
      locks.push({ path, kind: format.kind, bytes, locked: format.readLocked(path, bytes) });
    else if (unreadLockOf(path) !== undefined) unreadLocks.push(path);
    else if (editorFor(path) !== undefined) manifests.push(new Source(path, bytes));
    else throw new Error(`neither a manifest nor a lockfile: ${path}`);
  }
  return { manifests, locks, unreadLocks, problems: [] };
}

/** A uv.lock of packages of a registry, by name; a `.` for the version makes it the project itself. */
export function uvLock(...packages: readonly (readonly [name: string, version: string])[]): string {
  return `version = 1\n${packages
    .map(([name, version]) =>
      version === "."
        ? `\n[[package]]\nname = "${name}"\nversion = "0.1.0"\nsource = { editable = "." }\n`
        : `\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "https://example.org/simple" }\n`,
    )
    .join("")}`;
}

/** A package-lock.json, from the folders below the root to their versions. */
export function npmLock(installed: Readonly<Record<string, string>>): string {
  const packages: Record<string, object> = { "": {} };
  for (const [folder, version] of Object.entries(installed)) {
    packages[folder] = { version, resolved: `https://example.org/${folder}-${version}.tgz` };
  }
  return `${JSON.stringify({ lockfileVersion: 3, packages }, null, 2)}\n`;
}

/** A package.json with these dependencies. */
export function packageJson(dependencies: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ name: "app", dependencies }, null, 2)}\n`;
}
