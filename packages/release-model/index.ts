export * from "./errors.ts";
export * from "./edit.ts";
export * from "./package-name.ts";
export * from "./pin.ts";
export * from "./release.ts";
export * from "./version.ts";
