import type { Exchange } from "../server/exchange.ts";
import type { Fault, FaultMatch, FaultRule } from "./fault-rule.ts";

/** What is to go wrong in the requests to come. */
export interface FaultPlan {
  /** @returns what takes the rule back. */
  add(rule: FaultRule): () => void;
  clear(): void;
  /** Rules that have not yet done all they were added for. */
  readonly pending: readonly FaultRule[];
}

/** A change that a request is about to make. */
export interface PlannedEffect {
  readonly name: string;
  /** `owner/name` */
  readonly repository: string;
}

export interface FaultSchedule extends FaultPlan {
  /** Faults of a request as a whole; connections that break off for a change are asked for with the change. */
  forRequest(exchange: Exchange): readonly Fault[];
  forEffect(exchange: Exchange, effect: PlannedEffect): readonly Fault[];
}

interface Scheduled {
  readonly rule: FaultRule;
  seen: number;
}

export function faultSchedule(): FaultSchedule {
  let scheduled: Scheduled[] = [];
  const due = (isMeant: (rule: FaultRule) => boolean): readonly Fault[] => {
    const faults = scheduled
      .filter(({ rule }) => isMeant(rule))
      .flatMap((entry) => {
        entry.seen += 1;
        const first = entry.rule.match?.nth ?? 1;
        return entry.seen >= first ? [entry.rule.fault] : [];
      });
    scheduled = scheduled.filter(({ rule, seen }) => seen < (rule.match?.nth ?? 1) + (rule.times ?? 1) - 1);
    return faults;
  };
  return {
    add(rule) {
      const entry = { rule, seen: 0 };
      scheduled.push(entry);
      return () => {
        scheduled = scheduled.filter((each) => each !== entry);
      };
    },
    clear() {
      scheduled = [];
    },
    get pending() {
      return scheduled.map(({ rule }) => rule);
    },
    forRequest: (exchange) =>
      due(({ match = {}, fault }) => {
        const { operation } = match;
        const isOfEffect = exchange.isWrite && ofEffects.has(fault.kind);
        const isNamed = operation === undefined || exchange.operations.includes(operation);
        return !isOfEffect && isNamed && isAbout(match, exchange.repository) && fits(match, exchange);
      }),
    forEffect: (exchange, effect) =>
      due(({ match = {}, fault }) => {
        const { operation } = match;
        const isNamed = operation === undefined || operation === effect.name;
        return (
          ofEffects.has(fault.kind) && isNamed && isAbout(match, effect.repository) && fits(match, exchange)
        );
      }),
  };
}

const ofEffects = new Set<Fault["kind"]>(["dropped", "lost-answer", "stale-reads"]);

function isAbout({ repository }: FaultMatch, name: string | undefined): boolean {
  return repository === undefined || repository.toLowerCase() === name?.toLowerCase();
}

function fits(match: FaultMatch, exchange: Exchange): boolean {
  const { surface, method, template, operationName, isWrite, when } = match;
  const wanted = { surface, method, template, operationName, isWrite };
  const equal = Object.entries(wanted).every(
    ([key, value]) => value === undefined || exchange[key as keyof typeof wanted] === value,
  );
  return equal && (when === undefined || when(exchange));
}
