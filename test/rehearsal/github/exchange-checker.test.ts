import { describe, expect, test } from "@jest/globals";
import { checkExchange } from "../../support/github/check-exchange.ts";
import { exampleExchange, label } from "../../support/github/example-exchange.ts";
import { expectOfficial } from "../../support/github/expect-official.ts";
import { description, examples } from "../../support/github/official-description.ts";

const refusal = { message: "Not Found", documentation_url: "https://docs.github.com/rest" };
const labels = "/repos/octo/suite/labels";

describe("in order is", () => {
  test.each([
    ["GitHub's own example", {}],
    ["a name with a slash, encoded", { path: "/repos/octo/suite/labels/area%2Fdocs" }],
    ["a refusal that says why", { status: 404, body: refusal }],
    ["a refusal that repeats its status", { status: 404, body: { ...refusal, status: "404" } }],
    ["a refusal where only its status is described", { method: "DELETE", status: 422, body: refusal }],
    ["the root of a repository, without a slash", { path: "/repos/octo/suite/contents", body: [] }],
    ["an answer that is unchanged", { status: 304, body: "" }],
    ["a server that fails without a word", { status: 502, body: "" }],
    ["a move", { status: 301, body: refusal, headers: { location: "https://x.test/repositories/1" } }],
    ["a head without a body", { method: "HEAD", body: "" }],
    [
      "a page in the middle",
      {
        path: `${labels}?per_page=1&page=2`,
        body: [label],
        headers: { link: `<https://x.test/a?page=1>; rel="prev", <https://x.test/a?page=3>; rel="next"` },
      },
    ],
    [
      "a file asked for as it is",
      {
        path: "/repos/octo/suite/contents/docs/read%20me.md?ref=main",
        requestHeaders: { accept: "application/vnd.github.raw+json" },
        body: "# Suite",
      },
    ],
    [
      "a dispatch with a payload of any form",
      {
        method: "POST",
        path: "/repos/octo/suite/dispatches",
        request: { event_type: "released", client_payload: { images: ["a"], version: { major: 1 } } },
        status: 204,
        body: "",
      },
    ],
  ])("%s", (_, changes) => {
    const found = checkExchange(exampleExchange(changes));

    expect(found).toEqual([]);
  });
});

describe("reported is", () => {
  test.each([
    [
      "an address that is misspelt, although it is not found",
      { path: "/repos/octo/suite/label/bug", status: 404 },
      "no such operation",
    ],
    ["a query that is not known", { path: `${labels}?per_pages=5`, body: [] }, "query has per_pages"],
    [
      "a query of another type",
      { path: `${labels}?per_page=all`, body: [] },
      "query per_page: / must be integer",
    ],
    ["a request without a user agent", { requestHeaders: { "user-agent": "" } }, "no user-agent"],
    [
      "a newer version of the interface",
      { requestHeaders: { "x-github-api-version": "2026-03-10" } },
      "2026-03-10",
    ],
    ["a body where none is described", { request: {} }, "none is described"],
    ["a missing body", { method: "POST", path: labels, status: 201 }, "request has no body"],
    [
      "a missing field of a request",
      { method: "POST", path: labels, status: 201, request: { color: "f29513" } },
      "required property 'name'",
    ],
    [
      "a misspelt field of a request",
      { method: "POST", path: labels, status: 201, request: { name: "bug", colour: "red" } },
      "/colour is not described",
    ],
    ["a status that is not described", { status: 202 }, "status 202 is not described"],
    ["a missing field", { body: { ...label, node_id: undefined } }, "required property 'node_id'"],
    ["a field of another type", { body: { ...label, default: "no" } }, "/default must be boolean"],
    ["a field that is made up", { body: { ...label, shade: 1 } }, "/shade is neither described nor shown"],
    ["an address that is none", { body: { ...label, url: "bug" } }, '/url must match format "uri"'],
    ["a page instead of JSON", { headers: { "content-type": "text/html" } }, "it is not JSON"],
    ["a refusal without a link", { status: 404, body: { message: "Not Found" } }, "no documentation_url"],
    [
      "a refusal that says another status",
      { status: 404, body: { ...refusal, status: "403" } },
      'says status "403"',
    ],
    ["a move to nowhere", { status: 301, body: refusal }, "header location is missing"],
    ["a limit in words", { headers: { "x-ratelimit-remaining": "many" } }, "x-ratelimit-remaining is many"],
    [
      "a body that should not be",
      { method: "DELETE", status: 204, body: {} },
      "has a body, and none is described",
    ],
  ])("%s", (_, changes, expected) => {
    const found = checkExchange(exampleExchange(changes));

    expect(found).toEqual([expect.stringContaining(expected)]);
  });
});

test("a request that was refused as invalid needs no second word about it", () => {
  const body = { ...refusal, message: "Validation Failed", errors: [] };

  const found = checkExchange(
    exampleExchange({ method: "POST", path: labels, request: {}, status: 422, body }),
  );

  expect(found).toEqual([]);
});

test("a connection that broke leaves the request to be checked", () => {
  const broken = exampleExchange({ path: `${labels}?sort=name`, status: 0, body: "", outcome: "dropped" });

  const found = checkExchange(broken);

  expect(found).toEqual([expect.stringContaining("query has sort")]);
});

test("git over HTTP is no part of the description", () => {
  const clone = exampleExchange({ surface: "git", path: "/octo/suite.git/info/refs" });

  const check = () => {
    expectOfficial([clone]);
  };

  expect(check).not.toThrow();
});

test("all that differs is listed once, with how often it occurred", () => {
  const exchanges = [{ status: 202 }, {}, { status: 202 }, { body: [] }].map(exampleExchange);

  const check = () => {
    expectOfficial(exchanges);
  };

  expect(check).toThrow(
    [
      "these exchanges differ from GitHub's own description:",
      "- GET /repos/octo/suite/labels/bug (issues/get-label): answer 202: status 202 is not described (2 times)",
      "- GET /repos/octo/suite/labels/bug (issues/get-label): answer 200: / must be object",
    ].join("\n"),
  );
});

test("what is wrong on purpose is passed over, and said when it is not wrong", () => {
  const exchanges = [exampleExchange({ path: "/none", status: 404, body: refusal }), exampleExchange({})];

  const check = () => {
    expectOfficial(exchanges, { wrongOnPurpose: ["GET /none", "GET /repos"] });
  };

  expect(check).toThrow(
    "these exchanges differ from GitHub's own description:\n- GET /repos: is to be wrong on purpose, and is not",
  );
});

test("GitHub's examples are as GitHub describes, but for what they lack", () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    "actions/cancel-workflow-run 202 default": ["/ must be object"],
    "actions/re-run-workflow 201 default": ["/ must be object"],
    commit: [
      "/files/0 must have required property 'contents_url'",
      "/files/0 must have required property 'sha'",
    ],
    "full-repository": ["/ must have required property 'has_discussions'"],
    "full-repository-default-response": [
      "/ must have required property 'language'",
      "/source must have required property 'language'",
    ],
    "job-paginated": ["/jobs/0 must have required property 'created_at'"],
    "pull-request": ["/requested_teams/0 must have required property 'type'"],
    "pull-request-simple-items": ["/0/requested_teams/0 must have required property 'type'"],
    "short-branch-with-protection-items": [
      "/0/protection/required_status_checks must have required property 'checks'",
    ],
  };
  const answers = allExamples();

  const found = answers.flatMap(({ name, exchange }) => {
    const complaints = checkExchange({ ...exchange, requestBody: {} });
    const ofAnswer = complaints.flatMap((what) => /\): answer \d+: (.*)/.exec(what)?.[1] ?? []);
    return ofAnswer.length === 0 ? [] : [[name, ofAnswer] as const];
  });

  expect(Object.fromEntries(found)).toEqual(known);
  expect(answers.length).toBeGreaterThan(80);
});

function allExamples() {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId, responses }]) =>
      Object.keys(responses).flatMap((status) =>
        (examples.answers[`${operationId} ${status}`] ?? []).map((name) => ({
          name,
          exchange: exampleExchange({
            method: method.toUpperCase(),
            path: path.replaceAll(/\{(\w+)\}/g, "1"),
            status: Number(status),
            body: examples.values[name],
          }),
        })),
      ),
    ),
  );
}
