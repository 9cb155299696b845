export { httpRegistries } from "./http-registries.ts";
