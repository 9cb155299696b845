import type { LockContent, LockFormat } from "./lock-format.ts";
import { cargoLock } from "./formats/cargo.ts";
import { bunLock } from "./formats/bun.ts";
import { pdmLock } from "./formats/pdm.ts";
import { npmLock, npmShrinkwrap } from "./formats/npm.ts";
import { pnpmLock } from "./formats/pnpm.ts";
import { pylock } from "./formats/pylock.ts";
import { poetryLock } from "./formats/poetry.ts";
import { uvLock } from "./formats/uv.ts";
import { yarnBerryLock } from "./formats/yarn-berry.ts";
import { yarnClassicLock } from "./formats/yarn-classic.ts";

/** Every format that is read. `npm` has two entries, one for each of its file names. */
export const lockFormats: readonly LockFormat[] = [
  uvLock,
  poetryLock,
  npmLock,
  npmShrinkwrap,
  pnpmLock,
  yarnBerryLock,
  yarnClassicLock,
  cargoLock,
  bunLock,
  pdmLock,
  pylock,
];

/** The format of a file by its name and, where two formats share one, by its content; undefined for no lockfile. */
export function lockFormatOf(path: string, bytes: Uint8Array): LockFormat | undefined {
  return lockFormats.find((format) => format.fileName === baseName(path) && format.recognises(bytes));
}

/**
 * What a lockfile holds, with the format it is in; undefined when the path names no lockfile.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
export function readLocked(
  path: string,
  bytes: Uint8Array,
): (LockContent & { readonly format: LockFormat }) | undefined {
  const format = lockFormatOf(path, bytes);
  // Not spread: what a format works out only when it is asked for would be asked for here.
  return format === undefined ? undefined : Object.assign(format.read(path, bytes), { format });
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
