import type { CommandResult, Commands } from "@release-actions/ports";
import { compareSpelled, ExternalError, packageKey, Refusal } from "@release-actions/release-model";
import type { LockContent, LockedPackage, LockFormat, LockKind } from "../lock-format.ts";
import { lockFormats } from "../lock-formats.ts";
import { movedPackages, type MovedPackage } from "../moved-packages.ts";
import { hasDynamicVersion, pretendVersion } from "./dynamic-version.ts";
import { planRefresh, versionProbe, type Command, type PackageToLock } from "./plan-refresh.ts";
import { maskCredentials, toolWords } from "./tool-output.ts";
import { newTraces } from "./traces.ts";
import { unexpectedMoves } from "./unexpected.ts";

/** A lockfile as its tool wrote it anew. */
export interface RefreshedLock {
  readonly kind: "refreshed";
  readonly bytes: Uint8Array;
  /** Every package that was added, removed or changed. */
  readonly moved: readonly MovedPackage[];
  /** Those of them that are neither named nor needed by a named one. */
  readonly unexpected: readonly MovedPackage[];
}

export interface FailedRefresh {
  readonly kind: "failed";
  /** One sentence. */
  readonly reason: string;
  /** The tool's last words, without credentials; empty when it said nothing. */
  readonly toolOutput: string;
  /** Whether the tool is not there at all. */
  readonly missing: boolean;
}

export interface RefreshOptions {
  readonly commands: Commands;
  /** Absolute path of a staged copy of the repository, without `.git`, its manifests edited. */
  readonly directory: string;
  readonly lock: {
    /** Relative to `directory`. */
    readonly path: string;
    readonly kind: LockKind;
    readonly packages: readonly PackageToLock[];
  };
  /** The lockfile before the refresh. */
  readonly before: Uint8Array;
  /** Reads a file of the staged copy, by its path relative to `directory`. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
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
  const plan = planRefresh(lock.kind, {
    packages: lock.packages,
    tool: await askVersion(options),
    outsideIndex: namesOutsideIndex(before),
  });
  const environment = { ...plan.environment, ...(await pretend(options, before)) };
  const run = (command: Command): Promise<CommandResult> => runTool(options, command, environment);

  for (const command of plan.commands) await run(command);
  let bytes = await readFile(lock.path);
  let after = format.read(lock.path, bytes);
  if (missingVersions(lock.packages, after).length > 0 && plan.moving.length > 0) {
    for (const command of plan.moving) await run(command);
    bytes = await readFile(lock.path);
    after = format.read(lock.path, bytes);
  }
  const [missing] = missingVersions(lock.packages, after);
  if (missing !== undefined) return failed(describeMissing(missing, after));
  const [trace] = newTraces(bytesBefore, bytes);
  if (trace !== undefined) {
    return failed(
      trace === "credentials"
        ? "the tool wrote an address with credentials into the lockfile"
        : `the tool wrote the address of this machine (${trace}) into the lockfile`,
    );
  }
  for (const command of plan.check) await run(command);
  const moved = movedPackages(before.packages, after.packages);
  const named = lock.packages.map(({ name }) => name.name);
  return { kind: "refreshed", bytes, moved, unexpected: unexpectedMoves(moved, named, before, after) };
}

/** Carries a failure out of the depth; never leaves this module. */
class ToolFailure extends Error {
  readonly failure: FailedRefresh;

  constructor(failure: FailedRefresh) {
    super(failure.reason);
    this.failure = failure;
  }
}

function failed(reason: string, details: Partial<FailedRefresh> = {}): FailedRefresh {
  return { kind: "failed", reason, toolOutput: "", missing: false, ...details };
}

async function runTool(
  { commands, directory, lock, environment, signal }: RefreshOptions,
  command: Command,
  extra: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  const folder = lock.path.includes("/") ? lock.path.slice(0, lock.path.lastIndexOf("/")) : "";
  const [program] = command;
  let result: CommandResult;
  try {
    result = await commands.run(command, {
      cwd: folder === "" ? directory : `${directory}/${folder}`,
      environment: { ...environment, ...extra },
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    const missing = error.code === "command-missing";
    const reason = missing ? `${program} is not on PATH` : `${program} did not finish: ${error.found}`;
    throw new ToolFailure(failed(reason, { missing }));
  }
  if (result.exitCode === 0) return result;
  const shown = maskCredentials(command.join(" "));
  throw new ToolFailure(
    failed(`"${shown}" ended with exit code ${result.exitCode}`, { toolOutput: toolWords(result) }),
  );
}

async function askVersion(options: RefreshOptions): Promise<{ major: number; minor: number }> {
  const { command, fits } = versionProbe[options.lock.kind];
  const { stdout } = await runTool(options, command, {});
  const [version = "", major = "0", minor = "0"] = /(\d+)\.(\d+)(?:\.\d+)?/.exec(stdout.toString()) ?? [];
  if (!fits.test(version)) {
    throw new ToolFailure(
      failed(`${command[0]} on PATH is ${version}, which would write ${options.lock.path} in another format`),
    );
  }
  return { major: Number(major), minor: Number(minor) };
}

function formatOf(path: string, kind: LockKind): LockFormat {
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

function isVersion({ name, version }: LockedPackage, wanted: string): boolean {
  return version === wanted || compareSpelled(name.ecosystem, version, wanted) === 0;
}

function describeMissing({ name, version }: PackageToLock, { packages }: LockContent): string {
  const held = packages.filter((locked) => packageKey(locked.name) === packageKey(name));
  const found = held.length === 0 ? "does not hold it" : `holds ${held.map((one) => one.version).join(", ")}`;
  return `the tool did not lock ${name.name} ${version}: the lockfile ${found}`;
}
