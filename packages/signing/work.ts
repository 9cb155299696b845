import type { Trust } from "@release-actions/signature-verification";
import type { SigningPorts } from "./observe.ts";
import type { Patience } from "./patience.ts";
import type { SigningRequest } from "./request.ts";

/** What is the same for every digest of a run. */
export interface Work {
  readonly request: SigningRequest;
  readonly trust: Trust;
  readonly ports: SigningPorts;
  readonly patience: Patience;
  readonly onProgress: (message: string) => void;
}
