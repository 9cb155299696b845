import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { parse as parseYaml } from "yaml";
import { UsageError } from "@release-actions/release-model";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { renderSchemas } from "../../scripts/render-schema.ts";
import { sampleGraph } from "./graph-text.ts";

const published = readFileSync(new URL("../../schema/release-graph.schema.json", import.meta.url), "utf8");
const validate = new Ajv({ strict: true, allErrors: true }).compile(schemaObject(JSON.parse(published)));

test("the published schema is the one the parser reads with", () => {
  expect(renderSchemas().get("release-graph.schema.json")).toBe(published);
});

test("the sample organisation's graph fits the published schema and parses", () => {
  const text = readFileSync(
    new URL("../../examples/sample-organisation/release-graph.yml", import.meta.url),
    "utf8",
  );

  expect(validate(parseYaml(text))).toBe(true);
  expect(parseReleaseGraph(text, "release-graph.yml").repositories.size).toBeGreaterThan(10);
});

describe("an editor with the schema and the parser agree on the grammar", () => {
  test.each<[string, string, string, boolean]>([
    ["the sample as it stands", "", "", true],
    ["a repository without settings", "  coreason-sensory-app:", "  coreason-sensory-app: {}", true],
    ["several packages of one ecosystem", "pypi: coreason_manifest", "pypi: [a, b]", true],
    ["a misspelled key", "publishes:", "publish:", false],
    ["an unknown policy", "pin: compatible", "pin: latest", false],
    ["bounds that may be raised", "pin: compatible", "pin: compatible\n        widen: true", true],
    ["bounds that may be raised by a word", "pin: compatible", "pin: compatible\n        widen: some", false],
    ["a repository named constructor", "  coreason-sensory-app:", "  constructor:", false],
    ["a repository named __proto__", "  coreason-sensory-app:", "  __proto__:", false],
    ["a repository named prototype", "  coreason-sensory-app:", "  prototype:", false],
    ["a need of __proto__", "needs: [coreason-manifest]", "needs: [__proto__]", false],
    ["no owner", "owner: coreason-ai", "", false],
    ["a list for settings", "  coreason-sensory-app:", "  coreason-sensory-app: []", false],
    ["a path out of the repository", "gitops: gitops.yml", "gitops: a/../../b", false],
    ["a tag without version", "tag: v{version}", "tag: version", false],
  ])("%s", (_, written, instead, accepted) => {
    const text = sampleGraph.replace(written, instead);

    expect(validate(parseYaml(text))).toBe(accepted);
    expect(parserAccepts(text)).toBe(accepted);
  });

  test("whatever stands at any place of the file", () => {
    const value: unknown = parseYaml(sampleGraph);
    const strays = fc.oneof(
      fc.constantFrom(null, [], {}, "", "a b", "a/b", "v{version}", "exact", 3, true, ["a"], [""], [null], {
        a: "b",
      }),
      fc.constant({ repository: "a", pin: "keep", widen: false }),
      fc.string(),
    );

    fc.assert(
      fc.property(fc.constantFrom(...placesIn(value)), strays, (place, stray) => {
        const text = JSON.stringify(replaceAt(value, place, stray));

        expect(parserAccepts(text)).toBe(validate(JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether the parser finds the grammar in order; names and cycles are not the schema's matter. */
function parserAccepts(text: string): boolean {
  try {
    parseReleaseGraph(text, "release-graph.yml");
    return true;
  } catch (error) {
    if (error instanceof UsageError) return !["graph-schema", "graph-unknown-key"].includes(error.code);
    throw error;
  }
}

type Place = readonly string[];

function placesIn(value: unknown, path: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: Place, stray: unknown): unknown {
  if (key === undefined) return stray;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, position) =>
      String(position) === key ? replaceAt(inner, rest, stray) : inner,
    );
  }
  if (typeof value !== "object" || value === null) return stray;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      name === key ? replaceAt(inner, rest, stray) : inner,
    ]),
  );
}

function schemaObject(value: unknown): object {
  if (typeof value !== "object" || value === null) throw new Error("the published schema is no object");
  return value;
}
