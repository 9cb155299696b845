import { getOperationAST, getVariableValues } from "graphql";
import { checkDocument, parseDocument } from "./check-document.ts";
import { type GitHubExchange, isAnswered } from "./exchange.ts";
import { officialSchema } from "./official-schema.ts";

/** Everything about one exchange of the GraphQL API that is not as GitHub's own schema says. */
export function checkGraphQL(exchange: GitHubExchange): readonly string[] {
  const sent = asObject(exchange.requestBody);
  const { query, variables } = sent;
  const operationName = typeof sent["operationName"] === "string" ? sent["operationName"] : undefined;
  if (exchange.method !== "POST" || typeof query !== "string") return ["graphql: no query was posted"];
  const name = operationName ?? /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? "without a name";
  const wrong = [
    ...(isRefused(exchange) ? [] : checkDocument(query)),
    ...(isRefused(exchange) ? [] : checkVariables(query, asObject(variables), operationName)),
    ...(isAnswered(exchange) ? checkAnswer(exchange) : []),
  ];
  return wrong.map((what) => `graphql ${name}: ${what}`);
}

/** Without data at all the document itself was refused: that it is invalid is known by then. */
function isRefused({ outcome, status, responseBody }: GitHubExchange): boolean {
  const { data, errors } = asObject(responseBody);
  return outcome === "answered" && status === 200 && data === undefined && errors !== undefined;
}

function checkVariables(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
): readonly string[] {
  const document = parseDocument(query);
  if (document === undefined) return [];
  const operation = getOperationAST(document, operationName);
  if (!operation) return ["it is not clear which operation is meant"];
  const declared = operation.variableDefinitions ?? [];
  const read = getVariableValues(officialSchema(), declared, variables);
  const names = new Set(declared.map(({ variable }) => variable.name.value));
  return [
    ...("errors" in read ? (read.errors ?? []) : []).map(({ message }) => message),
    ...Object.keys(variables).flatMap((name) =>
      names.has(name) ? [] : [`variable $${name} is not declared`],
    ),
  ];
}

/** https://spec.graphql.org/October2021/#sec-Response-Format, and a plain error when the token or a limit forbids. */
function checkAnswer({ status, responseBody }: GitHubExchange): readonly string[] {
  if (status >= 500) return [];
  const answer = asObject(responseBody);
  if (status !== 200) return typeof answer["message"] === "string" ? [] : ["a refusal has no message"];
  const { data, errors } = answer;
  const strange = Object.keys(answer).filter((key) => !["data", "errors", "extensions"].includes(key));
  return [
    ...strange.map((key) => `the answer has a ${key}`),
    ...(errors === undefined || areErrors(errors) ? [] : ["its errors are no list of messages"]),
    ...(errors === undefined && data === undefined ? ["the answer has neither data nor errors"] : []),
  ];
}

function areErrors(errors: unknown): boolean {
  if (!Array.isArray(errors) || errors.length === 0) return false;
  return errors.every((error) => typeof asObject(error)["message"] === "string");
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
