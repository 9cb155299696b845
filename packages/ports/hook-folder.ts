/** A hook as it stands in its folder. */
export interface HookFile {
  readonly bytes: Uint8Array;
  /** git runs only those that are. */
  readonly isExecutable: boolean;
  readonly isLink: boolean;
}

/** The folder from which git takes its hooks. */
export interface HookFolder {
  /** Absolute. */
  readonly path: string;
  /** Where it really lies, links on the way followed as far as it exists. */
  realPath(): Promise<string>;
  /** The topmost folder on the way to this one that does not exist; undefined where all do. */
  missing(): Promise<string | undefined>;
  /** The names of its files; none where it does not exist. */
  list(): Promise<readonly string[]>;
  /** Undefined where there is no such file. @throws {ExternalError} `hooks-unreadable`. */
  read(name: string): Promise<HookFile | undefined>;
  /** Replaces or creates a file in one step, over `NAME.NUMBER.release-helper`. @throws {ExternalError} `hooks-unwritable`, as the two below. */
  write(name: string, file: Pick<HookFile, "bytes" | "isExecutable">): Promise<void>;
  /** Renames a file, a link as a link. */
  move(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Removes the folder, and those above it up to `top`, as far as they are empty; true when all of them are gone. */
  removeEmpty(top: string): Promise<boolean>;
}
