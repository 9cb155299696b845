import type { GitHubStandIn, StandInEvent } from "@release-actions/rehearsal";
import type { ReleasePublished } from "@release-actions/release-model/release-published";

/** What a receiving workflow does with an event. */
export interface Receiver {
  /** Its `run-name`. Default: with the id in it. */
  readonly title?: (payload: ReleasePublished) => string;
  /** Undefined never ends. */
  readonly work: (
    payload: ReleasePublished,
    attempt: number,
  ) => Promise<"success" | "failure" | "cancelled" | undefined>;
}

/** Plays the workflow of a repository that listens to `repository_dispatch`. Gives what it was told. */
export function receive(
  standIn: GitHubStandIn,
  repository: string,
  { title = ({ id }) => `promote ${id}`, work }: Receiver,
): { readonly received: readonly ReleasePublished[]; readonly settled: () => Promise<void> } {
  const received: ReleasePublished[] = [];
  const works: Promise<void>[] = [];
  standIn.onEvent((event) => {
    if (event.name !== "repository_dispatch" || event.repository !== repository) return;
    const payload = payloadOf(event);
    received.push(payload);
    works.push(run(payload, received.length));
  });
  async function run(payload: ReleasePublished, attempt: number): Promise<void> {
    // The event is recorded inside of a change; a run comes behind it.
    await new Promise((resolve) => setImmediate(resolve));
    const { id } = await standIn.startRun(repository, {
      path: ".github/workflows/promote.yml",
      event: "repository_dispatch",
      displayTitle: title(payload),
    });
    await standIn.continueRun(repository, id, {});
    const conclusion = await work(payload, attempt);
    if (conclusion !== undefined) await standIn.continueRun(repository, id, { conclusion });
  }
  return {
    received,
    settled: async () => {
      await Promise.all(works);
    },
  };
}

function payloadOf({ payload }: StandInEvent): ReleasePublished {
  return payload["client_payload"] as ReleasePublished;
}
