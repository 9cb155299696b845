/** How many of everything one look shows. 26 repositories stay far below the limits on nodes and points. */
export const lookLimits = { history: 20, pullRequests: 5, commits: 20, comments: 10, tags: 20, releases: 5 };

/**
 * Everything a cascade asks about repositories, `repository0` and so on. What differs between two such documents is how
 * many repositories and labels there are; the names are variables.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function lookDocument({
  repositories,
  labels,
  pullRequests = true,
  defaultHistory = false,
}: {
  readonly repositories: number;
  readonly labels: number;
  readonly pullRequests?: boolean;
  readonly defaultHistory?: boolean;
}): string {
  const repositoryNumbers = Array.from({ length: repositories }, (_, index) => index);
  const labelNumbers = Array.from({ length: labels }, (_, index) => index);
  const variables = [
    ...(repositories === 0 ? [] : pullRequests ? ["$branch: String!", "$ref: String!"] : ["$ref: String!"]),
    ...(repositories === 0 ? [] : labelNumbers.map((index) => `$label${index}: String!`)),
    ...repositoryNumbers.map(
      (index) => `$owner${index}: String!, $name${index}: String!, $tags${index}: String`,
    ),
  ];
  const fields = repositoryNumbers.map(
    (index) =>
      `repository${index}: repository(owner: $owner${index}, name: $name${index}) { ...RepositoryState ${tagsField(index)}${defaultHistory ? historyField : ""} }`,
  );
  const head = `query Look${variables.length === 0 ? "" : `(${variables.join(", ")})`}`;
  const query = `${head} {\n  viewer { login }\n  ${fields.join("\n  ")}\n}\n`;
  if (repositories === 0) return query;
  const labelFields = labelNumbers.map((index) => `label${index}: label(name: $label${index}) { id }`);
  const fragment = repositoryFragment(labelFields, pullRequests);
  return query + fragment + (pullRequests ? pullRequestFragment : "") + commitFragment;
}

const historyField = `
    recent: defaultBranchRef {
      target { ... on Commit { history(first: ${lookLimits.history}) { nodes { ...BranchCommit } } } }
    }`;

function tagsField(index: number): string {
  const order = "orderBy: { field: TAG_COMMIT_DATE, direction: DESC }";
  return `tags: refs(refPrefix: "refs/tags/", query: $tags${index}, first: ${lookLimits.tags}, ${order}) {
    nodes { name target { ...TagTarget ... on Tag { tagged: target { ...TagTarget } } } }
  }`;
}

const newestFirst = "orderBy: { field: CREATED_AT, direction: DESC }";

/**
 * A pull request of a fork can have a branch of the same name, so anybody could crowd out ours: the open one is asked for
 * by way of the branch, which belongs to this repository. A merged one must be found by name, because its branch may be gone.
 */
function repositoryFragment(labels: readonly string[], pullRequests: boolean): string {
  const open = `open: associatedPullRequests(first: 1, states: OPEN, ${newestFirst}) { nodes { ...PullRequestState } }`;
  const named = `pullRequests(headRefName: $branch, first: ${lookLimits.pullRequests}, ${newestFirst}) {
    nodes { ...PullRequestState }
  }`;
  return `fragment RepositoryState on Repository {
  id
  nameWithOwner
  isArchived
  viewerPermission
  autoMergeAllowed
  squashMergeAllowed
  rebaseMergeAllowed
  mergeCommitAllowed
  defaultBranchRef { name target { oid } }
  branch: ref(qualifiedName: $ref) {
    target { oid ... on Commit { history(first: ${lookLimits.history}) { nodes { ...BranchCommit } } } }
    ${pullRequests ? open : ""}
  }
  ${pullRequests ? named : ""}
  releases(first: ${lookLimits.releases}, ${newestFirst}) { nodes { tagName url description isDraft } }
  ${labels.join("\n  ")}
}
fragment TagTarget on GitObject { oid ... on Commit { committedDate } }
`;
}

const pullRequestFragment = `fragment PullRequestState on PullRequest {
  id
  number
  url
  state
  isDraft
  title
  body
  baseRefName
  headRefOid
  isCrossRepository
  mergeable
  mergedAt
  mergeCommit { oid }
  autoMergeRequest { enabledAt }
  labels(first: 20) { nodes { name } }
  commits(last: ${lookLimits.commits}) { totalCount nodes { commit { ...BranchCommit } } }
  comments(last: ${lookLimits.comments}) { nodes { body viewerDidAuthor } }
}
`;

const commitFragment = `fragment BranchCommit on Commit {
  oid
  message
  parents(first: 3) { nodes { oid } }
  author { name email }
  committer { name email }
}
`;
