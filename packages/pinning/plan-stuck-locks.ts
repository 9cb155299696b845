import { governsUnread, unreadLockOf } from "@release-actions/lockfiles";
import type { PinOutcome } from "@release-actions/manifests";
import type { Problem } from "@release-actions/release-model";
import type { LaggingLock } from "./plan-locks.ts";

/** Why a lockfile that lags behind cannot be carried along: it is read, but nobody here knows how its tool refreshes it. */
export function stuckLock({ path, kind }: LaggingLock): Problem {
  return {
    code: "lock-not-refreshed",
    expected: `${path} to be refreshed together with the pin`,
    found: `a lockfile of ${kind}, which is read here but not written`,
    fix: `Move the pin and refresh the lockfile by hand in one commit. ${leaveOut}`,
    location: { file: path },
  };
}

/** The same for lockfiles that are not even read, where a pin moves that they may lock. */
export function planStuckLocks(
  unread: readonly string[],
  locks: readonly string[],
  outcomes: readonly PinOutcome[],
): Problem[] {
  const paths = [...locks, ...unread];
  return unread.flatMap((path) => {
    const lock = unreadLockOf(path);
    const isLagging = outcomes.some(
      ({ kind, pin }) =>
        kind === "edit" &&
        lock?.ecosystem === pin.name.ecosystem &&
        governsUnread({ path, ecosystem: lock.ecosystem }, pin.path, paths),
    );
    if (lock === undefined || !isLagging) return [];
    return [
      {
        code: "lock-not-refreshed",
        expected: `${path} to be refreshed together with the pin`,
        found: lock.reason,
        fix: `${lock.fix} Or move the pin and refresh the lockfile by hand in one commit. ${leaveOut}`,
        location: { file: path },
      },
    ];
  });
}

const leaveOut =
  "To move the pin alone, leave the lockfiles out (--no-lock; in the action, lockfiles: false).";
