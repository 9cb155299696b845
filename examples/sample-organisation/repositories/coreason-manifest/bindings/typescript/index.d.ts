export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly capabilities: readonly string[];
}

/** Reads one manifest from JSON text. */
export function parseManifest(text: string): Manifest;
