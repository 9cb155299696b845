/** A pull request as GraphQL shows it. */
export function pullRequestNode(number: number, change: Readonly<Record<string, unknown>> = {}) {
  return {
    id: `PR_${number}`,
    number,
    url: `https://github.com/acme/app/pull/${number}`,
    state: "OPEN",
    isDraft: true,
    title: "fix(deps): pin",
    body: "text",
    baseRefName: "main",
    headRefOid: "b".repeat(40),
    isCrossRepository: false,
    mergeable: "UNKNOWN",
    closedAt: null,
    mergedAt: null,
    mergeCommit: null,
    autoMergeRequest: null,
    labels: { nodes: [{ name: "dependencies" }] },
    commits: { totalCount: 1, nodes: [{ commit: commitNode("b") }] },
    comments: {
      pageInfo: { hasPreviousPage: false },
      nodes: [{ body: "hello", viewerDidAuthor: true }],
    },
    ...change,
  };
}

export function commitNode(letter: string) {
  return {
    oid: letter.repeat(40),
    message: `commit ${letter}`,
    parents: { nodes: [{ oid: "a".repeat(40) }] },
    author: { name: "release-train[bot]", email: "1+release-train[bot]@users.noreply.github.com" },
    committer: { name: "GitHub", email: "noreply@github.com" },
  };
}

/** A repository as GraphQL shows it, without a branch. */
export function repositoryNode(name: string, change: Readonly<Record<string, unknown>> = {}) {
  return {
    id: `R_${name}`,
    nameWithOwner: name,
    isArchived: false,
    viewerPermission: "WRITE",
    autoMergeAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: false,
    mergeCommitAllowed: true,
    defaultBranchRef: { name: "main", target: { oid: "a".repeat(40) } },
    branch: null,
    pullRequests: lastPage([]),
    tags: lastPage([]),
    releases: lastPage([]),
    ...change,
  };
}

/** A list that ends with these. */
export function lastPage(nodes: readonly unknown[]) {
  return { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
}

/** A list that goes on after these. */
export function pageBefore(endCursor: string, nodes: readonly unknown[]) {
  return { nodes, pageInfo: { hasNextPage: true, endCursor } };
}
