export { verifySignatures, type VerificationPorts } from "./verify-signatures.ts";
export {
  statements,
  type Identity,
  type SourceRepository,
  type Statement,
  type Trust,
  type VerificationRequest,
} from "./request.ts";
export type {
  NamedVerdict,
  Obstacle,
  SignatureVerdict,
  VerdictReason,
  VerifiedStatement,
} from "./verdict.ts";
export { parseRequired } from "./required.ts";
export { parseTrust, type TrustInputs } from "./trust.ts";
export { reportVerdicts, type VerificationDocument, type VerificationReport } from "./report.ts";
export { verifyNamed } from "./verify-named.ts";
export { verdictError } from "./failure-error.ts";
