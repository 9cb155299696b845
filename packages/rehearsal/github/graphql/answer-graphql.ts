import type { GraphQLError } from "graphql";
import * as v from "valibot";
import { inaccessible } from "../accounts/require-permission.ts";
import type { Call } from "../call.ts";
import { Denial } from "../denial.ts";
import { json, type Reply } from "../rest/reply.ts";
import type { RateLimits } from "../server/rate-limits.ts";
import { graphqlRequest, loadGraphql, loadSchema, readDocument } from "./documents.ts";
import { createGraph } from "./graph.ts";
import { mutationRoot } from "./mutations/index.ts";
import { queryCost } from "./query-cost.ts";
import { queryRoot } from "./query-root.ts";

/** More nodes than these are never given at once. */
const mostNodes = 500_000;

/** Answers a request to GraphQL, refusals included. */
export async function answerGraphql(
  { limits }: { readonly limits: RateLimits },
  call: Call,
  { body, holder }: { readonly body: unknown; readonly holder: string },
): Promise<Reply> {
  if (call.actor.kind === "anonymous") return json(unauthenticated(call), 401);
  const request = v.safeParse(graphqlRequest, body);
  if (!request.success)
    return json({ message: "A query attribute must be specified and must be a string." }, 400);
  const { query, variables, operationName } = request.output;
  const read = await readDocument(query);
  if (read.kind === "invalid") return json({ errors: read.errors.map(renderError) });
  const { document } = read;
  const variableValues = variables ?? {};
  const { cost, nodes } = queryCost(document, variableValues);
  if (nodes > mostNodes) return json({ errors: [tooManyNodes(nodes)] });
  if (!limits.spend(holder, "graphql", cost)) return json({ errors: [rateLimited] });
  const { execute } = await loadGraphql();
  // What is not a refusal is no answer: a connection that breaks off, or a bug.
  const graph = createGraph(call);
  const rateLimit = () => ({ cost, nodeCount: nodes, ...limits.read(holder, "graphql") });
  const { data, errors } = await execute({
    schema: await loadSchema(),
    document,
    rootValue: { ...queryRoot(graph, rateLimit), ...mutationRoot(graph) },
    variableValues,
    ...(operationName == null ? {} : { operationName }),
  });
  const failure = errors
    ?.map(({ cause }) => cause)
    .find((cause): cause is Error => cause instanceof Error && !(cause instanceof Denial));
  if (failure !== undefined) throw failure;
  return json({
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined ? {} : { errors: errors.map(renderError) }),
  });
}

/** GitHub puts the kind of an error beside its message. */
function renderError({ message, path, locations, cause }: GraphQLError) {
  if (cause instanceof Denial) {
    const { type, says } = cause.facts;
    return { type, path, locations, message: says };
  }
  return { ...(path === undefined ? {} : { path }), locations, message };
}

function unauthenticated({ actor }: Call) {
  return {
    message: inaccessible(actor).facts.says.replace(
      "Requires authentication",
      "This endpoint requires you to be authenticated.",
    ),
    documentation_url:
      "https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql",
    status: "401",
  };
}

function tooManyNodes(nodes: number) {
  const says = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of ${mostNodes}.`;
  return { type: "MAX_NODE_LIMIT_EXCEEDED", message: says };
}

const rateLimited = { type: "RATE_LIMITED", message: "API rate limit exceeded for installation ID 1." };
