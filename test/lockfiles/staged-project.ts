import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";

/** A folder with a project in it, and the environment in which tools work there. */
export interface StagedProject {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  read(path: string): Promise<Uint8Array>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Replaces text that must stand in the file. */
  edit(path: string, from: string, to: string): Promise<void>;
  run(command: readonly [string, ...string[]]): Promise<void>;
  remove(): Promise<void>;
}

export async function stageProject(
  files: Readonly<Record<string, string | Uint8Array>>,
  environment: Readonly<Record<string, string>>,
): Promise<StagedProject> {
  const directory = await mkdtemp(join(tmpdir(), "lock-"));
  const read = (path: string): Promise<Uint8Array> => readFile(join(directory, path));
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  };
  for (const [path, content] of Object.entries(files)) await write(path, content);
  return {
    directory,
    environment,
    read,
    write,
    edit: async (path, from, to) => {
      const text = new TextDecoder().decode(await read(path));
      if (!text.includes(from)) throw new Error(`no ${from} in ${text}`);
      await write(path, text.replace(from, to));
    },
    run: async (command) => {
      const result = await nodeCommands().run(command, { cwd: directory, environment });
      if (result.exitCode === 0) return;
      throw new Error(`${command.join(" ")}: ${result.stderr}${result.stdout.toString()}`);
    },
    remove: () => rm(directory, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/**
 * The lines that stand in only one of two locks: `-` in the first, `+` in the second. Addresses, hashes and what
 * follows them are left out, and so are lines of punctuation.
 */
export function changedLines(before: Uint8Array, after: Uint8Array): string[] {
  const [old = [], now = []] = [before, after].map((bytes) => new TextDecoder().decode(bytes).split("\n"));
  const left = [...old];
  const added: string[] = [];
  for (const line of now) {
    const at = left.indexOf(line);
    if (at === -1) added.push(`+${line.trim()}`);
    else left.splice(at, 1);
  }
  const shown = [...left.map((line) => `-${line.trim()}`), ...added].filter((line) => /\w/.test(line));
  return shown.map((line) =>
    line.replace(
      /((?:content-hash|checksum|sdist|\{ url) = |(?:checksum:|checksum|integrity|resolved|"integrity":|"resolved":|resolution: \{integrity:|\.whl",) ).*$/,
      "$1…",
    ),
  );
}
