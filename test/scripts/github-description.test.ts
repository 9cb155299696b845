import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/bundles.ts";
import { collectExamples } from "../../scripts/github-description/examples.ts";
import { operations } from "../../scripts/github-description/operations.ts";
import { renderJson } from "../../scripts/github-description/render.ts";
import { type Description, sliceDescription } from "../../scripts/github-description/slice.ts";

const title = { type: "string", description: "What it is called.", example: "Spring" };

const whole: Description = {
  openapi: "3.0.3",
  info: { version: "1" },
  paths: {
    "/trains/{id}": {
      get: {
        operationId: "trains/get",
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/train" },
                examples: { default: { $ref: "#/components/examples/train" } },
              },
            },
          },
          "404": { $ref: "#/components/responses/not_found" },
        },
      },
      delete: { operationId: "trains/delete", responses: { "204": {} } },
    },
  },
  components: {
    schemas: {
      train: { type: "object", properties: { title, next: { $ref: "#/components/schemas/train" } } },
      boat: { type: "object" },
    },
    responses: { not_found: { description: "Gone." } },
    examples: {
      train: { value: { $ref: "#/components/examples/fast" } },
      fast: { value: { title: "Fast" } },
    },
  },
};

describe("a slice of a description", () => {
  test("has the operations asked for with all they refer to, and no prose", () => {
    const slice = sliceDescription(whole, ["trains/get"]);

    expect(slice).toEqual({
      openapi: "3.0.3",
      info: { version: "1" },
      paths: {
        "/trains/{id}": {
          get: {
            operationId: "trains/get",
            responses: {
              "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/train" } } } },
              "404": { $ref: "#/components/responses/not_found" },
            },
          },
        },
      },
      components: {
        responses: { not_found: {} },
        schemas: {
          train: {
            type: "object",
            properties: { title: { type: "string" }, next: { $ref: "#/components/schemas/train" } },
          },
        },
      },
    });
  });

  test("is refused when an operation does not exist", () => {
    const slice = () => sliceDescription(whole, ["trains/get", "trains/stop"]);

    expect(slice).toThrow("the description has no operation trains/stop");
  });

  test("has the examples of what succeeds beside it, whichever way they are referred to", () => {
    const examples = collectExamples(whole, ["trains/get", "trains/delete"]);

    expect(examples).toEqual({
      answers: { "trains/get 200": ["train"] },
      values: { train: { title: "Fast" } },
    });
  });

  test("is written with a line for each part", () => {
    const text = renderJson({ paths: { "/": { get: [1, { a: 2 }] } }, components: {} }, 2);

    expect(text).toBe(`{\n "paths": {\n  "/": {"get":[1,{"a":2}]}\n },\n "components": {}\n}`);
  });
});

describe("what is kept of GitHub's description", () => {
  const kept = JSON.parse(
    readFileSync(join(root, "test", "fixtures", "github", "openapi-slice.json"), "utf8"),
  ) as Description;

  test("is what the list of operations says", () => {
    const names = Object.values(kept.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );

    expect(names.toSorted()).toEqual(operations.toSorted());
  });

  test("is named in NOTICE with its version and licence", () => {
    const notice = readFileSync(join(root, "NOTICE"), "utf8");

    expect(notice).toContain(`@octokit/openapi ${String(kept.info["version"])}`);
    expect(notice).toContain("MIT License");
  });
});
