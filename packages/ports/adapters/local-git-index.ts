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
        ...["diff", "--cached", "--raw", "--find-renames=100%", "--diff-filter=AMT", "-z", "--"],
        ...(pathspecs.length === 0 ? [] : [":(top)", ...pathspecs]),
      ]);
      // `:OLD-MODE NEW-MODE OLD-OBJECT NEW-OBJECT STATUS`, then the path.
      const [...fields] = output.split("\0");
      return fields.filter((_, index) => index % 2 === 1 && /^:\d+ 100/.test(fields[index - 1] ?? ""));
    },
    merged: async (paths) => {
      const { exitCode, stdout } = await git.run(
        ["--literal-pathspecs", "diff", "--cached", "--name-only", "-z", "MERGE_HEAD", "--", ...paths],
        { allow: [128] },
      );
      if (exitCode !== 0) return [];
      const own = new Set(stdout.toString("utf8").split("\0"));
      return paths.filter((path) => !own.has(path));
    },
    // Without a commit before the colon git looks into the index.
    read: (paths) => readBlobs(git, "", paths),
  };
}
