export { cosignProgram, type CosignProgramOptions } from "./cosign-program.ts";
