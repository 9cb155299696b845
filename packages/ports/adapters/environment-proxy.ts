import * as http from "node:http";
import type { Log } from "../log.ts";

/** Node sends these to the proxy as well unless it is told otherwise; a rehearsal's servers are on this machine. */
const thisMachine = ["localhost", "127.0.0.1", "::1"];

/**
 * Lets every `fetch` of this process use the proxy that the environment names, as other tools do by themselves. Called once,
 * before the first request. Returns what undoes it.
 * https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
export function useEnvironmentProxy({
  environment,
  log,
  node = http,
}: {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Node's module, which has the function since 24.14. */
  readonly node?: Partial<Pick<typeof http, "setGlobalProxyFromEnv">>;
}): () => void {
  const isNamed = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some(
    (name) => (environment[name] ?? "") !== "",
  );
  const isInUse = environment["NODE_USE_ENV_PROXY"] === "1";
  if (!isNamed || isInUse) return () => undefined;
  if (node.setGlobalProxyFromEnv === undefined) {
    log.info("The proxy of the environment is not used: set NODE_USE_ENV_PROXY=1 (Node 22.21 and up).");
    return () => undefined;
  }
  const exceptions = [environment["NO_PROXY"] ?? environment["no_proxy"], ...thisMachine];
  const without = exceptions.filter((host) => host !== undefined && host !== "").join(",");
  return node.setGlobalProxyFromEnv({ ...environment, NO_PROXY: without, no_proxy: without });
}
