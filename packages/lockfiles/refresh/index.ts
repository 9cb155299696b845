export {
  planRefresh,
  type Command,
  type PackageToLock,
  type RefreshFacts,
  type RefreshPlan,
} from "./plan-refresh.ts";
export { refreshLock, type RefreshedLock, type RefreshOptions } from "./refresh-lock.ts";
export { resolverEnvironment } from "./resolver-environment.ts";
export type { FailedRefresh } from "./run-tool.ts";
