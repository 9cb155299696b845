/** One source of an Application. */
export interface ArgoSource {
  readonly repoURL: string;
  /** Empty unless it is a chart of a Helm repository. */
  readonly chart: string;
  readonly targetRevision: string;
  /** All of it, as the API gave it. */
  readonly data: unknown;
}

/** How Argo CD sees an Application. */
export interface ArgoApplication {
  /** What it is to be made from now. */
  readonly sources: readonly ArgoSource[];
  /** What `sync` and `revisions` are about, which may be an older spec; empty where Argo CD does not say. */
  readonly compared: readonly ArgoSource[];
  /** `Synced`, `OutOfSync`, `Unknown`. */
  readonly sync: string;
  /**
   * The revisions it was compared with, one for each source: a commit of a git repository, the version of a chart, the digest of an
   * OCI artifact.
   */
  readonly revisions: readonly string[];
  /** `Healthy`, `Progressing`, `Degraded`, `Suspended`, `Missing`, `Unknown`. */
  readonly health: string;
  /** Whether a sync is asked for that has not begun. */
  readonly isQueued: boolean;
  /** Of the last operation; undefined where there was none. */
  readonly operation:
    | {
        /** `Running`, `Terminating`, `Succeeded`, `Failed`, `Error`. Hooks after a sync belong to it. */
        readonly phase: string;
        readonly message: string;
        /** What it synced to. */
        readonly revisions: readonly string[];
      }
    | undefined;
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
