import type { CosignMeaning } from "../../../cosign.ts";

/** One row: what cosign says, and what it means to whoever reads it. */
export interface CosignWords {
  readonly code: string;
  readonly means: CosignMeaning;
  readonly pattern: RegExp;
  readonly expected: string;
  readonly fix: string;
}

/** Whether a sentence of Go's network code says that no whole answer came. */
export const unanswered =
  "(?:connection refused|connection reset|no such host|i/o timeout|context deadline exceeded|Client\\.Timeout|TLS handshake|unexpected EOF|: EOF|broken pipe|invalid character|server misbehaving)";
export const outage = "(?:\\b429\\b|TOOMANYREQUESTS|\\b5\\d\\d\\b)";
export const later = "Run it again later; what was signed before stays signed.";
