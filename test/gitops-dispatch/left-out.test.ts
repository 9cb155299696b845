import { describe, expect, test } from "@jest/globals";
import { leftOut } from "@release-actions/gitops-dispatch";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { buildPayload } from "@release-actions/release-model/release-published";
import { parseSemver } from "@release-actions/release-model";
import { digest } from "../support/payload-sample.ts";

const runtime = `ghcr.io/acme/runtime@${digest("a")}`;
const tools = `ghcr.io/acme/tools@${digest("b")}`;
const chart = `ghcr.io/acme/charts/runtime@${digest("c")}`;

function found(publishes: string, images: readonly string[], charts: readonly string[] = []) {
  const graph = parseReleaseGraph(
    `owner: acme\nrepositories:\n  runtime: { publishes: ${publishes} }\n`,
    "g",
  );
  const payload = buildPayload({
    graph,
    component: "runtime",
    version: parseSemver("1.4.0"),
    tag: "v1.4.0",
    images,
    charts,
    source: { commit: "1".repeat(40), run: undefined },
    environment: undefined,
    details: undefined,
    sentAt: new Date(0),
  });
  return leftOut(payload, graph)?.found;
}

describe("what the graph says is published and a message leaves out is told", () => {
  const two = "{ image: [ghcr.io/acme/runtime, ghcr.io/acme/tools], chart: runtime }";
  test.each<[string, string, readonly string[], readonly string[], string | undefined]>([
    ["nothing at all", two, [], [], "without ghcr.io/acme/runtime, ghcr.io/acme/tools, runtime:"],
    ["one image of two", two, [runtime], [], "without ghcr.io/acme/tools:"],
    ["all images, the chart comes by itself", two, [runtime, tools], [], undefined],
    ["the chart by itself", two, [], [chart], undefined],
    ["a component of packages alone", "{ npm: runtime }", [], [], undefined],
  ])("%s", (_what, publishes, images, charts, expected) => {
    const text = found(publishes, images, charts);

    if (expected === undefined) expect(text).toBeUndefined();
    else expect(text).toContain(expected);
  });
});
