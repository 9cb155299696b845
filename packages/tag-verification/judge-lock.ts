import { governs, mismatches, type LockKind } from "@release-actions/lockfiles";
import { escapeText, packageKey, type PackageName, type PinValue } from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { FileFacts, Known } from "./facts.ts";
import { isLock, unreadableFile } from "./judge-static-version.ts";

/** Each lockfile must hold what the manifests it governs ask for: of the packages of the suite, or of all. */
export function judgeLock(
  files: Known<FileFacts>,
  suite: readonly PackageName[] | undefined,
): readonly Complaint[] {
  if (files.kind === "unknown") return [cannotTell("to read the lockfiles", files)];
  const { pins, locks, problems, unlocked } = files.value;
  const keys = suite === undefined ? undefined : new Set(suite.map(packageKey));
  const judged = pins.filter(({ name }) => keys?.has(packageKey(name)) ?? true);
  const members = new Set(unlocked.map(packageKey));
  const paths = locks.map(({ path }) => path);
  const unreadable = problems.filter(({ location }) => isLock(location?.file ?? ""));
  return [
    ...unreadable.map(unreadableFile),
    ...locks.flatMap((lock) =>
      mismatches(
        judged.filter((pin) => governs(lock, pin.path, paths)),
        lock,
      )
        .filter(({ pin, locked }) => locked.length > 0 || !members.has(packageKey(pin.name)))
        .map(({ pin, locked }) => ({
          expected: `${pin.name.name} ${escapeText(textOf(pin.value))} in ${lock.path}`,
          found: locked.map(({ version }) => escapeText(version)).join(", ") || "no such package",
          fix: `Refresh the lockfile with \`${refresh[lock.kind]}\`, commit it, and tag the new commit.`,
          file: pin.path,
          line: pin.line,
        })),
    ),
  ];
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
};
