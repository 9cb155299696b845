import { expect, test } from "@jest/globals";
import { parseReleaseGraph, tagsWith } from "@release-actions/release-model/release-graph";

test("repositories with a prefix of their own are asked for the tags that have it", () => {
  const graph = parseReleaseGraph(
    'owner: acme\nrepositories:\n  lib: {}\n  plain: { tag: "{version}" }\n  core: { tag: "core-v{version}" }\n  ui: { tag: "ui@{version}" }\n',
    "release-graph.yml",
  );

  expect(tagsWith(graph)).toEqual(
    new Map([
      ["acme/core", "core-v"],
      ["acme/ui", "ui@"],
    ]),
  );
});
