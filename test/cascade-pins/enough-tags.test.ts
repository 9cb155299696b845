import { expect, test } from "@jest/globals";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { enoughTags } from "../../packages/cascade-pins/newest-tag.ts";
import { hash, pullRequest } from "./repository-state.ts";

const graph = parseReleaseGraph(
  "owner: acme\nrepositories:\n  manifest: {}\n  core: { needs: [manifest] }\n  app: { needs: [core] }\n",
  "release-graph.yml",
);
const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const tag = (name: string, day: number) => ({ name, commit: hash("e"), committedAt: at(day) });
const nightly = tag("v2.0.0-nightly.1", 20);
const mergedOn = (day: number) =>
  pullRequest({ state: "merged", merge: { commit: hash("f"), at: at(day) }, endedAt: at(day) });

test.each([
  {
    name: "one of a stable version is enough",
    of: "core",
    tags: [nightly, tag("v1.0.0", 3)],
    isEnough: true,
  },
  { name: "without one, there may be one among the older", of: "core", tags: [nightly], isEnough: false },
  {
    name: "those are of no train once all that was merged is newer",
    of: "core",
    tags: [nightly],
    merges: [25, 21],
    isEnough: true,
  },
  { name: "something was merged before", of: "core", tags: [nightly], merges: [25, 19], isEnough: false },
  { name: "nobody goes back for ever", of: "core", tags: Array(400).fill(nightly), isEnough: true },
  { name: "nothing stands upon it", of: "app", tags: [nightly], isEnough: true },
  { name: "the release itself has its own", of: "manifest", tags: [tag("v1.1.0", 3)], isEnough: true },
  { name: "the release's own is not shown yet", of: "manifest", tags: [tag("v1.2.0", 4)], isEnough: false },
])("$name: $isEnough", ({ of, tags, merges = [], isEnough }) => {
  const enough = enoughTags(graph, { repository: "manifest", tag: "v1.1.0" });

  expect(enough(`acme/${of}`, { tags, pullRequests: merges.map(mergedOn) })).toBe(isEnough);
});
