export { verifySignatures, type VerificationPorts } from "./verify-signatures.ts";
export {
  statements,
  type Identity,
  type SourceRepository,
  type Statement,
  type Trust,
  type VerificationRequest,
} from "./request.ts";
export type { SignatureVerdict, VerdictReason, VerifiedStatement } from "./verdict.ts";
export { parseTrust, type TrustInputs } from "./trust.ts";
export { reportVerdicts, type VerificationDocument, type VerificationReport } from "./report.ts";
export { resolveImages } from "./resolve-images.ts";
export { verdictError } from "./failure-error.ts";
