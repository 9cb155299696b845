import { expect, test } from "@jest/globals";
import { parseGraphSource, releasedVersion } from "@release-actions/cascade-pins/request";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { scopeOf, selectDownstreams } from "../../packages/cascade-pins/select-downstreams.ts";

test.each([
  { text: "release-graph.yml", source: { kind: "workspace", path: "release-graph.yml" } },
  { text: "a/b graph.yml", source: { kind: "workspace", path: "a/b graph.yml" } },
  {
    text: "acme/suite@v1:graphs/release-graph.yml",
    source: { kind: "github", repository: "acme/suite", reference: "v1", path: "graphs/release-graph.yml" },
  },
  {
    text: "acme/suite:release-graph.yml",
    source: { kind: "github", repository: "acme/suite", reference: undefined, path: "release-graph.yml" },
  },
])("the graph is found at $text", ({ text, source }) => {
  expect(parseGraphSource(text)).toEqual(source);
});

test.each(["/etc/passwd", "../graph.yml", "acme/suite@v1:../graph.yml"])(
  "%s is no place for a graph",
  (text) => {
    expect(() => parseGraphSource(text)).toThrow(expect.objectContaining({ code: "graph-source" }));
  },
);

test.each([
  { name: "a version", named: "1.2.0", environment: {}, expected: { major: 1, minor: 2, patch: 0 } },
  { name: "a tag", named: "app-v1.2.0", environment: {}, expected: { major: 1, minor: 2, patch: 0 } },
  {
    name: "the tag that started the run",
    named: undefined,
    environment: { GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "app-v1.2.0" },
    expected: { major: 1, minor: 2, patch: 0 },
  },
])("the released version is read off $name", ({ named, environment, expected }) => {
  expect(releasedVersion(named, "app-v{version}", environment)).toEqual(expected);
});

test("a run for a branch has to be told the version", () => {
  const environment = { GITHUB_REF_TYPE: "branch", GITHUB_REF_NAME: "main", GITHUB_REF: "refs/heads/main" };

  const read = () => releasedVersion(undefined, "v{version}", environment);

  expect(read).toThrow(expect.objectContaining({ code: "version-missing" }));
});

const graph = parseReleaseGraph(
  "owner: acme\nrepositories:\n  base:\n  a: { needs: [base] }\n  b: { needs: [base] }\n  c: { needs: [base, a] }\n  d: { needs: [c] }\n",
  "graph.yml",
);
const direct = ["a", "b", "c"];

test("a whole run looks at everything below the release and may read every direct downstream", () => {
  const scope = scopeOf(graph, ["a", "b", "c", "d"], { moving: direct, selected: direct });

  expect(scope).toEqual({ below: ["a", "b", "c", "d"], read: direct });
});

test("a job of a fan-out looks at its own repository and at those above it, which it may have to wait for", () => {
  const scope = scopeOf(graph, ["a", "b", "c", "d"], { moving: direct, selected: ["c"] });

  expect(scope).toEqual({ below: ["a", "c"], read: ["a", "c"] });
});

test.each([
  { only: [], exclude: [], moving: ["a", "b", "c"], selected: ["a", "b", "c"] },
  { only: ["b"], exclude: [], moving: ["a", "b", "c"], selected: ["b"] },
  { only: [], exclude: ["a"], moving: ["b", "c"], selected: ["b", "c"] },
  { only: ["b"], exclude: ["a"], moving: ["b", "c"], selected: ["b"] },
])(
  "only $only and exclude $exclude: $moving move, $selected in this run",
  ({ only, exclude, ...expected }) => {
    expect(selectDownstreams(direct, { only, exclude })).toEqual(expected);
  },
);

test.each([
  { only: ["d"], exclude: [] },
  { only: [], exclude: ["zz"] },
])("a name that is no direct downstream is refused: $only $exclude", (names) => {
  expect(() => selectDownstreams(direct, names)).toThrow(
    expect.objectContaining({ code: "not-a-downstream" }),
  );
});
