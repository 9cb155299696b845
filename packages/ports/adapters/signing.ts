export { ambientIdentity } from "./ambient-identity.ts";
export { cosignProgram, readCosignSettings } from "./cosign/index.ts";
export { findCosign, type CosignTool } from "./cosign-tool/index.ts";
export { httpImageRegistry, loginsOfHelpers, withDockerLogins } from "./image-registry/index.ts";
export { withPrivateFolder } from "./private-folder.ts";
export { withSignatureTools, type SignatureTools } from "./signature-tools.ts";
