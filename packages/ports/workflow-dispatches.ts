/** Starts workflows in other repositories. A start is never repeated by the port: whether it took place may be unclear. */
export interface WorkflowDispatches {
  /**
   * Makes a `repository_dispatch` event. GitHub answers with nothing: not even whether a workflow listens.
   * @throws {Refusal} `repository-missing`, `repository-hidden`, `repository-moved`, `repository-archived`,
   * `github-forbidden`, `event-type-refused` or `payload-refused`.
   * @throws {UsageError} `workflow-token` for the GITHUB_TOKEN of another repository; `github-token`.
   * @throws {ExternalError} `github-unclear` when nobody knows whether it took place; `github-failed`.
   */
  sendEvent(
    repository: string,
    event: { readonly type: string; readonly payload: Readonly<Record<string, unknown>> },
  ): Promise<void>;
  /**
   * Makes a `workflow_dispatch` event. Gives the run, or undefined from a server that does not tell.
   * @throws as {@link sendEvent}, and {Refusal} `workflow-missing` or `workflow-not-dispatchable`.
   */
  startWorkflow(
    repository: string,
    start: {
      /** The name of its file, `promote.yml`. */
      readonly workflow: string;
      /** A branch or a tag; undefined is the default branch. */
      readonly reference: string | undefined;
      readonly inputs: Readonly<Record<string, string>>;
    },
  ): Promise<{ readonly id: number; readonly url: string } | undefined>;
}
