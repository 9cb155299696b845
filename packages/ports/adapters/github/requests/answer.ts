import * as v from "valibot";
import type { GitHubProblem } from "../failures/github-failure.ts";

/** An answer as octokit hands it over, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

const answerSchema = v.object({
  status: v.number(),
  headers: v.record(v.string(), v.optional(v.union([v.string(), v.number()]))),
  data: v.unknown(),
});

/** The answer within an error of octokit; undefined where none came. */
export function answerWithin(error: unknown): Answer | undefined {
  const held = v.safeParse(v.object({ response: answerSchema }), error);
  return held.success ? held.output.response : undefined;
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const restProblemsSchema = v.object({
  message: v.optional(v.string(), ""),
  errors: v.fallback(
    v.array(
      v.union([
        v.string(),
        v.pipe(
          v.object({
            message: v.optional(v.string()),
            field: v.optional(v.string()),
            code: v.optional(v.string()),
          }),
          v.transform(({ message, field, code }) => message ?? [field, code].filter(Boolean).join(" ")),
        ),
      ]),
    ),
    [],
  ),
});

const graphqlProblemsSchema = v.object({
  errors: v.array(
    v.object({
      type: v.optional(v.string()),
      message: v.optional(v.string(), ""),
      path: v.optional(v.array(v.pipe(v.union([v.string(), v.number()]), v.transform(String))), []),
    }),
  ),
});

/** What GitHub complains about in an answer; nothing where all is well. */
export function problemsIn({ status, data }: Answer): readonly GitHubProblem[] {
  if (status < 400) {
    const graphql = v.safeParse(graphqlProblemsSchema, data);
    return graphql.success
      ? graphql.output.errors.map(({ type, message, path }) => ({ type, message, path }))
      : [];
  }
  const rest = v.safeParse(restProblemsSchema, data);
  if (!rest.success) return [];
  return [rest.output.message, ...rest.output.errors].map((message) => ({
    type: undefined,
    message,
    path: [],
  }));
}

/** A header's text. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  const value = headers[name];
  return value === undefined ? undefined : String(value);
}
