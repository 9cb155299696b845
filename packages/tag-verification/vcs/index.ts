export { buildOf } from "./build-of.ts";
export type { BuiltVersion, Checkout } from "./built-version.ts";
