export { httpImageRegistry } from "./http-image-registry.ts";
export { requireDockerConfig, withDockerLogin } from "./docker-login.ts";
