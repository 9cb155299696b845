import type { GitHubExchange } from "./exchange.ts";
import type { FoundOperation } from "./find-operation.ts";
import { complaints } from "./json-schema.ts";
import { examples, resolve, type Schema } from "./official-description.ts";
import { unknownFields } from "./unknown-fields.ts";

const json = "application/json";

/** What GitHub's description does not say of an answer: its status, its headers, its body. */
export function checkAnswer(exchange: GitHubExchange, found: FoundOperation): readonly string[] {
  const { status, method } = exchange;
  const isDescribed = found.operation.responses[String(status)] !== undefined;
  const wrong = [
    ...checkHeaders(exchange),
    ...(status >= 400 ? checkError(exchange) : []),
    ...(isDescribed || anywhere.has(status) || status >= 500 ? [] : [`status ${status} is not described`]),
    ...(isDescribed && method !== "HEAD" ? checkBody(exchange, found) : []),
  ];
  return wrong.map((what) => `answer ${status}: ${what}`);
}

/**
 * Answers that any operation may give, described or not: moved, unchanged, malformed, unknown or forbidden to the token,
 * of a wrong media type, invalid, over a limit.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
const anywhere = new Set([301, 302, 304, 307, 400, 401, 403, 404, 415, 422, 429]);

const whole = /^\d+$/;
const headerForms: Readonly<Record<string, RegExp>> = {
  "x-ratelimit-limit": whole,
  "x-ratelimit-remaining": whole,
  "x-ratelimit-used": whole,
  "x-ratelimit-reset": whole,
  "retry-after": whole,
  link: /^<https?:[^>]+>; rel="(?:next|prev|first|last)"(?:, <https?:[^>]+>; rel="(?:next|prev|first|last)")*$/,
};

function checkHeaders({ status, responseHeaders: headers }: GitHubExchange): readonly string[] {
  const malformed = Object.entries(headerForms).flatMap(([name, form]) => {
    const value = headers[name];
    return value === undefined || form.test(value) ? [] : [`header ${name} is ${value}`];
  });
  const leads = ![301, 302, 307].includes(status) || headers["location"] !== undefined;
  return leads ? malformed : [...malformed, "header location is missing"];
}

/**
 * Every refusal says why and where to read on, and repeats its status, which the description often leaves out. A server
 * that fails may say nothing.
 */
function checkError({ status, responseBody: error }: GitHubExchange): readonly string[] {
  if (status >= 500) return [];
  const fields = typeof error === "object" && error !== null ? (error as Record<string, unknown>) : {};
  const missing = ["message", "documentation_url"].filter((name) => typeof fields[name] !== "string");
  const { status: repeated = String(status) } = fields;
  return [
    ...missing.map((name) => `an error has no ${name}`),
    ...(repeated === String(status) ? [] : [`an error says status ${JSON.stringify(repeated)}`]),
  ];
}

function checkBody(exchange: GitHubExchange, found: FoundOperation): readonly string[] {
  const { status, requestHeaders, responseHeaders, responseBody } = exchange;
  const asked = requestHeaders["accept"] ?? "";
  const { content } = resolve(found.operation.responses[String(status)] ?? {});
  if (content === undefined)
    return responseBody === undefined || status >= 400 ? [] : ["it has a body, and none is described"];
  // The file itself, its rendering or its difference, when that was asked for.
  if (/\.(?:raw|html|diff|patch|sha)\b/.test(asked) && status < 300) return [];
  if (!/^application\/(?:json|.+\+json)/.test(responseHeaders["content-type"] ?? ""))
    return ["it is not JSON"];
  const wanted = /vnd\.github(?:\.v3)?\.object\b/.test(asked) ? "application/vnd.github.object" : json;
  const type = content[wanted] === undefined ? json : wanted;
  const schema = content[type]?.schema;
  if (schema === undefined) return [];
  return [
    ...complaints(responseBody, [...placeOf(found, status), "content", type, "schema"], "body"),
    ...unknownFields(responseBody, schema)
      .filter((field) => !(status >= 400 && field === "/status"))
      .filter((field) => !shownFields(found, status, schema).has(field))
      .map((field) => `${field} is neither described nor shown`),
  ];
}

const shown = new Map<string, ReadonlySet<string>>();

/** What GitHub's own examples of the answer show although its description does not know it. */
function shownFields({ operation }: FoundOperation, status: number, schema: Schema): ReadonlySet<string> {
  const key = `${operation.operationId} ${status}`;
  const values = (examples.answers[key] ?? []).map((name) => examples.values[name]);
  const fields = shown.get(key) ?? new Set(values.flatMap((value) => unknownFields(value, schema)));
  shown.set(key, fields);
  return fields;
}

function placeOf({ operation, template, method }: FoundOperation, status: number): readonly string[] {
  const reference = operation.responses[String(status)]?.$ref;
  return reference === undefined
    ? ["paths", template, method, "responses", String(status)]
    : reference.replace("#/", "").split("/");
}
