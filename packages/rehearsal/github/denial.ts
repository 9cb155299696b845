import { Refusal } from "@release-actions/release-model";

/** One entry of the `errors` of a REST answer. */
export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}

interface DenialFacts {
  readonly status: number;
  /** What GraphQL calls the kind of error. */
  readonly type: string;
  /** GitHub's words. */
  readonly says: string;
  /** What REST says where its words are others. */
  readonly restSays?: string;
  readonly errors?: readonly FieldError[];
  readonly documentation?: string;
  /** What git prints behind `! [remote rejected]`, and on lines that begin with `remote:`. */
  readonly push?: { readonly reason: string; readonly lines?: readonly string[] };
}

/** What GitHub answers when it does not do what was asked. REST, GraphQL and git word it each in their way. */
export class Denial extends Refusal {
  readonly facts: DenialFacts;

  constructor(facts: DenialFacts) {
    super({
      code: "github-denied",
      expected: "a request that GitHub grants",
      found: facts.says,
      fix: facts.documentation ?? "See https://docs.github.com/rest.",
    });
    this.facts = facts;
  }
}

export function notFound(says = "Not Found"): Denial {
  return new Denial({ status: 404, type: "NOT_FOUND", says });
}

/** As GitHub words an object of GraphQL that is not there, or that nobody may know of. */
export function unresolved(type: string, name: string): Denial {
  return notFound(`Could not resolve to a ${type} with the ${name}.`);
}

export function forbidden(says: string, more: Partial<DenialFacts> = {}): Denial {
  return new Denial({ status: 403, type: "FORBIDDEN", says, ...more });
}

export function archived(): Denial {
  return forbidden("Repository was archived so is read-only.");
}

export function unprocessable(says: string, more: Partial<DenialFacts> = {}): Denial {
  return new Denial({ status: 422, type: "UNPROCESSABLE", says, ...more });
}

/** REST says `Validation Failed` and lists what; GraphQL says it in one sentence. */
export function invalid(says: string, ...errors: readonly FieldError[]): Denial {
  return unprocessable(says, { restSays: "Validation Failed", errors });
}

/** A sentence of GitHub's own instead of a code. */
export function customError(resource: string, message: string): FieldError {
  return { resource, code: "custom", message };
}
