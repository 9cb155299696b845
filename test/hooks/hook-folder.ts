import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { TestRepository } from "../support/repository.ts";
import { releaseHelper, tryGit } from "./hooked-repository.ts";

/** Every file of a folder with its mode and bytes. */
export function snapshot(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(
    names.map((name) => {
      const { mode } = statSync(join(folder, name));
      return [name, `${(mode & 0o7777).toString(8)} ${readFileSync(join(folder, name), "latin1")}`];
    }),
  );
}

/** A hook of somebody else. */
export function writeHook(folder: string, name: string, text: string, mode = 0o755): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), mode);
}

export const install = (directory: string) => releaseHelper(directory, ["hooks", "install"]);
export const uninstall = (directory: string) => releaseHelper(directory, ["hooks", "uninstall"]);
export const commit = (repository: Pick<TestRepository, "directory">, message: string) =>
  tryGit(repository, ["commit", "--quiet", "--allow-empty", `--message=${message}`]);

export const refused = { exitCode: 1 };
export const made = { exitCode: 0 };
