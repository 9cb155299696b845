export { httpImageRegistry } from "./http-image-registry.ts";
export { withDockerLogin } from "./docker-login.ts";
