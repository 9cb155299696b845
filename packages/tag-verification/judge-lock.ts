import {
  governs,
  governsUnread,
  judgePins,
  unreadLockOf,
  type LockKind,
  type LockMismatch,
} from "@release-actions/lockfiles";
import { mayMention } from "@release-actions/manifests";
import {
  escapeText,
  packageKey,
  type PackageName,
  type Pin,
  type PinValue,
} from "@release-actions/release-model";
import { judgeChartLock } from "./judge-chart-lock.ts";
import { judgeOwnLock } from "./judge-own-lock.ts";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { FileFacts, Known } from "./facts.ts";
import { isInside } from "./own-files.ts";
import { isLock, unreadableFile } from "./judge-static-version.ts";

/** Each lockfile must hold what the manifests it governs ask for: of the packages of the suite, or of all. */
export function judgeLock(
  files: Known<FileFacts>,
  suite: readonly PackageName[] | undefined,
): readonly Complaint[] {
  if (files.kind === "unknown") return [cannotTell("to read the lockfiles", files)];
  const { folder, pins, locks, problems, unlocked } = files.value;
  const keys = suite === undefined ? undefined : new Set(suite.map(packageKey));
  const judged = pins.filter(
    (pin) => (keys?.has(packageKey(pin.name)) ?? true) && !namesItself(pin, files.value.packages),
  );
  const members = new Set(unlocked.map(packageKey));
  const paths = locks.map(({ path }) => path);
  const unreadable = problems.filter(({ location }) => isLock(location?.file ?? ""));
  return [
    ...unreadable.map(unreadableFile),
    ...files.value.charts.flatMap((chart) => judgeChartLock(chart) ?? []),
    ...files.value.unreadLocks.flatMap((lock) => judgeUnread(lock, { judged, suite, paths, folder }) ?? []),
    ...locks.flatMap((lock) => judgeOwnLock(lock, files.value.packages)),
    ...locks.flatMap((lock) =>
      judgePins(
        judged.filter((pin) => governs(lock, pin.path, paths)),
        lock,
      )
        .filter(({ pin, locked }) => locked.length > 0 || !members.has(packageKey(pin.name)))
        .map((mismatch) => complain(mismatch, lock.kind)),
    ),
  ];
}

/** `all = ["sample[docs]"]` asks for extras of the package itself, which no lock of its own holds. */
function namesItself(pin: Pin, packages: FileFacts["packages"]): boolean {
  return packages.some(({ path, name }) => path === pin.path && packageKey(name) === packageKey(pin.name));
}

function complain({ pin, lock, locked, isKnown }: LockMismatch, kind: LockKind): Complaint {
  const expected = `${pin.name.name} ${escapeText(textOf(pin.value))} in ${lock}`;
  const versions = locked.map(({ version }) => escapeText(version)).join(", ");
  const command = refresh[kind];
  const words = isKnown
    ? {
        expected,
        found: versions || "no such package",
        fix: `Refresh the lockfile with \`${command}\`, commit it, and tag the new commit.`,
      }
    : cannotTell(expected, {
        reason: `whether that admits ${versions} cannot be told here`,
        fix: `Hold the lockfile against its manifest with its own tool. Where that is seen to, set lock=warning in "checks".`,
      });
  return { ...words, file: pin.path, line: pin.line };
}

/** A lock that cannot be read leaves the question open, where there is one: a judged pin that it may lock. */
function judgeUnread(
  { path, bytes }: FileFacts["unreadLocks"][number],
  about: {
    readonly judged: readonly Pin[];
    readonly suite: readonly PackageName[] | undefined;
    /** Of the locks that are read. */
    readonly paths: readonly string[];
    /** What is released. */
    readonly folder: string;
  },
): Complaint | undefined {
  const lock = unreadLockOf(path);
  if (lock === undefined) return undefined;
  const { ecosystem } = lock;
  const paths = [...about.paths, path];
  const names = about.suite?.filter((name) => name.ecosystem === ecosystem);
  const isAsked = lock.isAlone
    ? isInside(path, about.folder) && (names === undefined || mayMention(bytes, names))
    : about.judged.some(
        (pin) => pin.name.ecosystem === ecosystem && governsUnread({ path, ecosystem }, pin.path, paths),
      );
  if (!isAsked) return undefined;
  return {
    ...cannotTell(`${path} to hold what its manifest asks for`, {
      reason: lock.reason,
      fix: `${lock.fix} Where that is seen to, set lock=warning in "checks".`,
    }),
    file: path,
  };
}

function textOf(value: PinValue): string {
  return "text" in value ? value.text : "";
}

const refresh: Readonly<Record<LockKind, string>> = {
  uv: "uv lock",
  poetry: "poetry lock",
  npm: "npm install --package-lock-only",
  pnpm: "pnpm install --lockfile-only",
  "yarn-classic": "yarn install",
  "yarn-berry": "yarn install --mode=update-lockfile",
  cargo: "cargo update --workspace",
  bun: "bun install --lockfile-only",
  pdm: "pdm lock --update-reuse",
  pylock: "uv export --format pylock.toml -o pylock.toml",
};
