import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Commands } from "@release-actions/ports";
import { ExternalError } from "@release-actions/release-model";
import type { PackageIndex } from "../package-index/index.ts";
import type { FoundPackage } from "./find-packages.ts";
import { runTool } from "./run-tool.ts";

export interface BuildOptions {
  /** The checked-out repository, at its tag, stamped where that is to be done. */
  readonly checkout: string;
  readonly index: PackageIndex;
  /** A folder that does not exist; removed afterwards. */
  readonly scratch: string;
  readonly commands: Commands;
  /** Without a token: a build runs code. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Builds a package with its ecosystem's own tool, and publishes it: `uv build`, `npm pack`, `cargo package`.
 * @throws {ExternalError} `tool-failed` in the tool's words, `command-missing`, `build-empty`.
 */
export async function publishBuilt(found: FoundPackage, options: BuildOptions): Promise<string> {
  const { checkout, index, scratch } = options;
  const cwd = join(checkout, found.folder);
  const { ending, command } = builders(scratch)[buildable(found)];
  await mkdir(scratch, { recursive: true });
  try {
    await runTool(command, { ...options, cwd });
    const path = await onlyFile(scratch, ending, found);
    const bytes = await readFile(path);
    const filename = path.slice(path.lastIndexOf("/") + 1);
    if (ending === ".whl") {
      await index.publishPython([{ filename, bytes }]);
      return filename;
    }
    const publishing = ending === ".tgz" ? index.publishNpm({ tarball: bytes }) : index.publishCargo(bytes);
    return (await publishing).filename;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

type Buildable = "pypi" | "npm" | "cargo";

function buildable({ name }: FoundPackage): Buildable {
  return name.ecosystem === "npm" || name.ecosystem === "cargo" ? name.ecosystem : "pypi";
}

interface Builder {
  readonly command: readonly [string, ...string[]];
  readonly ending: ".whl" | ".tgz" | ".crate";
}

/**
 * Scripts of a package are not run, and a crate is not compiled: only what it says of itself is needed. uv with `--quiet` would keep
 * back what the build backend says, which is why a build failed.
 */
function builders(into: string): Readonly<Record<Buildable, Builder>> {
  return {
    pypi: { ending: ".whl", command: ["uv", "build", "--no-progress", "--wheel", "--out-dir", into] },
    npm: { ending: ".tgz", command: ["npm", "pack", "--ignore-scripts", "--pack-destination", into] },
    cargo: {
      ending: ".crate",
      command: ["cargo", "package", "--quiet", "--no-verify", "--allow-dirty", "--target-dir", into],
    },
  };
}

/** Cargo puts it into a folder of its own. */
async function onlyFile(folder: string, ending: string, { spelled }: FoundPackage): Promise<string> {
  const entries = await readdir(folder, { recursive: true });
  const built = entries.find((name) => name.endsWith(ending));
  if (built !== undefined) return join(folder, built);
  throw new ExternalError({
    code: "build-empty",
    expected: `the build of ${spelled} to write a file that ends in ${ending}`,
    found: entries.length === 0 ? "nothing" : entries.join(", "),
    fix: "Build it by hand in a clone, and correct what the tool reports.",
    retryable: false,
  });
}
