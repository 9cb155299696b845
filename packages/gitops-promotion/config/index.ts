export type { ComponentConfig, EnvironmentConfig, GitopsConfig, PlaceConfig } from "./gitops-config.ts";
export { parseGitops, unknownEnvironment } from "./parse-config.ts";
export { gitopsSchema } from "./schema.ts";
