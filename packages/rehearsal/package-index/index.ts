export { defaultHosts, hostOf, type HostRole } from "./default-hosts.ts";
export { startPackageIndex } from "./package-index.ts";
export type { PackageIndex, PackageIndexOptions } from "./package-index.ts";
export type { HostHandler } from "./index-handler.ts";
export type { Publication } from "./publication.ts";
export type { PythonFile } from "./python-distribution.ts";
export type { NpmPublish, NpmPublishOptions } from "./npm-shelf.ts";
