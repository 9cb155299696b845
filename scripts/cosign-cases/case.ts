import type { FaultProxy, ServiceFaultRule } from "@release-actions/rehearsal/sigstore";

/** One call of cosign, and what is wrong in the world while it is made. */
export interface CosignCase {
  /** Also the name of the file it is recorded in. */
  readonly name: string;
  readonly words: readonly string[];
  /** Beside PATH and HOME; none of these is inherited. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly faults?: readonly (readonly [FaultProxy, ServiceFaultRule])[];
  /** Milliseconds after which it is killed, for those that never end. Default a minute. */
  readonly timeout?: number;
}

/** A call as it is kept. */
export interface RecordedCase {
  /** The version of its package: Debian's cosign calls itself `devel`. */
  readonly cosign: string;
  readonly arguments: readonly string[];
  /** 124 for one that was killed. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}
