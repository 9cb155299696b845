import { randomBytes } from "node:crypto";

/** The rights that tokens of apps and fine-grained tokens are made of. */
export type Permission =
  | "actions"
  | "administration"
  | "checks"
  | "contents"
  | "issues"
  | "metadata"
  | "pull_requests"
  | "statuses"
  | "workflows";

export type Level = "read" | "write";

export interface TokenOptions {
  /**
   * `app`: an installation's token; `pat`: a person's fine-grained token; `actions`: the GITHUB_TOKEN of a workflow,
   * whose events start no workflows.
   */
  readonly kind: "app" | "pat" | "actions";
  /** Whose it is. Default by kind: `release-train[bot]`, `octocat`, `github-actions[bot]`. */
  readonly login?: string;
  /** As `owner/name`. */
  readonly repositories: "all" | readonly string[];
  /** By name, `pull_requests` or `pull-requests`. Reading metadata is always allowed. */
  readonly permissions: Readonly<Record<string, Level>>;
}

export interface Token {
  readonly secret: string;
  readonly kind: TokenOptions["kind"];
  readonly login: string;
  readonly repositories: "all" | readonly string[];
  readonly permissions: Readonly<Record<string, Level>>;
}

export function makeToken(options: TokenOptions): Token {
  const { kind, repositories } = options;
  const permissions = Object.entries(options.permissions).map(([name, level]) => [
    name.replaceAll("-", "_"),
    level,
  ]);
  return {
    secret: `${prefixes[kind]}${randomBytes(18).toString("hex")}`,
    kind,
    login: options.login ?? logins[kind],
    repositories,
    permissions: { metadata: "read", ...(Object.fromEntries(permissions) as Record<string, Level>) },
  };
}

const prefixes = { app: "ghs_", pat: "github_pat_", actions: "ghs_" };
const logins = { app: "release-train[bot]", pat: "octocat", actions: "github-actions[bot]" };

/** The token in `Bearer …`, `token …` or, as git sends it, `Basic` of `x-access-token:…`. */
export function secretOf(authorization: string | undefined): string | undefined {
  const [scheme = "", value = ""] = (authorization ?? "").split(" ");
  switch (scheme.toLowerCase()) {
    case "bearer":
    case "token":
      return value;
    case "basic": {
      const [user = "", password = ""] = Buffer.from(value, "base64").toString("utf8").split(":");
      return password === "" || password === "x-oauth-basic" ? user : password;
    }
    default:
      return undefined;
  }
}
