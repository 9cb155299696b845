/**
 * A change to one file as a value: the bytes from `start` up to but without `end` become `text` (UTF-8).
 * Offsets count bytes of the file as it stands on disk, a byte order mark included.
 */
export interface Edit {
  /** Relative to the repository root, with forward slashes. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A half-open range of bytes in a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
