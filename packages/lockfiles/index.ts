export {
  lockKinds,
  type LockContent,
  type LockedPackage,
  type LockFormat,
  type LockKind,
  type LockMismatch,
} from "./lock-format.ts";
export { lockFormatOf, lockFormats, readLocked } from "./lock-formats.ts";
export { governs, lockFor } from "./governs.ts";
export { mismatches, satisfies } from "./mismatches.ts";
export { movedPackages, type MovedPackage } from "./moved-packages.ts";
export { ownVersionEdits, type OwnPackage, type OwnRequirement } from "./own-versions.ts";
