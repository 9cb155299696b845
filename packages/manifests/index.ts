export * from "./source.ts";
export * from "./editor.ts";
export * from "./apply-edits.ts";
export { isVendored } from "./vendored.ts";
