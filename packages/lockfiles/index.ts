export {
  isRefreshed,
  lockKinds,
  refreshedKinds,
  type LockContent,
  type LockedPackage,
  type LockEnvironment,
  type LockFormat,
  type LockKind,
  type LockMismatch,
  type RefreshedKind,
} from "./lock-format.ts";
export { lockFormatOf, lockFormats, readLocked } from "./lock-formats.ts";
export { governs, governsUnread, lockFor } from "./governs.ts";
export { satisfies } from "./answer.ts";
export { judgePins, mismatches, type JudgedLock } from "./mismatches.ts";
export { movedPackages, type MovedPackage } from "./moved-packages.ts";
export { unreadLockOf, unreadLocks, type UnreadLock } from "./unread-locks.ts";
export { ownVersionEdits, type OwnPackage, type OwnRequirement } from "./own-versions.ts";
