export { httpImageRegistry } from "./http-image-registry.ts";
export { loginsOfHelpers, requireDockerConfig, withDockerLogins } from "./docker-login.ts";
