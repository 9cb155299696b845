import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Commands, Git } from "@release-actions/ports";
import { formatPep440, formatSemver, type Version } from "@release-actions/release-model";
import type { PackageIndex } from "../package-index/index.ts";
import { npmPackageFolders, packNpm } from "../building/pack-npm.ts";
import { runTool } from "../building/run-tool.ts";
import { buildWheel } from "../building/wheel.ts";

/** How Python packages are built: by the real tools, or, on a machine without Python, by the small builder. */
export type PythonBuilder = "uv" | "small";

/** What a publish workflow does after a tag: check it out, build what it holds, publish that. */
export async function publishRelease(options: {
  readonly repository: string;
  readonly version: Version;
  readonly tag: string;
  /** The bare repository that holds the tag. */
  readonly remote: Git;
  readonly index: PackageIndex;
  readonly builder: PythonBuilder;
  /** A folder for the checkout, removed afterwards. */
  readonly scratch: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<readonly string[]> {
  const { repository, version, remote, index, builder, scratch } = options;
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  try {
    const files = await filesOf(remote, options.tag);
    const published: string[] = [];
    if (files.has("pyproject.toml")) {
      const wheel = builder === "uv" ? await buildWithUv(options) : buildWheel(files, formatPep440(version));
      await index.publishPython([wheel]);
      published.push(wheel.filename);
    }
    for (const folder of npmPackageFolders(files)) {
      const own = join(scratch, "npm", repository);
      const spelled = formatSemver(version);
      const tarball = await packNpm({ ...options, files, folder, version: spelled, scratch: own });
      const publication = await index.publishNpm({ tarball });
      published.push(publication.filename);
    }
    return published;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function filesOf(remote: Git, tag: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const commit = (await remote.resolve(`refs/tags/${tag}`)) ?? tag;
  return remote.read(commit, await remote.list(commit));
}

/** hatch-vcs takes the version from the tag, so the build needs a clone and not just the files. */
async function buildWithUv(
  options: Parameters<typeof publishRelease>[0],
): Promise<{ readonly filename: string; readonly bytes: Uint8Array }> {
  const checkout = join(options.scratch, "checkout");
  const built = join(options.scratch, "built");
  const clone = ["clone", "--quiet", "--branch", options.tag, options.remote.root, checkout];
  await runTool(["git", "-c", "advice.detachedHead=false", ...clone], { ...options, cwd: options.scratch });
  await runTool(["uv", "build", "--quiet", "--wheel", "--out-dir", built], { ...options, cwd: checkout });
  const [filename = ""] = (await readdir(built)).filter((name) => name.endsWith(".whl"));
  return { filename, bytes: await readFile(join(built, filename)) };
}
