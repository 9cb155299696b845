import { access, mkdir, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";

/**
 * The environment of a machine with git and Node (its npm along) and nothing else: PATH is one folder with links to
 * them. @throws {Error} when this machine lacks one of them itself.
 */
export async function nodeAlone(folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  await symlink(process.execPath, join(folder, "node"));
  for (const program of ["git", "npm"]) await symlink(await find(program), join(folder, program));
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(?:PYENV|VIRTUAL_ENV|PYTHON)/.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), PATH: folder };
}

async function find(program: string): Promise<string> {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, program);
    // npm runs itself from where it lies, so the shims that npm puts into node_modules will not do.
    if (folder.includes("node_modules") || folder.includes("node-gyp-bin")) continue;
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  throw new Error(`${program} is not on PATH`);
}
