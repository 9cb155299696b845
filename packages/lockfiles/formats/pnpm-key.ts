/**
 * The name and version in a key of pnpm's `packages`, without the peers it was resolved with; undefined when the key
 * names neither (a git repository or a folder, which then have fields of their own).
 *
 * - version 5: `/@scope/name/1.0.0_peer@2.0.0`, another registry's with its host in front
 * - version 6: `/@scope/name@1.0.0(peer@2.0.0)`
 * - version 9: `@scope/name@1.0.0(peer@2.0.0)`, or an address after the `@`
 *
 * The key's own form decides: files that say version 5 and are written as version 6 exist.
 */
export function splitPnpmKey(key: string): { readonly name: string; readonly version: string } | undefined {
  const [, name, version] = withSlash.exec(key) ?? withAt.exec(key) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

const withSlash = /^[^/@]*\/((?:@[^/]+\/)?[^/@]+)\/(\d[^/_]*)(?:_.*)?$/;
const withAt = /^(?:[^/@]*\/)?((?:@[^/]+\/)?[^/@]+)@([^(]+)(?:\(.*)?$/;
