import type { Commands } from "@release-actions/ports";
import { compareSpelled, packageKey, Refusal } from "@release-actions/release-model";
import { governs } from "../governs.ts";
import type { LockContent, LockedPackage, LockFormat, RefreshedKind } from "../lock-format.ts";
import { lockFormats } from "../lock-formats.ts";
import { movedPackages, type MovedPackage } from "../moved-packages.ts";
import { hasDynamicVersion, pretendVersion } from "./dynamic-version.ts";
import { lockfileVersionOf, omitsResolved } from "./lockfile-version.ts";
import { narrowManifest, type NarrowedManifest } from "./narrow-manifest.ts";
import { planRefresh, versionProbe, type Command, type PackageToLock } from "./plan-refresh.ts";
import { keepNewer, readRanges } from "./ranges.ts";
import { failed, runTool, ToolFailure, type FailedRefresh, type ToolOptions } from "./run-tool.ts";
import { newTraces } from "./traces.ts";
import { unexpectedMoves } from "./unexpected.ts";
import { moveDescriptors } from "./yarn-descriptors.ts";

/** A lockfile as its tool wrote it anew. */
export interface RefreshedLock {
  readonly kind: "refreshed";
  readonly bytes: Uint8Array;
  /** Every package that was added, removed or changed. */
  readonly moved: readonly MovedPackage[];
  /** Those of them that are neither named nor needed by a named one. */
  readonly unexpected: readonly MovedPackage[];
}

export interface RefreshOptions {
  readonly commands: Commands;
  /** Absolute path of a staged copy of the repository, without `.git`, its manifests edited. */
  readonly directory: string;
  readonly lock: {
    /** Relative to `directory`. */
    readonly path: string;
    readonly kind: RefreshedKind;
    readonly packages: readonly PackageToLock[];
  };
  /** The lockfile before the refresh. */
  readonly before: Uint8Array;
  /** Every file of the staged copy, relative to `directory`: among them the manifests that the lock governs. */
  readonly paths: readonly string[];
  /** Reads a file of the staged copy, by its path relative to `directory`. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Replaces a file of the staged copy. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** What the tool may see: {@link resolverEnvironment} of the real one. */
  readonly environment: Readonly<Record<string, string>>;
  /** Taken for the version of a repository that gets it from its tags; `0.0.0` when left out. */
  readonly pretendVersion?: string;
  readonly signal?: AbortSignal;
}

/**
 * Lets a lock's own tool lock the packages named, in a staged copy, and checks what it wrote: the wanted versions are in it,
 * the tool's own check passes, and no address of this machine got into it. Nothing outside the copy is changed.
 */
export async function refreshLock(options: RefreshOptions): Promise<RefreshedLock | FailedRefresh> {
  try {
    return await refresh(options);
  } catch (error) {
    if (error instanceof ToolFailure) return error.failure;
    if (error instanceof Refusal) return failed(`the lockfile cannot be read: ${error.found}`);
    throw error;
  }
}

async function refresh(options: RefreshOptions): Promise<RefreshedLock | FailedRefresh> {
  const { lock, before: bytesBefore, readFile } = options;
  const format = formatOf(lock.path, lock.kind);
  const before = format.read(lock.path, bytesBefore);
  const outsideIndex = namesOutsideIndex(before);
  const lockfileVersion = lock.kind === "npm" ? lockfileVersionOf(bytesBefore) : undefined;
  const manifests = await readManifests(options, before);
  const ranges = manifests.flatMap(({ path, bytes }) =>
    readRanges(
      path,
      bytes,
      lock.packages.map(({ name }) => name),
    ),
  );
  const packages = lock.packages.map((one) => keepNewer(one, ranges, before.packages));
  const plan = planRefresh(lock.kind, {
    packages,
    tool: await askVersion(options),
    outsideIndex,
    ...(lockfileVersion === undefined ? {} : { lockfileVersion }),
    omitsResolved: isTold(options.environment) ? undefined : omitsResolved(bytesBefore),
  });
  const environment = { ...options.environment, ...plan.environment, ...(await pretend(options, before)) };
  const run = async (commands: readonly Command[]): Promise<void> => {
    for (const command of commands) await runTool(command, toolOptions(options, environment));
  };

  // A constraint beside a git source says nothing about what that source is called.
  const fromIndex = packages.filter(({ name }) => !outsideIndex.has(name.name));
  const narrowed = plan.takesVersion
    ? []
    : manifests.flatMap((manifest) => narrowManifest(manifest, ranges, fromIndex) ?? []);
  if (narrowed.length > 0) await lockNarrowed(options, narrowed, () => run(plan.commands));
  await run(plan.commands);
  let bytes = await readFile(lock.path);
  let after = format.read(lock.path, bytes);
  const lacking = missingVersions(packages, after);
  if (lacking.length > 0) {
    await run(plan.moving(lacking.map((one) => asHeld(one, after))));
    bytes = await readFile(lock.path);
    after = format.read(lock.path, bytes);
  }
  const [missing] = missingVersions(packages, after);
  if (missing !== undefined) return failed(describeMissing(missing, after));
  const [trace] = newTraces(bytesBefore, bytes);
  if (trace !== undefined) {
    return failed(
      trace === "credentials"
        ? "the tool wrote an address with credentials into the lockfile"
        : `the tool wrote the address of this machine (${trace}) into the lockfile`,
    );
  }
  if (lockfileVersion !== undefined && lockfileVersionOf(bytes) !== lockfileVersion) {
    return failed(`npm on PATH cannot keep lockfileVersion ${lockfileVersion} of ${lock.path}`);
  }
  await run(plan.check);
  const moved = movedPackages(before.packages, after.packages);
  const named = lock.packages.map(({ name }) => name.name);
  return { kind: "refreshed", bytes, moved, unexpected: unexpectedMoves(moved, named, before, after) };
}

/** A variable of the run's own says it for this run. */
function isTold(environment: Readonly<Record<string, string>>): boolean {
  return Object.keys(environment).some((name) => /^npm_config_omit_lockfile_registry_resolved$/i.test(name));
}

/** The manifests that the lock governs. */
async function readManifests(
  { lock, paths, readFile }: RefreshOptions,
  { packages: locked }: LockContent,
): Promise<{ readonly path: string; readonly bytes: Uint8Array }[]> {
  const governed = paths.filter((path) => governs({ ...lock, locked }, path, paths));
  return Promise.all(governed.map(async (path) => ({ path, bytes: await readFile(path) })));
}

/** Locks the versions alone, and puts the real manifests back whatever happens: the stage may hold other locks of theirs. */
async function lockNarrowed(
  { lock, readFile, writeFile }: RefreshOptions,
  manifests: readonly NarrowedManifest[],
  run: () => Promise<void>,
): Promise<void> {
  try {
    for (const { path, exact } of manifests) await writeFile(path, exact);
    await run();
  } finally {
    for (const { path, real } of manifests) await writeFile(path, real);
  }
  if (lock.kind !== "yarn-classic" && lock.kind !== "yarn-berry") return;
  const text = new TextDecoder().decode(await readFile(lock.path));
  const moved = moveDescriptors(
    text,
    manifests.flatMap(({ ranges }) => ranges),
  );
  await writeFile(lock.path, new TextEncoder().encode(moved));
}

function toolOptions(
  { commands, directory, lock, signal }: RefreshOptions,
  environment: Readonly<Record<string, string>>,
): ToolOptions {
  const folder = lock.path.includes("/") ? lock.path.slice(0, lock.path.lastIndexOf("/")) : "";
  const cwd = folder === "" ? directory : `${directory}/${folder}`;
  return { commands, cwd, environment, ...(signal === undefined ? {} : { signal }) };
}

async function askVersion(options: RefreshOptions): Promise<{ major: number; minor: number }> {
  const { command, fits } = versionProbe[options.lock.kind];
  const { stdout } = await runTool(command, toolOptions(options, options.environment));
  const [version = "", major = "0", minor = "0"] = /(\d+)\.(\d+)(?:\.\d+)?/.exec(stdout.toString()) ?? [];
  if (!fits.test(version)) {
    throw new ToolFailure(
      failed(`${command[0]} on PATH is ${version}, which would write ${options.lock.path} in another format`),
    );
  }
  return { major: Number(major), minor: Number(minor) };
}

function formatOf(path: string, kind: RefreshedKind): LockFormat {
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  const format = lockFormats.find((candidate) => candidate.kind === kind && candidate.fileName === fileName);
  if (format === undefined) throw new ToolFailure(failed(`${path} is no lockfile of ${kind}`));
  return format;
}

function namesOutsideIndex({ packages }: LockContent): ReadonlySet<string> {
  return new Set(packages.filter(({ source }) => source.kind !== "registry").map(({ name }) => name.name));
}

/** The variables for a project, or a member of its workspace, whose version comes from tags. */
async function pretend(options: RefreshOptions, { packages }: LockContent): Promise<Record<string, string>> {
  const { lock, readFile } = options;
  if (lock.kind !== "uv" && lock.kind !== "poetry") return {};
  const folder = lock.path.slice(0, lock.path.lastIndexOf("/") + 1);
  const members = packages.flatMap(({ source }) => (source.kind === "workspace" ? [source.address] : []));
  for (const member of new Set([".", ...members])) {
    const path = `${folder}${member === "." ? "" : `${member}/`}pyproject.toml`;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined && hasDynamicVersion(bytes)) {
      return pretendVersion(options.pretendVersion ?? "0.0.0");
    }
  }
  return {};
}

/** What comes from git or an address has the version its own files say, which may be a placeholder. */
function missingVersions(wanted: readonly PackageToLock[], { packages }: LockContent): PackageToLock[] {
  return wanted.filter(
    (one) =>
      !packages.some(
        (locked) =>
          packageKey(locked.name) === packageKey(one.name) &&
          locked.source.kind !== "workspace" &&
          (locked.source.kind !== "registry" || isVersion(locked, one.version)),
      ),
  );
}

/** With what the lock holds of it by now. */
function asHeld(one: PackageToLock, { packages }: LockContent): PackageToLock {
  const held = packages.filter(({ name }) => packageKey(name) === packageKey(one.name));
  return { ...one, from: held.map(({ version }) => version) };
}

function isVersion({ name, version }: LockedPackage, wanted: string): boolean {
  return version === wanted || compareSpelled(name.ecosystem, version, wanted) === 0;
}

function describeMissing({ name, version }: PackageToLock, { packages }: LockContent): string {
  const held = packages.filter((locked) => packageKey(locked.name) === packageKey(name));
  const found = held.length === 0 ? "does not hold it" : `holds ${held.map((one) => one.version).join(", ")}`;
  return `the tool did not lock ${name.name} ${version}: the lockfile ${found}`;
}
