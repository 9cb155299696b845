import type { GitHubExchange } from "./exchange.ts";
import type { FoundOperation } from "./find-operation.ts";
import { complaints } from "./json-schema.ts";
import type { Parameter } from "./official-description.ts";
import { unknownFields } from "./unknown-fields.ts";

const json = "application/json";

/** What GitHub's description does not say of a request: its address, its query, its headers, its body. */
export function checkRequest(exchange: GitHubExchange, found: FoundOperation): readonly string[] {
  return [...checkHeaders(exchange), ...checkAddress(exchange, found), ...checkBody(exchange, found)];
}

/** https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#headers */
function checkHeaders({ requestHeaders }: GitHubExchange): readonly string[] {
  const version = requestHeaders["x-github-api-version"] ?? "2022-11-28";
  return [
    ...((requestHeaders["user-agent"] ?? "") === ""
      ? ["request has no user-agent, which GitHub refuses"]
      : []),
    ...(version === "2022-11-28" ? [] : [`request is for API version ${version}, which is not described`]),
  ];
}

function checkAddress(exchange: GitHubExchange, found: FoundOperation): readonly string[] {
  const query = new URL(exchange.path, "http://localhost").searchParams;
  const known = (where: Parameter["in"], name: string) =>
    found.parameters.findIndex((one) => one.in === where && one.name === name);
  const sent = [
    ...Object.entries(found.inPath).map(([name, value]) => ({ where: "path", name, value }) as const),
    ...[...query].map(([name, value]) => ({ where: "query", name, value }) as const),
  ];
  const wrong = sent.flatMap(({ where, name, value }) => {
    const at = known(where, name);
    if (at === -1) return [`${where} has ${name}, which is not described`];
    return complaints(value, placeOf(found, at), "address").map((what) => `${where} ${name}: ${what}`);
  });
  const missing = found.parameters.filter(
    (one) => one.in === "query" && one.required === true && !query.has(one.name),
  );
  return [...wrong, ...missing.map(({ name }) => `query lacks ${name}`)];
}

function placeOf({ operation, template, method }: FoundOperation, at: number): readonly string[] {
  const reference = operation.parameters?.[at]?.$ref;
  return reference === undefined
    ? ["paths", template, method, "parameters", String(at), "schema"]
    : [...reference.replace("#/", "").split("/"), "schema"];
}

function checkBody({ requestBody }: GitHubExchange, found: FoundOperation): readonly string[] {
  const described = found.operation.requestBody;
  if (requestBody === undefined) return described?.required === true ? ["request has no body"] : [];
  const schema = described?.content[json]?.schema;
  if (schema === undefined) return ["request has a body, and none is described"];
  const place = ["paths", found.template, found.method, "requestBody", "content", json, "schema"];
  return [
    ...complaints(requestBody, place, "body"),
    ...unknownFields(requestBody, schema).map((field) => `${field} is not described`),
  ].map((what) => `request body: ${what}`);
}
