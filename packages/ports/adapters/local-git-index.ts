import type { Commands } from "../commands.ts";
import type { GitIndex } from "../git-index.ts";
import { gitCommand } from "./git-command.ts";
import { readBlobs } from "./local-git-objects.ts";

/**
 * The index of the clone around a folder. In a hook git may have set `GIT_INDEX_FILE`, because `git commit FILE` commits
 * another index than that of the clone: the environment is to be passed on as it is.
 */
export function localGitIndex(options: {
  readonly commands: Commands;
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}): GitIndex {
  const git = gitCommand(options);
  return {
    staged: async (exclude) => {
      const pathspecs = exclude.map((pathspec) => `:(top,exclude)${pathspec}`);
      const output = await git.text([
        ...["diff", "--cached", "--name-only", "--no-renames", "--diff-filter=AM", "-z", "--"],
        ...(pathspecs.length === 0 ? [] : [":(top)", ...pathspecs]),
      ]);
      return output.split("\0").filter((path) => path !== "");
    },
    // Without a commit before the colon git looks into the index.
    read: (paths) => readBlobs(git, "", paths),
  };
}
