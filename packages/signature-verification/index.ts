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
