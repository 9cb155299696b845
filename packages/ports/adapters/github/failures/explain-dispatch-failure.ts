import { Refusal, UsageError, type ReleaseError } from "@release-actions/release-model";
import { nearestName } from "@release-actions/release-model/release-graph";
import { installed } from "../installed.ts";
import type { GitHubClient } from "../requests/client.ts";
import { visibilityOf } from "../visibility.ts";
import { GitHubFailure, wordsOf } from "./github-failure.ts";
import { translateFailure } from "./translate-failure.ts";

/**
 * Why an event was not taken. GitHub says "Not Found" of what is missing, of what the token may not see and of what it may not
 * do; so who the token is and what it sees is asked.
 */
export async function explainDispatchFailure(
  client: GitHubClient,
  repository: string,
  failure: GitHubFailure,
): Promise<ReleaseError> {
  const { status } = failure.facts;
  if (status === 422) return unprocessable(repository, failure);
  if (status >= 300 && status < 400) return moved(repository, failure);
  if (status !== 404 && status !== 403) return translateFailure(failure);
  try {
    return await explainNo(client, repository, failure);
  } catch (error) {
    // A token that may not even ask who it is: then GitHub's own words are all there is.
    if (error instanceof GitHubFailure) return translateFailure(failure);
    throw error;
  }
}

async function explainNo(
  client: GitHubClient,
  repository: string,
  failure: GitHubFailure,
): Promise<ReleaseError> {
  const { viewer, repository: seen } = await visibilityOf(client, repository);
  if (viewer === "github-actions[bot]") {
    const own = await installed(client);
    if (own?.repositories.some((name) => isSame(name, repository)) !== true) return foreignToken(repository);
  }
  if (seen === "archived") return translateFailure(failure);
  if (seen === "seen") {
    const isWorkflow = failure.facts.status === 404 && failure.needs === "actions: write";
    return isWorkflow ? workflowMissing(repository, failure) : translateFailure(failure);
  }
  const reach = await installed(client);
  const known = (reach?.repositories ?? []).filter((name) => isSame(ownerOf(name), ownerOf(repository)));
  return reach?.isEverywhere === true && known.length > 0
    ? missing(repository, failure, known)
    : hidden(repository, failure, reach !== undefined);
}

function unprocessable(repository: string, failure: GitHubFailure): Refusal {
  const [code, fix] =
    [
      {
        says: /event_type/,
        is: ["event-type-refused", "Give `event-type` 1 to 100 characters."] as const,
      },
      {
        says: /no ref found/i,
        is: ["reference-missing", "Name a branch or tag of that repository in `workflow`."] as const,
      },
      {
        says: /workflow_dispatch' trigger|unexpected inputs|required input|cannot trigger/i,
        is: [
          "workflow-not-dispatchable",
          "The workflow needs `on: workflow_dispatch` with the one input `payload`, of type string.",
        ] as const,
      },
    ].find(({ says }) => failure.says(says))?.is ??
    ([
      "payload-refused",
      "A payload has at most 10 properties at its top and is smaller than 64 KB. Is something about `details`?",
    ] as const);
  return new Refusal({
    code,
    expected: `${repository} to take the event`,
    found: wordsOf(failure.facts),
    fix,
  });
}

function moved(repository: string, failure: GitHubFailure): Refusal {
  return new Refusal({
    code: "repository-moved",
    expected: `a repository ${repository}`,
    found: `${wordsOf(failure.facts)}: it has another name`,
    fix: "Write its present name in `repository`.",
  });
}

function foreignToken(repository: string): UsageError {
  return new UsageError({
    code: "workflow-token",
    expected: `a token that may start workflows in ${repository}`,
    found: "the GITHUB_TOKEN of a workflow run of another repository, which reaches nothing but its own",
    fix: "Make a token with actions/create-github-app-token (owner, and this repository) and pass it as `token`.",
  });
}

function workflowMissing(repository: string, failure: GitHubFailure): Refusal {
  return new Refusal({
    code: "workflow-missing",
    expected: `the workflow on the branch that is named, in ${repository}`,
    found: wordsOf(failure.facts),
    fix: "Name its file in `workflow`, such as promote.yml. Otherwise the token lacks `actions: write` there.",
  });
}

function missing(repository: string, failure: GitHubFailure, known: readonly string[]): Refusal {
  const near = nearestName(repository, known);
  return new Refusal({
    code: "repository-missing",
    expected: `a repository ${repository}`,
    found: `${wordsOf(failure.facts)}: the App is installed on every repository of ${ownerOf(repository)}, and this is none of them`,
    fix: near === undefined ? "Correct `repository`." : `Did you mean ${near}? Correct \`repository\`.`,
  });
}

function hidden(repository: string, failure: GitHubFailure, isApp: boolean): Refusal {
  const there = `Check the name; if it is right, the token cannot see it.`;
  return new Refusal({
    code: "repository-hidden",
    expected: `a repository ${repository} that the token can see`,
    found: `${wordsOf(failure.facts)}: GitHub does not tell a repository that is missing from one that is hidden`,
    fix: isApp
      ? `${there} Add it to the repositories of the App's installation, and to those the token is made for.`
      : `${there} Give the token's owner access, and a fine-grained token this repository.`,
  });
}

function ownerOf(name: string): string {
  return name.split("/")[0] ?? "";
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
