import type { LockedPackage } from "../lock-format.ts";

/** What a `resolved` address of npm or yarn stands for; undefined where the lock leaves it out. */
export function npmSource(resolved: string | undefined): LockedPackage["source"] {
  if (resolved === undefined) return { kind: "registry", address: undefined };
  if (/^(?:file|link|portal):/.test(resolved)) {
    return { kind: "path", address: resolved.replace(/^[a-z]+:/, "") };
  }
  if (/^(?:git[+:]|github:)|\.git(?:#|$)/.test(resolved)) return { kind: "git", address: resolved };
  // A registry keeps its tarballs at NAME/-/FILE.tgz.
  const registry = /^(https?:\/\/.+?)\/(?:@[^/]+(?:\/|%2f))?[^/]+\/-\//i.exec(resolved)?.[1];
  return registry === undefined
    ? { kind: "url", address: resolved }
    : { kind: "registry", address: registry };
}
