/** Whether pull requests can be merged, by their node ids. */
export const mergeabilityDocument = `query Mergeability($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}
`;
