import type { LockContent } from "../lock-format.ts";
import type { MovedPackage } from "../moved-packages.ts";

/**
 * The moved packages that nothing asked for: neither named, nor reachable from a named one through the dependencies that
 * either state of the lock records.
 */
export function unexpectedMoves(
  moved: readonly MovedPackage[],
  named: readonly string[],
  before: LockContent,
  after: LockContent,
): MovedPackage[] {
  const reachable = new Set(named);
  const waiting = [...named];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const { dependencies } of [before, after]) {
      for (const dependency of dependencies.get(name) ?? []) {
        if (reachable.has(dependency)) continue;
        reachable.add(dependency);
        waiting.push(dependency);
      }
    }
  }
  return moved.filter(({ name }) => !reachable.has(name.name));
}
