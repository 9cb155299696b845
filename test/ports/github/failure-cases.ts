/** What GitHub says, and what people are told. */
export interface FailureCase {
  readonly name: string;
  readonly status?: number;
  readonly type?: string;
  readonly message: string;
  readonly signOn?: boolean;
  readonly code: string;
  readonly kind: "usage" | "refusal" | "external";
  /** What the advice speaks of. */
  readonly fix: RegExp;
  /** Whether the branch is asked whether it moved. */
  readonly asksBranch?: true;
}

export const failureCases: readonly FailureCase[] = [
  {
    name: "a token that is not valid",
    status: 401,
    message: "Bad credentials",
    code: "github-token",
    kind: "usage",
    fix: /lasts an hour/,
  },
  {
    name: "single sign-on, by header",
    status: 403,
    message: "Forbidden",
    signOn: true,
    code: "github-forbidden",
    kind: "refusal",
    fix: /Configure SSO/,
  },
  {
    name: "single sign-on, by words",
    type: "FORBIDDEN",
    message: "Resource protected by organization SAML enforcement. You must grant your token access.",
    code: "github-forbidden",
    kind: "refusal",
    fix: /single sign-on/,
  },
  {
    name: "a workflow file, with an App",
    type: "FORBIDDEN",
    message:
      "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    code: "github-forbidden",
    kind: "refusal",
    fix: /workflows: write/,
  },
  {
    name: "a workflow file, with a personal token",
    status: 422,
    message:
      "refusing to allow a Personal Access Token to create or update workflow `.github/workflows/ci.yml` without `workflow` scope",
    code: "github-forbidden",
    kind: "refusal",
    fix: /scope `workflow`/,
  },
  {
    name: "an archived repository",
    status: 403,
    message: "Repository was archived so is read-only.",
    code: "repository-archived",
    kind: "refusal",
    fix: /Unarchive/,
  },
  {
    name: "classic branch protection",
    type: "BRANCH_PROTECTION_RULE_VIOLATION",
    message: "Changes must be made through a pull request.",
    code: "branch-protected",
    kind: "refusal",
    fix: /bypass/,
  },
  {
    name: "a protected branch, in words",
    status: 409,
    message: "protected branch 'main' check failed: At least 1 approving review is required",
    code: "branch-protected",
    kind: "refusal",
    fix: /bypass/,
  },
  {
    name: "a ruleset",
    status: 422,
    message: "Repository rule violations found\n\nGH013: Cannot update this protected ref.",
    code: "branch-protected",
    kind: "refusal",
    fix: /bypass/,
  },
  {
    name: "a second pull request",
    type: "UNPROCESSABLE",
    message: "A pull request already exists for acme:cascade/pins.",
    code: "pull-request-exists",
    kind: "refusal",
    fix: /Run again/,
  },
  {
    name: "a draft where there are none",
    type: "UNPROCESSABLE",
    message: "Draft pull requests are not supported in this repository.",
    code: "drafts-unavailable",
    kind: "refusal",
    fix: /draft-until-complete/,
  },
  {
    name: "a branch with another commit",
    type: "STALE_DATA",
    message: 'Expected branch to point to "abc" but it did not.  Pull and try again.',
    code: "branch-moved",
    kind: "refusal",
    fix: /Run again/,
  },
  {
    name: "no fast forward",
    status: 422,
    message: "Update is not a fast forward",
    code: "branch-moved",
    kind: "refusal",
    fix: /Run again/,
  },
  {
    name: "a branch that exists, by REST",
    status: 422,
    message: "Reference already exists",
    code: "branch-moved",
    kind: "refusal",
    fix: /Run again/,
  },
  {
    name: "a branch that exists, by GraphQL",
    type: "UNPROCESSABLE",
    message: 'A ref named "refs/heads/cascade/pins" already exists in the repository.',
    code: "branch-moved",
    kind: "refusal",
    fix: /Run again/,
  },
  {
    name: "a merge of something else than what was seen",
    type: "UNPROCESSABLE",
    message: "Head branch was modified. Review and try the merge again.",
    code: "branch-moved",
    kind: "refusal",
    fix: /Run again/,
  },
  {
    name: "a mutation that an old server lacks",
    message: "Field 'createCommitOnBranch' doesn't exist on type 'Mutation'",
    code: "github-too-old",
    kind: "refusal",
    fix: /Enterprise Server/,
  },
  {
    name: "an App without the permission",
    status: 403,
    message: "Resource not accessible by integration",
    code: "github-forbidden",
    kind: "refusal",
    fix: /contents: write/,
  },
  {
    name: "a personal token without the permission",
    type: "FORBIDDEN",
    message: "Resource not accessible by personal access token",
    code: "github-forbidden",
    kind: "refusal",
    fix: /contents: write/,
  },
  {
    name: "a scope that is missing",
    type: "INSUFFICIENT_SCOPES",
    message: "Your token has not been granted the required scopes.",
    code: "github-forbidden",
    kind: "refusal",
    fix: /contents: write/,
  },
  {
    name: "a branch that cannot be made for whatever reason",
    type: "UNPROCESSABLE",
    message: "Ref cannot be created.",
    code: "branch-protected",
    kind: "refusal",
    fix: /name of its folder/,
    asksBranch: true,
  },
  {
    name: "something that does not exist, or is hidden",
    status: 404,
    message: "Not Found",
    code: "github-forbidden",
    kind: "refusal",
    fix: /Does it exist\?/,
    asksBranch: true,
  },
  {
    name: "the same in GraphQL",
    type: "NOT_FOUND",
    message: "Could not resolve to a node with the global id of 'R_1'",
    code: "github-forbidden",
    kind: "refusal",
    fix: /Does it exist\?/,
    asksBranch: true,
  },
  {
    name: "a repository that has moved",
    status: 301,
    message: "",
    code: "github-failed",
    kind: "external",
    fix: /renamed or moved/,
  },
  {
    name: "anything else",
    status: 422,
    message: "Validation Failed",
    code: "github-failed",
    kind: "external",
    fix: /GitHub's words/,
    asksBranch: true,
  },
];
