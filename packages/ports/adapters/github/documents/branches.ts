/** https://docs.github.com/graphql/reference/mutations#createref */
export const createBranchDocument = `mutation CreateBranch($input: CreateRefInput!) {
  createRef(input: $input) { clientMutationId }
}
`;

/** https://docs.github.com/graphql/reference/mutations#updaterefs */
export const moveBranchDocument = `mutation MoveBranch($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}
`;

/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
export const commitDocument = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}
`;

export const branchTipDocument = `query BranchTip($repository: ID!, $ref: String!) {
  node(id: $repository) {
    ... on Repository { nameWithOwner ref(qualifiedName: $ref) { target { oid } } }
  }
}
`;
