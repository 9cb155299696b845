/** Where work reports itself while it runs. Adapters render it for a terminal, a pipe or a workflow log. */
export interface Log {
  /** Something a person waits for has begun or moved on: `coreason-runtime: refreshing uv.lock`. */
  progress(message: string): void;
  info(message: string): void;
  warning(message: string): void;
}
