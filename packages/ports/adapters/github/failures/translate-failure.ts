import { ExternalError, Refusal, UsageError, type ReleaseError } from "@release-actions/release-model";
import { wordsOf, type GitHubFailure } from "./github-failure.ts";
import { lookAgain } from "./refusals.ts";

interface Translation {
  /** Where GitHub says it of so many things that the state of the branch has to tell. */
  readonly isGuess?: true;
  readonly fits: (failure: GitHubFailure) => boolean;
  readonly into: (failure: GitHubFailure) => ReleaseError;
}

/** The first that fits counts. GitHub tells most of these apart by its words only. */
const translations: readonly Translation[] = [
  {
    fits: ({ facts }) => facts.status === 401,
    into: (failure) =>
      new UsageError({
        code: "github-token",
        expected: "a token that GitHub accepts",
        found: wordsOf(failure.facts),
        fix: "Give a token that is valid still: one of an App lasts an hour. It belongs to the server of GITHUB_API_URL.",
      }),
  },
  {
    fits: (failure) => failure.facts.wantsSignOn || failure.says(/SAML/),
    into: (failure) =>
      forbidden(
        failure,
        "Authorise the token for the organisation's single sign-on: Settings, Developer settings, Configure SSO.",
      ),
  },
  {
    fits: (failure) => failure.says(/without `?workflows?`? (?:permission|scope)/i),
    into: (failure) =>
      forbidden(
        failure,
        "Add `workflows: write` to the permissions of the App (and accept them), or the scope `workflow` to a personal token.",
      ),
  },
  {
    fits: (failure) => failure.says(/archived/i),
    into: (failure) =>
      new Refusal({
        code: "repository-archived",
        expected: "a repository that can change",
        found: wordsOf(failure.facts),
        fix: "Unarchive it, or take it out of the release graph.",
      }),
  },
  {
    fits: (failure) =>
      failure.isOfType("BRANCH_PROTECTION_RULE_VIOLATION") ||
      failure.says(
        /protected branch|GH006|GH013|repository rule violations|rule violations found|must be made through a pull request/i,
      ),
    into: (failure) =>
      new Refusal({
        code: "branch-protected",
        expected: "a branch that the token may change",
        found: wordsOf(failure.facts),
        fix: "Let the App or user of the token bypass the rule, or narrow the rule so that it leaves this branch out.",
      }),
  },
  {
    fits: (failure) => failure.says(/pull request already exists/i),
    into: (failure) =>
      new Refusal({
        code: "pull-request-exists",
        expected: "no open pull request from the branch",
        found: wordsOf(failure.facts),
        fix: "Run again: the pull request is then found.",
      }),
  },
  {
    fits: (failure) =>
      failure.says(/draft pull requests are not supported|permission to convert the pull request/i),
    into: (failure) =>
      new Refusal({
        code: "drafts-unavailable",
        expected: "a repository that can have draft pull requests",
        found: wordsOf(failure.facts),
        fix: "Turn drafts off (`draft-until-complete: false`), or get a plan that has them.",
      }),
  },
  {
    fits: (failure) =>
      failure.isOfType("STALE_DATA") ||
      failure.says(
        /not a fast[- ]?forward|expected branch to point to|reference already exists|ref named .* already exists|head (?:branch|sha) (?:was modified|did(?:n't| not) match)|expected head/i,
      ),
    into: (failure) =>
      new Refusal({
        code: "branch-moved",
        expected: "the branch where it stood a moment ago",
        found: wordsOf(failure.facts),
        fix: lookAgain,
      }),
  },
  {
    fits: (failure) => failure.says(/^Field '\w+' doesn't exist on type 'Mutation'/),
    into: (failure) =>
      new Refusal({
        code: "github-too-old",
        expected: "a GitHub that can do this",
        found: wordsOf(failure.facts),
        fix: "Update GitHub Enterprise Server.",
      }),
  },
  {
    fits: (failure) =>
      failure.facts.status === 403 ||
      failure.isOfType("FORBIDDEN", "INSUFFICIENT_SCOPES") ||
      failure.says(/resource not accessible by|must have (?:admin|push|write)|does not have .*permission/i),
    into: (failure) => forbidden(failure, addPermission(failure)),
  },
  {
    isGuess: true,
    fits: (failure) =>
      failure.says(
        /^ref(?:erence)? (?:cannot be (?:created|updated)|update failed)|^ref(?:erence)? .* cannot be/i,
      ),
    into: (failure) =>
      new Refusal({
        code: "branch-protected",
        expected: "a branch that the token may make and move",
        found: wordsOf(failure.facts),
        fix: "Does a rule of the repository forbid it? Or does a branch have the name of its folder?",
      }),
  },
  {
    isGuess: true,
    fits: (failure) => failure.facts.status === 404 || failure.isOfType("NOT_FOUND"),
    into: (failure) =>
      forbidden(
        failure,
        `Does it exist? GitHub answers like this, too, when the token may not. ${addPermission(failure)}`,
      ),
  },
  {
    fits: ({ facts }) => facts.status >= 300 && facts.status < 400,
    into: (failure) =>
      unexpected(
        failure,
        "The repository was renamed or moved. Run again: its new name is then found.",
        true,
      ),
  },
];

/** What a failure means, and what to do about it. */
export function translateFailure(failure: GitHubFailure): ReleaseError {
  const translation = translations.find(({ fits }) => fits(failure));
  return (
    translation?.into(failure) ??
    unexpected(
      failure,
      "Is it something about this repository? Otherwise report it, with GitHub's words.",
      false,
    )
  );
}

/** Whether the words of a failure say for certain what is wrong. */
export function isExplained(failure: GitHubFailure): boolean {
  return translations.some(({ fits, isGuess }) => isGuess !== true && fits(failure));
}

function forbidden(failure: GitHubFailure, fix: string): Refusal {
  return new Refusal({
    code: "github-forbidden",
    expected: `a token with ${permissionsFor(failure)}`,
    found: wordsOf(failure.facts),
    fix,
  });
}

function addPermission(failure: GitHubFailure): string {
  return `Give the App or token ${permissionsFor(failure)} for this repository.`;
}

/**
 * As workflows spell them. GitHub's header knows best: `contents=write,workflows=write; contents=write`, sets of which one is
 * enough. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
function permissionsFor({ facts, needs }: GitHubFailure): string {
  const sets = facts.acceptedPermissions?.split(";").map((set) =>
    set
      .split(",")
      .map((permission) => permission.trim().replace("=", ": ").replaceAll("_", "-"))
      .join(" and "),
  );
  return sets?.join(", or ") ?? needs;
}

function unexpected(failure: GitHubFailure, fix: string, retryable: boolean): ExternalError {
  return new ExternalError({
    code: "github-failed",
    expected: "GitHub to carry out a request",
    found: wordsOf(failure.facts),
    fix,
    retryable,
  });
}
