import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../support/repository.ts";
import { releaseHelper, type Run } from "./release-helper.ts";

export interface Folder {
  readonly directory: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly pin: (...commandLine: readonly string[]) => Promise<Run>;
}

/** A plain folder outside every repository, with a space in its name. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const directory = join(temporaryFolder(), "my project");
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    directory,
    read: (path) => readFileSync(join(directory, path), "utf8"),
    write,
    pin: (...commandLine) => releaseHelper(["pin", ...commandLine], { cwd: directory }),
  };
}
