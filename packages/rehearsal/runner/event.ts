/** What started the workflow: a pushed tag, or an event that was sent to the repository. */
export type WorkflowEvent = PushedTag | DispatchedEvent;

export interface PushedTag {
  readonly kind: "tag";
  /** `owner/name`. */
  readonly repository: string;
  readonly tag: string;
  readonly commit: string;
  readonly defaultBranch: string;
}

export interface DispatchedEvent {
  readonly kind: "dispatch";
  /** `owner/name`, where it is received. */
  readonly repository: string;
  /** The newest commit of the default branch. */
  readonly commit: string;
  readonly defaultBranch: string;
  /** The whole event, as the file of the runner has it. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function variablesOf(event: WorkflowEvent): Record<string, string> {
  const [owner = ""] = event.repository.split("/");
  const isTag = event.kind === "tag";
  const name = isTag ? event.tag : event.defaultBranch;
  return {
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_EVENT_NAME: isTag ? "push" : "repository_dispatch",
    GITHUB_REF: `refs/${isTag ? "tags" : "heads"}/${name}`,
    GITHUB_REF_NAME: name,
    GITHUB_REF_TYPE: isTag ? "tag" : "branch",
    GITHUB_SHA: event.commit,
  };
}

/** What stands in the file of the event. */
export function payloadOf(event: WorkflowEvent): Readonly<Record<string, unknown>> {
  if (event.kind === "dispatch") return event.payload;
  const { repository, tag, commit, defaultBranch } = event;
  const [owner = "", name = ""] = repository.split("/");
  return {
    ref: `refs/tags/${tag}`,
    after: commit,
    repository: { full_name: repository, name, owner: { login: owner }, default_branch: defaultBranch },
  };
}
