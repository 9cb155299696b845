export { readWorkspaceConfig, readWorkspaceGraph } from "../read-inputs.ts";
export { checkRepository } from "./check-repository.ts";
export { checkDocument, type CheckDocument } from "./document.ts";
export { reportCheck } from "./report-check.ts";
