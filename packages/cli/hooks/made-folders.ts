import type { InstallFacts } from "@release-actions/hooks";
import type { CommandResult, HookFolder } from "@release-actions/ports";
import { isAbsolute, relative, resolve } from "node:path";

/**
 * The folders that were made for hooks, kept in the clone's configuration, so that they go with the hooks and no other folder
 * does. A clone can have several: each work tree has its own where `core.hooksPath` is relative.
 */
export function madeFolders(
  config: (...words: readonly string[]) => Promise<CommandResult>,
  { folder, common, missing }: Pick<InstallFacts, "folder" | "common" | "missing">,
) {
  const recorded = async () => {
    const { stdout } = await config("-z", "--get-all", key);
    return stdout
      .toString("utf8")
      .split("\0")
      .filter((entry) => entry !== "");
  };
  return {
    /** To be called before the folder is made: a run that is killed leaves a record too many, never a folder too many. */
    record: async (): Promise<void> => {
      if (missing === undefined) return;
      // A clone may be moved, and its folders with it.
      const entry = relative(common, missing);
      if (!(await recorded()).includes(entry)) await config("--add", key, entry);
    },
    /** Removes what was made, where it is empty. After the last hook whatever is left is somebody else's. */
    takeBack: async (hooks: HookFolder, { isLast }: { readonly isLast: boolean }): Promise<void> => {
      for (const entry of await recorded()) {
        const top = resolve(common, entry);
        if (!holds(top, folder)) continue;
        if ((await hooks.removeEmpty(top)) || isLast) await config("--unset-all", key, literally(entry));
      }
    },
  };
}

const key = "release-helper.madeFolder";

function holds(top: string, folder: string): boolean {
  const way = relative(top, folder);
  return way === "" || !(way.startsWith("..") || isAbsolute(way));
}

/** As a regular expression that fits nothing else. */
function literally(text: string): string {
  return `^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`;
}
