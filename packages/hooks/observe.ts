import type { HookFolder, Machine } from "@release-actions/ports";
import { Refusal, UsageError } from "@release-actions/release-model";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { InstallFacts } from "./facts.ts";
import { asideName } from "./hook-script.ts";
import { hookNames, type HookName } from "./hook-names.ts";

/**
 * Finds the folder that git takes hooks from, wherever `core.hooksPath` has it, and reads what stands in it.
 * @throws {UsageError} `clone-missing`.
 * @throws {Refusal} `hooks-nowhere`; `hooks-shared` when the folder belongs to other repositories, too.
 */
export async function observeHooks(options: {
  readonly machine: Machine;
  readonly directory: string;
  readonly openFolder: (path: string) => HookFolder;
  readonly hooks: readonly HookName[];
}): Promise<InstallFacts> {
  const place = await findFolder(options);
  const folder = options.openFolder(place.folder);
  return {
    ...place,
    missing: await folder.missing(),
    leftovers: (await folder.list()).filter((name) => halfWritten.test(name)),
    hooks: await Promise.all(
      options.hooks.map(async (hook) => {
        const [file, aside] = await Promise.all([folder.read(hook), folder.read(asideName(hook))]);
        return {
          hook,
          file: file && { ...file, text: Buffer.from(file.bytes).toString("latin1") },
          hasAside: aside !== undefined,
        };
      }),
    ),
  };
}

/** How {@link HookFolder.write} calls what it has not finished. */
const halfWritten = new RegExp(String.raw`^(?:${hookNames.join("|")})\.\d+\.release-helper$`);

async function findFolder({
  machine,
  directory,
  openFolder,
}: Parameters<typeof observeHooks>[0]): Promise<Pick<InstallFacts, "folder" | "layout" | "common">> {
  const ask = async (words: readonly string[], cwd: string) => {
    const command = ["git", "rev-parse", ...words] as const;
    const { exitCode, stdout } = await machine.commands.run([...command], {
      cwd,
      environment: machine.environment,
    });
    return exitCode === 0 ? stdout.toString("utf8").replace(/\r?\n$/, "") : undefined;
  };
  const root = await ask(["--show-toplevel"], directory);
  if (root === undefined) throw noClone(directory);
  // From the top, because git takes a relative core.hooksPath from there.
  const [hooks = "", commonFolder = ""] = await Promise.all([
    ask(["--git-path", "hooks"], root),
    ask(["--git-common-dir"], root),
  ]);
  const [folder, common] = [resolve(root, hooks), resolve(root, commonFolder)];
  if (folder === root) throw noFolder();
  // A link may lead anywhere.
  const [real, ...own] = await Promise.all(
    [folder, root, common].map(async (path) => openFolder(path).realPath()),
  );
  if (!own.some((path) => isBelow(real ?? folder, path))) throw shared(real ?? folder);
  // Husky 9 points git to scripts of its own, which it writes anew at each install; people's are one level up.
  return basename(folder) === "_" && basename(dirname(folder)) === ".husky"
    ? { folder: dirname(folder), layout: "husky", common }
    : { folder, layout: "git", common };
}

function isBelow(folder: string, root: string): boolean {
  const path = relative(root, folder);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function noClone(directory: string): UsageError {
  return new UsageError({
    code: "clone-missing",
    expected: "a clone with a work tree",
    found: directory,
    fix: "Run it in the clone that is to get the hooks.",
  });
}

function noFolder(): Refusal {
  return new Refusal({
    code: "hooks-nowhere",
    expected: "a folder for hooks",
    found:
      "core.hooksPath, which is empty or leads to the top of the work tree, where git does not find hooks",
    fix: "Name a folder (git config core.hooksPath .githooks), or take the setting away: git config --unset core.hooksPath",
  });
}

function shared(folder: string): Refusal {
  return new Refusal({
    code: "hooks-shared",
    expected: "hooks of this repository alone",
    found: `core.hooksPath, which leads to ${folder}: a folder outside of the clone, so other clones may use it, too`,
    fix: 'Give this clone a folder of its own: git config core.hooksPath "$(git rev-parse --git-common-dir)/hooks", which turns the shared hooks off here; or call "release-helper hooks run NAME" in the shared ones.',
  });
}
