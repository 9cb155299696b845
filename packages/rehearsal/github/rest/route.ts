import type { Level, Permission, Token, TokenOptions } from "../accounts/token.ts";
import type { Call, Repo } from "../call.ts";
import type { Schemas } from "../bodies/schemas.ts";
import type { Resource } from "../server/rate-limits.ts";
import type { Reply } from "./reply.ts";

/** One operation of REST. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** The path as GitHub's description spells it. */
  readonly template: string;
  /** The page about it, below `https://docs.github.com/rest/`. */
  readonly docs: string;
  /** What it changes, in GraphQL's words where there are some. Undefined: nothing. */
  readonly effect?: string;
  handle(request: RestRequest): Reply | Promise<Reply>;
}

export interface RestRequest {
  readonly call: Call;
  /** Path and query as sent, below the root of the API. */
  readonly target: string;
  /** The id of the repository of the path, once it was asked for. */
  readonly repositoryId: number | undefined;
  readonly query: URLSearchParams;
  /** The parsed JSON; undefined where none was sent. */
  readonly body: unknown;
  /** What stands in the path for a name of the template, decoded. */
  param(name: string): string;
  header(name: string): string | undefined;
  readonly rateLimit: (resource: Resource) => Schemas["rate-limit"];
  /** Makes the change of the operation, with what may go wrong before and after. */
  effect<Result>(repo: Repo, action: () => Result | Promise<Result>): Promise<Result>;
  readonly issueToken: (options: TokenOptions) => Token;
  /**
   * The repository of the path; one of the permissions is needed in it.
   * @throws {Denial} or {Moved}
   */
  repository(level: Level, ...permissions: readonly Permission[]): Repo;
}

/** The repository has another name now. */
export class Moved extends Error {
  readonly repositoryId: number;

  constructor(repositoryId: number) {
    super("Moved Permanently");
    this.repositoryId = repositoryId;
  }
}
