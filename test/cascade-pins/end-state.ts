import { readState } from "../../packages/cascade-pins/state-block.ts";
import type { GitHubSuite } from "./github-suite.ts";

const document = `query Refs($name: String!) {
  repository(owner: "acme", name: $name) {
    refs(refPrefix: "refs/", first: 100) {
      nodes {
        prefix
        name
        target { ... on Commit { history(first: 20) { nodes { message tree { oid } parents(first: 3) { totalCount } } } } }
      }
    }
  }
}`;

/**
 * Everything that a run leaves behind in the repositories, but for hashes of commits and times: refs with the trees and messages
 * of their history, and pull requests with all that people see of them.
 */
export async function endStateOf(
  suite: GitHubSuite,
  names: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const states = names.map(async (name) => {
    const pulls = suite.standIn.pullRequests(`acme/${name}`).map((pull) => ({
      number: pull.number,
      title: pull.title,
      // The state in it names the branch's commit, and has to name the right one.
      body: pull.body
        ?.replaceAll(pull.headOid, "HEAD")
        // Why an upstream is waited for is told as of that run: it is to have a pull request, or has it by now.
        .replaceAll(
          /: (?:gets a pull request of its own in this run|its own \[pull request\].* is open)$/gm,
          "",
        ),
      describes: readState(pull.body ?? "")?.head === pull.headOid ? "its head" : "another commit",
      state: pull.mergedAt === null ? pull.state : "merged",
      isDraft: pull.isDraft,
      labels: pull.labelNames,
      autoMerge: pull.autoMerge?.method,
      base: pull.baseRef,
      comments: pull.comments.map(({ body, author }) => `${author}: ${body}`),
    }));
    return [name, { refs: await refsOf(suite, name), pulls }] as const;
  });
  return Object.fromEntries(await Promise.all(states));
}

async function refsOf({ place }: GitHubSuite, name: string): Promise<unknown> {
  const answer = await fetch(place.graphql, {
    method: "POST",
    headers: { authorization: `bearer ${place.token}` },
    body: JSON.stringify({ query: document, variables: { name } }),
  });
  return answer.json();
}
