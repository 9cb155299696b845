import type { JudgedLock } from "@release-actions/lockfiles";
import type { PublishedPackage } from "@release-actions/manifests";
import { compareSpelled, escapeText, packageKey } from "@release-actions/release-model";
import type { Complaint } from "./complaint.ts";

/** Tools that, told to leave the lock as it is, refuse one that repeats another version of the project itself. */
const strict: ReadonlyMap<string, string> = new Map([
  ["uv", "uv lock"],
  ["cargo", "cargo update --workspace"],
]);

/**
 * A lock that repeats an older version of what is released: `uv sync --locked` and `cargo build --locked` end with an error then. A
 * hint, since a build may do without.
 */
export function judgeOwnLock(
  { path, kind, locked }: Pick<JudgedLock, "path" | "kind" | "locked">,
  packages: readonly PublishedPackage[],
): readonly Complaint[] {
  const command = strict.get(kind);
  if (command === undefined) return [];
  return locked.flatMap(({ name, version, source, line }): Complaint[] => {
    if (source.kind !== "workspace" || version === "") return [];
    const own = packages.filter((one) => packageKey(one.name) === packageKey(name));
    const [only] = own;
    if (only?.version.kind !== "static" || own.length > 1) return [];
    const { text } = only.version;
    if ((compareSpelled(name.ecosystem, version, text) ?? 0) === 0) return [];
    return [
      {
        isHint: true,
        expected: `${name.name} ${escapeText(text)} in ${path}, as ${only.path} has it`,
        found: `"${escapeText(version)}", which the tool refuses with --locked`,
        fix: `Refresh the lockfile with \`${command}\`, commit it, and tag the new commit.`,
        file: path,
        ...(line === undefined ? {} : { line }),
      },
    ];
  });
}
