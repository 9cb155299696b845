/** A run of a workflow. */
export interface WorkflowRun {
  readonly id: number;
  /** What its `run-name` came to. Somebody else wrote it. */
  readonly title: string;
  readonly url: string;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "running" }
    /** `success`, `failure`, `cancelled`, `timed_out`, … */
    | { readonly kind: "completed"; readonly conclusion: string };
  readonly createdAt: Date;
}

/** What runs in other repositories. */
export interface WorkflowRuns {
  /**
   * The newest runs that an event started, newest first, some hundred of them.
   * @throws {Refusal} `github-forbidden` without `actions: read`.
   */
  recentRuns(repository: string, event: string): Promise<readonly WorkflowRun[]>;
  /** @throws {Refusal} `github-forbidden`. */
  readRun(repository: string, id: number): Promise<WorkflowRun>;
}
