export { plan } from "./plan.ts";
export { report } from "./report.ts";
