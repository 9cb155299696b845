import { mutation, type MutationPart } from "./mutation.ts";

/** https://docs.github.com/graphql/reference/mutations#createref */
export const createRef: MutationPart = {
  variable: "$branch: CreateRefInput!",
  field: "createRef(input: $branch) { clientMutationId }",
};
/** https://docs.github.com/graphql/reference/mutations#updaterefs */
export const updateRefs: MutationPart = {
  variable: "$branch: UpdateRefsInput!",
  field: "updateRefs(input: $branch) { clientMutationId }",
};

export const createBranchDocument = mutation("CreateBranch", [createRef]);
export const moveBranchDocument = mutation("MoveBranch", [updateRefs]);

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
