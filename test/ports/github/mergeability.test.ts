import { expect, test } from "@jest/globals";
import { adapterAt, graphql } from "./adapter-at.ts";
import { useOperationServers } from "./operation-server.ts";

const serverWith = useOperationServers();

function answer(...nodes: readonly (readonly [string, string] | null)[]) {
  return graphql({
    nodes: nodes.map((node) => (node === null ? null : { id: node[0], mergeable: node[1] })),
  });
}

test("those that GitHub has not worked out are asked about once more, and no others", async () => {
  const server = await serverWith({
    Mergeability: [
      answer(["PR_1", "CONFLICTING"], ["PR_2", "UNKNOWN"], ["PR_3", "UNKNOWN"]),
      answer(["PR_2", "MERGEABLE"], ["PR_3", "UNKNOWN"]),
    ],
  });
  const { github, clock } = adapterAt(server.address);

  expect(await github.mergeability(["PR_1", "PR_2", "PR_3"])).toEqual(
    new Map([
      ["PR_1", "conflicting"],
      ["PR_2", "mergeable"],
      ["PR_3", "unknown"],
    ]),
  );
  expect(clock.pauses).toEqual([1000, 3000]);
  expect(server.sentTo("Mergeability")).toEqual([
    { ids: ["PR_1", "PR_2", "PR_3"] },
    { ids: ["PR_2", "PR_3"] },
  ]);
});

test("one request is about 100 of them", async () => {
  const ids = Array.from({ length: 150 }, (_, index) => `PR_${index}`);
  const known = ids.map((id) => [id, "MERGEABLE"] as const);
  const server = await serverWith({
    Mergeability: [answer(...known.slice(0, 100)), answer(...known.slice(100))],
  });
  const { github } = adapterAt(server.address);

  expect((await github.mergeability(ids)).size).toBe(150);
  expect(github.requests).toEqual({ reads: 2, writes: 0 });
});

test("a pull request that is gone is unknown, and hides no other", async () => {
  const server = await serverWith({
    Mergeability: [
      graphql({ nodes: [null, { id: "PR_2", mergeable: "MERGEABLE" }] }, [
        { type: "NOT_FOUND", path: ["nodes", 0], message: "Could not resolve to a node" },
      ]),
      answer(null),
    ],
  });

  const known = await adapterAt(server.address).github.mergeability(["PR_1", "PR_2"]);

  expect([...known.values()]).toEqual(["unknown", "mergeable"]);
});
