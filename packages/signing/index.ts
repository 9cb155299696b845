export { signImages, type SigningOutcome, type SignImagesOptions } from "./sign-images.ts";
export { parsePredicate, predicateText, type Predicate } from "./predicate.ts";
export { inexactWarning } from "./inexact-numbers.ts";
export { parseAnnotations, parseImages, parseLogin, type Signer, type SigningRequest } from "./request.ts";
export { report, type SignatureReport, type SigningReport } from "./report.ts";
export { failureError } from "./failure-error.ts";
