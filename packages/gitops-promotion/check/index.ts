export { checkRepository } from "./check-repository.ts";
export { reportCheck } from "./report-check.ts";
