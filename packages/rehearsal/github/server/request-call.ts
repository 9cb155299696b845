import type { Actor } from "../accounts/actor.ts";
import type { Call } from "../call.ts";
import type { Fault } from "../faults/fault-rule.ts";
import type { FaultSchedule } from "../faults/fault-plan.ts";
import type { Staleness } from "../faults/staleness.ts";
import { fullName } from "../state/github-state.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { ConnectionDropped } from "./connection-dropped.ts";
import type { OpenExchange } from "./exchange.ts";

/** The call that a request is: every change it makes may fail before or after, as planned. */
export function requestCall(
  world: World,
  actor: Actor,
  {
    exchange,
    faults,
    staleness,
  }: { readonly exchange: OpenExchange; readonly faults: FaultSchedule; readonly staleness: Staleness },
): Call {
  let isDropped = false;
  const drop = async (fault: Fault | undefined) => {
    if (fault?.kind !== "dropped" && fault?.kind !== "lost-answer") return;
    isDropped = true;
    await fault.meanwhile?.(exchange);
    throw new ConnectionDropped();
  };
  return {
    world,
    actor,
    open: staleness.next(),
    effect: <Result>(name: string, repository: RepositoryRecord, action: () => Result | Promise<Result>) =>
      world.exclusively(repository, async () => {
        // Where the connection broke off, nothing that would have followed happens.
        if (isDropped) throw new ConnectionDropped();
        const planned = faults.forEffect(exchange, { name, repository: fullName(repository) });
        const of = (kind: Fault["kind"]) => planned.find((fault) => fault.kind === kind);
        await drop(of("dropped"));
        const stale = of("stale-reads");
        const thaw = stale?.kind === "stale-reads" ? await staleness.freeze(repository, stale) : undefined;
        const result = await attempt(action, thaw);
        exchange.effects.push(name);
        await drop(of("lost-answer"));
        return result;
      }),
  };
}

/** Without an effect there is nothing that reads could miss. */
async function attempt<Result>(
  action: () => Result | Promise<Result>,
  thaw: (() => void) | undefined,
): Promise<Result> {
  try {
    return await action();
  } catch (denied) {
    thaw?.();
    throw denied;
  }
}
