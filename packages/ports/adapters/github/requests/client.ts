import { Octokit } from "@octokit/core";
import { UsageError } from "@release-actions/release-model";
import * as v from "valibot";
import { withoutSlash } from "../addresses.ts";
import { problemsIn, type Answer } from "./answer.ts";
import { GitHubFailure, type GitHubProblem } from "../failures/github-failure.ts";
import { parseAnswer } from "./parse-answer.ts";
import type { RequestPolicy } from "./request-policy.ts";

/** One GraphQL request. */
export interface GraphqlCall {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The permissions of the token that it needs, for the error when they are missing. */
  readonly needs: string;
  /** Problems that are an answer, too. None without it. */
  readonly tolerates?: (problem: GitHubProblem, all: readonly GitHubProblem[]) => boolean;
}

/** One REST request. */
export interface RestCall {
  readonly method: "GET" | "POST" | "PATCH";
  /** With `{…}` for what is to be escaped. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly needs: string;
  /** The body as it is, and no JSON. */
  readonly asBytes?: boolean;
}

/** Both of GitHub's APIs with one token. Everything that is asked goes by one policy. */
export interface GitHubClient {
  /**
   * The `data` of the answer.
   * @throws {GitHubFailure}
   */
  graphql(call: GraphqlCall): Promise<unknown>;
  /** @throws {GitHubFailure} */
  rest(call: RestCall): Promise<Answer>;
}

type RequestParameters = Readonly<Record<string, unknown>> & {
  readonly method: string;
  readonly url: string;
};

export function createGitHubClient(options: {
  readonly token: string;
  readonly api: string;
  readonly graphql: string;
  readonly policy: RequestPolicy;
}): GitHubClient {
  if (options.token === "") throw noToken();
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: withoutSlash(options.api),
    userAgent: "coreason-ai/release-actions",
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  octokit.hook.wrap("request", async (send, endpoint) => {
    const isWrite = changes(endpoint);
    const answer = await options.policy(async (signal) => {
      // Changed in place: the hook that adds the token is handed the very same object, whatever is sent on from here.
      // A redirected POST would become a GET: `fetch` follows browsers in that.
      Object.assign(endpoint.request, { signal, redirect: isWrite ? "manual" : "follow" });
      const received = await send(endpoint);
      const data: unknown = received.data;
      return { ...received, data: data instanceof ReadableStream ? await bytesOf(data) : data };
    }, isWrite);
    return { url: "", ...answer };
  });

  /** Names the permissions that are needed, and makes sure that no error quotes the token. */
  async function ask(needs: string, parameters: RequestParameters): Promise<Answer> {
    try {
      return await octokit.request(parameters);
    } catch (error) {
      throw error instanceof GitHubFailure ? failureOf(error.facts, needs) : error;
    }
  }

  function failureOf(facts: GitHubFailure["facts"], needs: string): GitHubFailure {
    return new GitHubFailure({ ...facts, problems: facts.problems.map(withoutToken) }, needs);
  }

  function withoutToken(problem: GitHubProblem): GitHubProblem {
    return { ...problem, message: problem.message.replaceAll(options.token, "***") };
  }

  return {
    async graphql({ document, variables, needs, tolerates = () => false }) {
      const answer = await ask(needs, {
        method: "POST",
        url: options.graphql,
        query: document,
        variables,
      });
      const all = problemsIn(answer).map(withoutToken);
      const problems = all.filter((problem) => !tolerates(problem, all));
      if (problems.length > 0) {
        const facts = { status: 200, acceptedPermissions: undefined, wantsSignOn: false };
        throw failureOf({ ...facts, problems }, needs);
      }
      return parseAnswer(v.object({ data: v.unknown() }), answer.data).data;
    },
    rest: ({ method, route, parameters, needs, asBytes = false }) =>
      ask(needs, {
        ...parameters,
        method,
        url: route,
        headers: {
          accept: asBytes ? "application/vnd.github.raw+json" : "application/vnd.github+json",
          "x-github-api-version": "2022-11-28",
        },
        // octokit would decode a raw file as text where its type names a character set.
        request: { parseSuccessResponseBody: !asBytes },
      }),
  };
}

/** Everything does but a GET and a GraphQL query, which is a POST. */
function changes({ method, query }: { readonly method: string; readonly query?: string }): boolean {
  return method !== "GET" && query?.startsWith("query") !== true;
}

function ignore(): void {
  // octokit prints warnings on standard error, which belongs to the log of the program around it.
}

async function bytesOf(stream: ReadableStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function noToken(): UsageError {
  return new UsageError({
    code: "github-token",
    expected: "a token for GitHub",
    found: "an empty one",
    fix: "Give the token of a GitHub App's installation, or a personal access token.",
  });
}
