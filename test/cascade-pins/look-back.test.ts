import { expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { lookBack } from "../../packages/cascade-pins/look-back.ts";
import { loadOf } from "../../packages/cascade-pins/wanted.ts";
import { calmState, hash, pullRequest } from "./repository-state.ts";

const graph = parseReleaseGraph(
  "owner: acme\nrepositories:\n  manifest: {}\n  core: {}\n  app: { needs: [manifest, core] }\n",
  "release-graph.yml",
);
const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const carried = (repository: string) => ({ repository, version: parseSemver("1.1.0") });
const released = (day: number) =>
  calmState({ tags: [{ name: "v1.1.0", commit: hash("e"), committedAt: at(day) }] });
const manifest = carried("manifest");
const ended = (day: number) =>
  pullRequest({ number: 60, state: "closed", releases: ["core@1.0.0"], endedAt: at(day) });
const old = pullRequest({ number: 7, state: "closed", endedAt: at(6) });

test.each([
  { name: "a release that was made after the oldest that is shown ended", shown: ended(4), asked: [] },
  { name: "one that was made before it ended", shown: ended(9), asked: [{ before: 60, since: at(5) }] },
  { name: "there are no others", shown: ended(9), hasMore: false, asked: [] },
  { name: "nothing is to be done", shown: ended(9), targets: undefined, asked: [] },
  { name: "the open pull request has it", shown: pullRequest({ number: 60 }), asked: [] },
  {
    name: "of two releases the older one counts",
    shown: ended(4),
    targets: [manifest, carried("core")],
    asked: [{ before: 60, since: at(3) }],
  },
  {
    name: "a tag that is not shown: all are asked for",
    shown: ended(4),
    targets: [{ ...manifest, version: parseSemver("1.2.0") }],
    asked: [{ before: 60, since: undefined }],
  },
])("$name", async ({ shown, asked, hasMore = true, ...more }) => {
  const state = calmState({ pullRequests: [shown], hasMorePullRequests: hasMore });
  const states = new Map([
    ["manifest", released(5)],
    ["core", released(3)],
    ["app", state],
  ]);
  const load = loadOf(graph, { ...manifest, tag: "v1.1.0", names: [] }, { states });
  const targets = "targets" in more ? more.targets : [manifest];
  const requests: unknown[] = [];

  const found = await lookBack(
    [{ name: "app", look: { state, branch: { kind: "absent" }, targets } }],
    load,
    {
      github: {
        olderPullRequests: ({ before, since }) => {
          requests.push({ before, since });
          return Promise.resolve([old]);
        },
      },
    },
  );

  expect(requests).toEqual(asked);
  expect(found.get("app")?.pullRequests.map(({ number }) => number)).toEqual(
    asked.length === 0 ? undefined : [60, 7],
  );
});
