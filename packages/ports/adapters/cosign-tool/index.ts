export { findCosign, type CosignTool, type FindCosignOptions } from "./find-cosign.ts";
