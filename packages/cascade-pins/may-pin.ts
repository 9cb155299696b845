import { lockFormats, unreadLockOf } from "@release-actions/lockfiles";
import { editorFor, isVendored } from "@release-actions/manifests";

/** Whether a file may hold a pin or a lock, by its path: what a working copy has to have. */
export function mayPin(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return (
    !isVendored(path) &&
    (editorFor(path) !== undefined ||
      unreadLockOf(path) !== undefined ||
      lockFormats.some(({ fileName }) => fileName === name))
  );
}
