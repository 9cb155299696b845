/** Something that happened, as GitHub would tell it to a webhook and to workflows. */
export interface StandInEvent {
  /** Counts from 1. */
  readonly number: number;
  /** As in `X-GitHub-Event`: `push`, `create`, `pull_request`, `release`, `repository_dispatch` … */
  readonly name: string;
  readonly action: string | undefined;
  /** `owner/name` */
  readonly repository: string;
  readonly sender: string;
  /** False for what a workflow's own GITHUB_TOKEN did, dispatches aside. */
  readonly startsWorkflows: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: string;
}

export type EventListener = (event: StandInEvent) => void;

export interface EventLog {
  readonly all: readonly StandInEvent[];
  record(event: Omit<StandInEvent, "number">): void;
  /** @returns what ends listening. */
  readonly listen: (listener: EventListener) => () => void;
}

export function eventLog(): EventLog {
  const all: StandInEvent[] = [];
  const listeners = new Set<EventListener>();
  return {
    all,
    record(event) {
      const recorded = { ...event, number: all.length + 1 };
      all.push(recorded);
      for (const listener of listeners) listener(recorded);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
