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
  /** Undefined where there is no such file. */
  read(name: string): Promise<HookFile | undefined>;
  /** Replaces or creates a file in one step. */
  write(name: string, file: Pick<HookFile, "bytes" | "isExecutable">): Promise<void>;
  /** Renames a file, a link as a link. */
  move(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}
