/** How a command is run. Everything is explicit: nothing is inherited but what `environment` holds. */
export interface CommandOptions {
  readonly cwd: string;
  /** The whole environment of the child. */
  readonly environment: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Milliseconds after which the child and its children are killed. Default ten minutes. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export interface CommandResult {
  /** The exit code; 128 + the signal's number when a signal ended it, as a shell reports it. */
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs outside programs. The command is an argument vector and never reaches a shell. */
export interface Commands {
  /**
   * Resolves whatever the exit code is.
   * @throws {ExternalError} `command-missing`, `command-timeout` or `command-aborted`.
   * @throws {UsageError} `folder-missing`.
   */
  run(command: readonly [string, ...string[]], options: CommandOptions): Promise<CommandResult>;
}
