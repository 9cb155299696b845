import { getOctokit } from "@actions/github";
import { refusalOf, type StandInFlow } from "./flow.ts";

/** What a token must not do, and what GitHub itself fails at. */
export async function refused({ github, octokit, at }: StandInFlow): Promise<void> {
  const client = (token: string) => getOctokit(token, { baseUrl: github.api }).rest;
  const reader = client(
    github.createToken({ kind: "actions", repositories: "all", permissions: { contents: "read" } }),
  );
  await reader.repos.get(at);
  await refusalOf(reader.git.createRef({ ...at, ref: "refs/heads/new", sha: "0".repeat(40) }));
  await refusalOf(reader.issues.createLabel({ ...at, name: "new" }));
  await refusalOf(client("ghs_unknown").repos.get(at));
  await refusalOf(
    client(github.createToken({ kind: "pat", repositories: [], permissions: {} })).repos.get(at),
  );

  for (const status of [429, 403, 500, 502]) {
    github.faults.add({
      fault: {
        kind: "answer",
        answer: { status, body: { message: "No.", documentation_url: "https://docs.github.com" } },
      },
    });
    await refusalOf(octokit.rest.repos.get(at));
  }
}
