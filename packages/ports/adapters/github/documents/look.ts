/** How many of everything one look shows. 26 repositories stay far below the limits on nodes and points. */
export const lookLimits = {
  history: 20,
  /** What is committed there by people must not push what is ours out of sight. */
  defaultHistory: 50,
  /** Of the open pull request, of which most is asked; more than 100 is refused. */
  open: { commits: 100, comments: 100, labels: 100 },
  /** Of each of those that ended: what they brought is in their commits. */
  ended: { pullRequests: 50, commits: 50 },
  tags: 100,
  releases: 5,
};

/** How many a page holds at most where a look did not show enough. */
export const pageSize = 100;

/** Ten pages are a thousand: whoever crowds out more than that is no accident. */
export const mostPages = 10;

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
  const folder = pullRequests || defaultHistory ? topFolderFragment : "";
  return query + fragment + (pullRequests ? pullRequestFragment : "") + folder + commitFragment;
}

const historyField = `
    recent: defaultBranchRef {
      target {
        ... on Commit {
          history(first: ${lookLimits.defaultHistory}) {
            nodes { ...BranchCommit ...TopFolder author { user { login } } }
          }
        }
      }
    }`;

function tagsField(index: number): string {
  const order = "orderBy: { field: TAG_COMMIT_DATE, direction: DESC }";
  return `tags: refs(refPrefix: "refs/tags/", query: $tags${index}, first: ${lookLimits.tags}, ${order}) {
    ${tagFields}
  }`;
}

const tagFields = `pageInfo { hasNextPage endCursor }
    nodes { name target { ...TagTarget ... on Tag { tagged: target { ...TagTarget } } } }`;

const newestFirst = "orderBy: { field: CREATED_AT, direction: DESC }";

/**
 * A pull request of a fork can have a branch of the same name, so anybody could crowd out ours: the open one is asked for
 * by way of the branch, which belongs to this repository. A merged one must be found by name, because its branch may be gone.
 */
function repositoryFragment(labels: readonly string[], pullRequests: boolean): string {
  const open = `open: associatedPullRequests(first: 1, states: OPEN, ${newestFirst}) { nodes { ...PullRequestState } }`;
  const named = `pullRequests(headRefName: $branch, first: ${lookLimits.ended.pullRequests}, ${newestFirst}) {
    ${endedFields}
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
  releases(first: ${lookLimits.releases}, ${newestFirst}) {
    pageInfo { hasNextPage }
    nodes { ${releaseFields} }
  }
  ${labels.join("\n  ")}
}
${tagFragment}`;
}

const releaseFields = "tagName url description isDraft";

const tagFragment = "fragment TagTarget on GitObject { oid ... on Commit { committedDate } }\n";

const endedFields = `pageInfo { hasNextPage endCursor }
    nodes { ...PullRequestFacts commits(last: ${lookLimits.ended.commits}) { ...PullRequestCommits } }`;

const factsFragment = `fragment PullRequestFacts on PullRequest {
  id
  number
  url
  state
  isDraft
  title
  baseRefName
  headRefOid
  isCrossRepository
  closedAt
  mergedAt
  mergeCommit { oid }
}
fragment PullRequestCommits on PullRequestCommitConnection { totalCount nodes { commit { ...BranchCommit } } }
`;

/** The top folders of both sides and of where they part: they may show that it can be merged before GitHub knows. */
const sidesFields = `oldest: commits(first: 1) { nodes { commit { parents(first: 1) { nodes { oid ...TopFolder } } } } }
  baseRef { target { ...TopFolder } }
  headRef { target { oid ...TopFolder } }`;

const topFolderFragment = "fragment TopFolder on Commit { tree { entries { name oid } } }\n";

const pullRequestFragment = `fragment PullRequestState on PullRequest {
  ...PullRequestFacts
  body
  mergeable
  ${sidesFields}
  autoMergeRequest { enabledAt }
  labels(first: ${lookLimits.open.labels}) { nodes { name } }
  commits(last: ${lookLimits.open.commits}) { ...PullRequestCommits }
  comments(last: ${lookLimits.open.comments}) { pageInfo { hasPreviousPage } nodes { body viewerDidAuthor } }
}
${factsFragment}`;

const commitFragment = `fragment BranchCommit on Commit {
  oid
  message
  parents(first: 3) { nodes { oid } }
  author { name email }
  committer { name email }
}
`;

/** Further pull requests from branches of that name, of this repository or of forks, newest first. */
export const morePullRequestsDocument = `query MorePullRequests($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, first: ${pageSize}, after: $after, ${newestFirst}) {
      ${endedFields}
    }
  }
}
${factsFragment}${commitFragment}`;

/** Further tags, newest first by the dates of their commits. */
export const moreTagsDocument = `query MoreTags($owner: String!, $name: String!, $tags: String, $after: String) {
  repository(owner: $owner, name: $name) {
    tags: refs(refPrefix: "refs/tags/", query: $tags, first: ${pageSize}, after: $after, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      ${tagFields}
    }
  }
}
${tagFragment}`;

/** One release of each of some repositories, by its tag. */
export function releasesDocument(repositories: number): string {
  const numbers = Array.from({ length: repositories }, (_, index) => index);
  const variables = numbers.map(
    (index) => `$owner${index}: String!, $name${index}: String!, $tag${index}: String!`,
  );
  const fields = numbers.map(
    (index) =>
      `repository${index}: repository(owner: $owner${index}, name: $name${index}) { release(tagName: $tag${index}) { ${releaseFields} } }`,
  );
  return `query Releases(${variables.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n`;
}
