import { UsageError } from "@release-actions/release-model";

/**
 * The actions find the local index by the proxy of their environment, which Node's `fetch` heeds since 22.21 and 24.5. An older
 * one would ask the real registries. https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1
 * @throws {UsageError} `node-too-old`.
 */
export function requireProxySupport(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNewEnough = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
  if (isNewEnough) return;
  throw new UsageError({
    code: "node-too-old",
    expected: "Node 24.5 or newer, or 22.21",
    found: version,
    fix: "Run it with a newer Node: a rehearsal leads every request of the actions through a proxy of its own.",
  });
}
