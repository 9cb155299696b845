import type { Reply } from "../package-index/exchange.ts";

/** One request to the registry. */
export interface RegistryRequest {
  readonly method: string;
  readonly query: URLSearchParams;
  header(name: string): string | undefined;
  /** Reads the whole body, up to `limit` bytes. @throws {RegistryError} 413. */
  body(limit: number): Promise<Buffer>;
}

/** An answer without a body. */
export function bare(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: Buffer.alloc(0) };
}
