import { maySee, requirePermission } from "../accounts/require-permission.ts";
import type { TokenBook } from "../accounts/token-book.ts";
import type { Call } from "../call.ts";
import { Denial, notFound } from "../denial.ts";
import { json, type Reply } from "../rest/reply.ts";
import { Moved, type RestRequest } from "../rest/route.ts";
import type { RouteMatch, Router } from "../rest/router.ts";
import { findRepository, fullName } from "../state/github-state.ts";
import type { OpenExchange } from "./exchange.ts";
import type { RateLimits } from "./rate-limits.ts";

export interface RestSurface {
  readonly router: Router;
  readonly tokens: TokenBook;
  readonly limits: RateLimits;
}

interface Asked {
  readonly exchange: OpenExchange;
  readonly header: RestRequest["header"];
  /** Whose limits count. */
  readonly holder: string;
}

/** Answers a request to REST, refusals included. */
export async function answerRest(surface: RestSurface, call: Call, asked: Asked): Promise<Reply> {
  const { exchange } = asked;
  const [path = ""] = exchange.path.split("?");
  const match = surface.router(exchange.method, path);
  if (match === undefined) return denialReply(notFound(), "");
  const request = openRequest(surface, call, { ...asked, match });
  try {
    return await match.route.handle(request);
  } catch (problem) {
    if (problem instanceof Moved) return movedReply(call, exchange, problem);
    if (problem instanceof Denial) return denialReply(problem, match.route.docs);
    throw problem;
  }
}

function openRequest(
  { tokens, limits }: RestSurface,
  call: Call,
  { exchange, header, holder, match: { route, params } }: Asked & { readonly match: RouteMatch },
): RestRequest {
  let repositoryId: number | undefined;
  return {
    call,
    target: exchange.path,
    get repositoryId() {
      return repositoryId;
    },
    query: new URL(exchange.path, "http://localhost").searchParams,
    body: exchange.requestBody,
    param: (name) => params[name] ?? "",
    header,
    repository(level, ...permissions) {
      const { owner = "", repo = "" } = params;
      const found = findRepository(call.world.state, owner, repo);
      if (found === undefined || !maySee(call.actor, found)) throw notFound();
      if (fullName(found).toLowerCase() !== `${owner}/${repo}`.toLowerCase()) throw new Moved(found.id);
      requirePermission(call.actor, found, level, ...permissions);
      repositoryId = found.id;
      return call.open(found);
    },
    rateLimit: (resource) => limits.read(holder, resource),
    effect: (repo, action) => call.effect(route.effect ?? "", repo.record, action),
    issueToken: tokens.issue,
  };
}

/** `docs`: the page about the operation, where the refusal has none of its own. */
export function denialReply({ facts }: Denial, docs: string): Reply {
  const { status, says, restSays, errors, documentation } = facts;
  const body = {
    message: restSays ?? says,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: documentation ?? `https://docs.github.com/rest${docs === "" ? "" : `/${docs}`}`,
    status: String(status),
  };
  return json(body, status);
}

function movedReply({ world }: Call, exchange: OpenExchange, { repositoryId }: Moved): Reply {
  const rest = exchange.path.replace(/^\/repos\/[^/]+\/[^/?]+/, "");
  const url = `${world.addresses.api}/repositories/${repositoryId}${rest}`;
  // A method with a body is to be sent again as it is.
  const status = exchange.method === "GET" || exchange.method === "HEAD" ? 301 : 307;
  const documentation_url =
    "https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects";
  return json({ message: "Moved Permanently", url, documentation_url }, status, { location: url });
}
