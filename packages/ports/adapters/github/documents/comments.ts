import { pageSize } from "./look.ts";

/** Comments on a pull request, by its node id: the newest, or those before some that were shown. */
export const commentsDocument = `query Comments($pullRequest: ID!, $before: String) {
  node(id: $pullRequest) {
    ... on PullRequest {
      comments(last: ${pageSize}, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { body viewerDidAuthor }
      }
    }
  }
}
`;
