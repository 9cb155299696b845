/** One thing that GitHub did not like. */
export interface GitHubProblem {
  /** GraphQL's kind of error, `NOT_FOUND`; REST has none. */
  readonly type: string | undefined;
  /** In GitHub's words. */
  readonly message: string;
  /** Which part of a GraphQL document it is about: the name or alias of the field first. */
  readonly path: readonly string[];
}

/** What GitHub said when it refused. */
export interface GitHubAnswerFacts {
  readonly status: number;
  readonly problems: readonly GitHubProblem[];
  /** The permissions that would do, where GitHub says so: `contents=write`. */
  readonly acceptedPermissions: string | undefined;
  /** Whether the organisation wants the token to be authorised for its single sign-on. */
  readonly wantsSignOn: boolean;
}

/** A definite no. Holds nothing of what was asked: a request has the token in it, and other people's text. */
export class GitHubFailure extends Error {
  readonly facts: GitHubAnswerFacts;
  /** The permissions that the request needs, as far as its sender knows. */
  readonly needs: string;

  constructor(facts: GitHubAnswerFacts, needs = "") {
    super(wordsOf(facts));
    this.name = "GitHubFailure";
    this.facts = facts;
    this.needs = needs;
  }

  /** Whether one of the problems has this type. */
  isOfType(...types: readonly string[]): boolean {
    return this.facts.problems.some(({ type }) => type !== undefined && types.includes(type));
  }

  /** Whether one of the problems is worded so. */
  says(pattern: RegExp): boolean {
    return this.facts.problems.some(({ message }) => pattern.test(message));
  }
}

/** GitHub's words on one line: `status 404: Not Found`. */
export function wordsOf({ status, problems }: GitHubAnswerFacts): string {
  const words = problems.map(({ message }) => message.replaceAll(/\s+/g, " ").trim().slice(0, 300));
  const said = words.filter((text) => text !== "").join("; ");
  if (status < 300) return said;
  return said === "" ? `status ${status}` : `status ${status}: ${said}`;
}
