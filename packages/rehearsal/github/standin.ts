import type { TokenOptions } from "./accounts/token.ts";
import type { EventListener, StandInEvent } from "./events.ts";
import type { FaultPlan } from "./faults/fault-plan.ts";
import type { People } from "./people/people.ts";
import type { RepositoryOptions, RepositorySettings, StandInRepository } from "./repository-options.ts";
import type { Exchange } from "./server/exchange.ts";
import type { Snapshot } from "./snapshot.ts";

export interface GitHubStandInOptions {
  /** Bare repositories lie in `folder/OWNER/NAME.git`. It is made when missing. */
  readonly folder: string;
  /** Default the machine's clock. */
  readonly now?: () => Date;
  /** Where `git` is found: PATH. Default that of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Requests an hour for each token. Default 5000, as GitHub's. */
  readonly rateLimit?: number;
  /** Where an earlier stand-in of this folder, or of the one it is a copy of, left off. */
  readonly snapshot?: unknown;
  /** Default a free one. */
  readonly port?: number;
}

/** GitHub on this machine: REST, GraphQL and git over HTTP, on bare repositories. */
export interface GitHubStandIn extends People {
  /** `http://127.0.0.1:PORT`, for GITHUB_SERVER_URL; git is at `ADDRESS/OWNER/NAME.git`. */
  readonly address: string;
  /** For GITHUB_API_URL: `ADDRESS/api/v3`, as on GitHub Enterprise Server. */
  readonly api: string;
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphql: string;
  /** @throws {UsageError} when the name is taken. */
  createRepository(options: RepositoryOptions): Promise<StandInRepository>;
  /** Changes settings. @throws {UsageError} when there is no such repository; `owner/name`. */
  changeRepository(repository: string, settings: RepositorySettings): void;
  /** Gives a repository another name; the old one leads to it. */
  renameRepository(
    repository: string,
    to: { readonly owner?: string; readonly name: string },
  ): Promise<StandInRepository>;
  /** A token: `ghs_…` or `github_pat_…`. */
  createToken(options: TokenOptions): string;
  /** Every request and its answer, in the order in which they came. */
  readonly exchanges: readonly Exchange[];
  /** Those that came with this token. */
  exchangesOf(token: string): readonly Exchange[];
  /** How many changes were made through the API and by pushes, from the exchange of that index on. */
  countWrites(since?: number): number;
  readonly events: readonly StandInEvent[];
  /** @returns what ends listening. */
  onEvent(listener: EventListener): () => void;
  readonly faults: FaultPlan;
  /** All that is not in git, and where every ref points. Plain JSON, without tokens. */
  snapshot(): Promise<Snapshot>;
  /** Makes it all as it was; commits of since then are no longer referred to. Tokens stay. @throws {UsageError} */
  restore(snapshot: unknown): Promise<void>;
  close(): Promise<void>;
}
