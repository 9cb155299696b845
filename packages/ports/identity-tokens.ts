/** A token by which Sigstore knows who asks for a certificate. */
export interface IdentityToken {
  /** Never to be shown. */
  readonly text: string;
  /** `https://token.actions.githubusercontent.com` */
  readonly issuer: string;
  /** What the issuer says of the run: `repository`, `repository_id`, `job_workflow_ref`. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Where this run gets its identity from. */
export interface IdentityTokens {
  /**
   * A token that lives for some minutes yet.
   * @throws {UsageError} `id-token-permission` where the run may have none.
   * @throws {ExternalError} `token-service` where the service refuses or fails.
   */
  fetch(): Promise<IdentityToken>;
}
