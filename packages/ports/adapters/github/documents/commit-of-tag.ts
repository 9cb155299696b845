/** What one tag of a repository leads to. */
export const commitOfTagDocument = `query CommitOfTag($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { target { __typename oid } } }
    }
  }
}
`;
