import type { Commands } from "./commands.ts";
import type { Files } from "./files.ts";
import type { Git } from "./git.ts";

/** The computer a capability works on: its programs, its clones, its folders. */
export interface Machine {
  readonly commands: Commands;
  /** The environment programs are run with, before a capability narrows it. */
  readonly environment: Readonly<Record<string, string>>;
  /** How many repositories are worked on at once. */
  readonly parallelism: number;
  /**
   * The git work trees in a folder: itself, its children and grandchildren. Absolute paths, sorted. Submodules are
   * left out, and so are linked work trees beside their main one.
   */
  clones(folder: string): Promise<readonly string[]>;
  git(directory: string): Git;
  files(directory: string): Files;
  /** Lends an empty folder outside every repository and removes it afterwards. */
  withScratch<Result>(use: (directory: string) => Promise<Result>): Promise<Result>;
}
