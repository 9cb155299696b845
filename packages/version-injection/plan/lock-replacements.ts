import type { JsonReplacement } from "@release-actions/manifests";
import type { RangeChange } from "./range-change.ts";

/**
 * What a package-lock.json or npm-shrinkwrap.json repeats of the packages, with their places in all three versions of
 * the format. https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function lockReplacements(
  lockFolder: string,
  stamp: {
    readonly packages: readonly { readonly folder: string }[];
    readonly ranges: readonly RangeChange[];
    readonly wanted: string;
  },
): JsonReplacement[] {
  const versions = stamp.packages.flatMap(({ folder }): JsonReplacement[] => {
    const key = keyIn(lockFolder, folder);
    if (key === undefined) return [];
    const own: JsonReplacement = { path: ["packages", key, "version"], text: stamp.wanted };
    return key === "" ? [{ path: ["version"], text: stamp.wanted }, own] : [own];
  });
  const ranges = stamp.ranges.flatMap(
    ({ folder, owner, group, name, text, isDeciding }): JsonReplacement[] => {
      const key = keyIn(lockFolder, folder);
      if (key === undefined) return [];
      const repeated: JsonReplacement = { path: ["packages", key, group, name], text };
      // For npm 6, a lock of version 2 says it a second time: once for a name, and nothing of peers.
      const isRepeated = isDeciding && group !== "peerDependencies";
      return owner === undefined || key === "" || !isRepeated
        ? [repeated]
        : [repeated, { path: ["dependencies", owner, "requires", name], text }];
    },
  );
  return [...versions, ...ranges];
}

/** Under which key a lock has the package of a folder: seen from the lock, and empty for its own. */
function keyIn(lockFolder: string, folder: string): string | undefined {
  if (lockFolder === "") return folder;
  if (folder === lockFolder) return "";
  return folder.startsWith(`${lockFolder}/`) ? folder.slice(lockFolder.length + 1) : undefined;
}
