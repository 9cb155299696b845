/** How Argo CD sees an Application. */
export interface ArgoApplication {
  /** `Synced`, `OutOfSync`, `Unknown`. */
  readonly sync: string;
  /** The revisions it was compared with: one for each source. */
  readonly revisions: readonly string[];
  /** `Healthy`, `Progressing`, `Degraded`, `Suspended`, `Missing`, `Unknown`. */
  readonly health: string;
  /** Of the last operation, `Succeeded` or `Failed`, and what was said of it; undefined where there was none. */
  readonly operation: { readonly phase: string; readonly message: string } | undefined;
}

/** Argo CD's API. */
export interface ArgoCd {
  /** Where people see the Application. */
  addressOf(name: string): string;
  /**
   * An Application as it stands, after a look at git.
   * @throws {Refusal} `argocd-application` where there is none, or none that the token may see; `argocd-token`.
   * @throws {ExternalError} `argocd-failed`.
   */
  application(name: string): Promise<ArgoApplication>;
}
