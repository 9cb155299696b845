import { spawnSync } from "node:child_process";
import type { Findings } from "./figure.ts";
import { interleave, ratioOf, type Contender } from "./interleave.ts";
import { makeLargeRepository, pinnedPackage } from "./large-repository.ts";
import { gitEnvironment, withFolder } from "./temporary-folder.ts";

/** `release-helper pin` in a repository of 5,000 files, against git listing and searching the same files. */
export function pin(program: string): Promise<Findings> {
  const size = 5000;
  return withFolder(async (directory) => {
    await makeLargeRepository(directory, size);
    const start = (command: string, ...words: readonly string[]): void => {
      const { status, stderr } = spawnSync(command, words, {
        cwd: directory,
        env: gitEnvironment,
        maxBuffer: 1e8,
      });
      // 1: nothing pins the package.
      if (status !== 0 && status !== 1)
        throw new Error(`${command} ${words.join(" ")}: ${stderr.toString("utf8")}`);
    };
    const helper = (...words: readonly string[]): Contender => ({
      prepare: () => {
        start("git", "checkout", "--quiet", ".");
      },
      run: () => {
        start(process.execPath, program, "pin", ...words, "--no-lock");
      },
    });
    const { git, dryRun, unknown, real } = await interleave(7, {
      git: {
        run: () => {
          start("git", "ls-files");
          start("git", "grep", "--count", pinnedPackage);
        },
      },
      dryRun: helper(`${pinnedPackage}@0.15.0`, "--dry-run"),
      unknown: helper("pypi:nobody-pins-this@1.0.0", "--dry-run"),
      real: helper(`${pinnedPackage}@0.15.0`),
    });
    return {
      title: `release-helper pin in a repository of ${size} files, against git ls-files and git grep`,
      figures: [
        ratioOf("dry run", dryRun, git),
        ratioOf("dry run, a package that nothing pins", unknown, git),
        ratioOf("every pin edited", real, git),
      ],
    };
  });
}
