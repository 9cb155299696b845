import { getOctokit } from "@actions/github";
import type { Octokit } from "./flow.ts";

/** What one request was answered with. */
export interface Answer {
  /** `GET /repos/{owner}/{repo}` */
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

/**
 * GitHub's client, and everything it was answered. With `script`, the flow is given that answer wherever one succeeded
 * and the other did not, so that it goes on the same way.
 */
export function recordedClient(
  { token, api }: { readonly token: string; readonly api: string },
  script: readonly Answer[] = [],
): { readonly octokit: Octokit; readonly answers: readonly Answer[] } {
  const octokit = getOctokit(token, { baseUrl: api });
  const answers: Answer[] = [];
  octokit.hook.wrap("request", async (request, options) => {
    const response = await answerTo(request(options));
    const answer: Answer = {
      operation: `${options.method} ${options.url}`,
      status: response.status,
      body: response.data,
    };
    const { status, body } = script[answers.length] ?? answer;
    answers.push(answer);
    if (status >= 400) throw new Refused(status);
    return answer.status < 400 ? response : { ...response, status, data: body };
  });
  return { octokit, answers };
}

/** A request that was refused. */
class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

type Response = Awaited<ReturnType<Octokit["request"]>>;

/** Refused or not. @throws when there was no answer at all. */
async function answerTo(response: Promise<Response> | Response): Promise<Response> {
  try {
    return await response;
  } catch (error) {
    if (error instanceof Error && "response" in error && error.response !== undefined)
      return error.response as Response;
    throw error;
  }
}
