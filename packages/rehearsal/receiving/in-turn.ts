import { oneAtATime } from "../package-index/one-at-a-time.ts";
import type { StagedRepository } from "../stage/stage.ts";

const turns = new WeakMap<StagedRepository, ReturnType<typeof oneAtATime>>();

/** Receives one after another, as the `concurrency` of the workflow says. */
export function inTurn<Result>(staged: StagedRepository, work: () => Promise<Result>): Promise<Result> {
  const turn = turns.get(staged) ?? oneAtATime();
  turns.set(staged, turn);
  return turn(work);
}
