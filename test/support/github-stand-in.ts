import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "@jest/globals";
import {
  type GitHubStandIn,
  type GitHubStandInOptions,
  type RepositorySettings,
  startGitHub,
} from "@release-actions/rehearsal/github";
import { expectOfficial } from "./github/expect-official.ts";

/** A stand-in with one repository, and the ways to talk to it. */
export interface GitHubSession {
  readonly github: GitHubStandIn;
  readonly folder: string;
  /** A token that may write contents, pull requests and issues everywhere, and no workflows. */
  readonly token: string;
  /** The first commit of `main` in `acme/lib`. */
  readonly main: string;
  /** Asks REST, as the token unless told otherwise; `null`: without any. */
  readonly rest: (request: string, body?: unknown, options?: RequestOptions) => Promise<RestAnswer>;
  /** Asks GraphQL. */
  readonly query: (
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    token?: string,
  ) => Promise<GraphqlAnswer>;
  /** Says that the test makes what begins like this wrong on purpose: `GET /no/such/path`. */
  readonly meansWrong: (beginning: string) => void;
  /** `main` plus one commit on a branch, as octocat. Gives the commit. */
  readonly branch: (name: string, files?: Readonly<Record<string, string>>) => Promise<string>;
}

interface RequestOptions {
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/**
 * Starts stand-ins for the tests of one file, and ends them after each test. All that was said to them and by them has to
 * be as GitHub describes it.
 */
export function useGitHub() {
  const endings: (() => Promise<void>)[] = [];
  const started: GitHubStandIn[] = [];
  const wrong: string[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
    const exchanges = started.splice(0).flatMap((github) => github.exchanges);
    expectOfficial(exchanges, { wrongOnPurpose: wrong.splice(0) });
  });
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), "github-"));
    endings.push(() => rm(made, { recursive: true, force: true, maxRetries: 3 }));
    return made;
  };
  const start = async (
    settings: RepositorySettings & { readonly labels?: readonly string[] } = {},
    options: Partial<GitHubStandInOptions> = {},
  ): Promise<GitHubSession> => {
    const home = options.folder ?? (await folder());
    const github = await startGitHub({
      folder: home,
      now: () => new Date("2026-03-01T09:00:00Z"),
      ...options,
    });
    endings.push(() => github.close());
    started.push(github);
    const main =
      options.snapshot === undefined
        ? await begin(github, settings)
        : ((await github.readRef("acme/lib", "refs/heads/main")) ?? "");
    const token = github.createToken({
      kind: "app",
      repositories: "all",
      permissions: { contents: "write", pull_requests: "write", issues: "write" },
    });
    return {
      github,
      folder: home,
      token,
      main,
      rest: (request, body, asked = {}) => askRest(github, { request, body, token, ...asked }),
      query: (document, variables = {}, asked = token) =>
        askGraphql(github, { document, variables, token: asked }),
      meansWrong: (beginning) => {
        wrong.push(beginning);
      },
      branch: (name, changes = { "src/pins.txt": "core==1.1.0\n" }) =>
        github.pushAs("acme/lib", "octocat", { branch: name, message: `fix: ${name}`, files: changes }),
    };
  };
  return { folder, start };
}

async function begin(
  github: GitHubStandIn,
  settings: RepositorySettings & { readonly labels?: readonly string[] },
): Promise<string> {
  await github.createRepository({ owner: "acme", name: "lib", ...settings });
  const files = { "README.md": "# Lib\n", "src/pins.txt": "core==1.0.0\n" };
  return github.pushAs("acme/lib", "octocat", { branch: "main", message: "feat: begin", files });
}

async function askRest(
  github: GitHubStandIn,
  {
    request,
    body,
    token,
    headers = {},
  }: RequestOptions & { readonly request: string; readonly body: unknown },
): Promise<RestAnswer> {
  const [method = "GET", path = "/"] = request.split(" ");
  const response = await fetch(`${github.api}${path}`, {
    method,
    redirect: "manual",
    headers: { ...headers, ...(token == null ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as unknown) : text,
  };
}

async function askGraphql(
  github: GitHubStandIn,
  {
    document,
    variables,
    token,
  }: {
    readonly document: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly token: string;
  },
): Promise<GraphqlAnswer> {
  const response = await fetch(github.graphql, {
    method: "POST",
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query: document, variables }),
  });
  return (await response.json()) as GraphqlAnswer;
}

/** What stands at a path of a value, as text: `textAt(body, "head", "sha")`. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
  if (typeof found === "string" || typeof found === "number") return String(found);
  throw new Error(`nothing at ${path.join(".")} of ${JSON.stringify(value)}`);
}
