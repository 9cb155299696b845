export { readCosignSettings, readerOptions } from "./settings.ts";
export { cosignProgram, type CosignProgramOptions } from "./cosign-program.ts";
