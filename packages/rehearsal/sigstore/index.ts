export { type ServicePlace } from "./ask-service.ts";
export {
  type AskedService,
  type ServiceFault,
  type ServiceFaultRule,
  type ServiceFaults,
  serviceTroubles,
} from "./faults.ts";
export { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
export { freePorts } from "./free-ports.ts";
export type { JobIdentity } from "./github-claims.ts";
export type { OidcIssuer, TokenOptions, TokenRequest } from "./oidc-issuer.ts";
export { type Service, type ServiceOptions, startService } from "./service-process.ts";
export type { SigstorePrograms } from "./services.ts";
export { type Sigstore, type SigstoreOptions, startSigstore } from "./start-sigstore.ts";
export { type ServiceAddresses, withoutTrust } from "./trust-material.ts";
