import type { LockFormat } from "../lock-format.ts";

/** A format whose packages are those of its content, told by its file name unless it says otherwise. */
export function defineFormat(
  format: Omit<LockFormat, "readLocked" | "recognises"> & Partial<Pick<LockFormat, "recognises">>,
): LockFormat {
  return {
    recognises: () => true,
    readLocked: (path, bytes) => format.read(path, bytes).packages,
    ...format,
  };
}
