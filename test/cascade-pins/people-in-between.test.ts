import { afterEach, describe, expect, test } from "@jest/globals";
import type { GitHub } from "@release-actions/ports";
import { readState } from "../../packages/cascade-pins/state-block.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";
import { watchedGitHub } from "./watched-github.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

/** App has an open pull request with one upstream, and a run brings the second one while somebody else does something. */
async function bringSecondUpstream(point: keyof GitHub, act: () => Promise<unknown>) {
  suite = await startGitHubSuite({ manifest: [], core: [], app: ["manifest", "core"] });
  await suite.cascade("manifest@1.1.0");
  let isDone = false;
  const github = watchedGitHub(suite.connect({ clock: fakeClock() }), async (method) => {
    if (method !== point || isDone) return;
    isDone = true;
    await act();
  });
  const { results } = await suite.cascade("core@1.1.0", { github });
  const before = suite.standIn.exchanges.length;
  await suite.cascade("core@1.1.0");
  return { results, writesOfRerun: suite.standIn.countWrites(before) };
}

function pullRequests() {
  return suite.standIn.pullRequests("acme/app").map(({ state, mergedAt, body }) => ({
    state: mergedAt === null ? state : "merged",
    carries: readState(body ?? "")?.releases.map(({ repository }) => repository),
  }));
}

describe("before the run commits, a person", () => {
  test("merges: the second upstream comes in a pull request of its own", async () => {
    const { writesOfRerun } = await bringSecondUpstream("commit", () =>
      suite.standIn.mergePullRequest("acme/app", 1),
    );

    expect(pullRequests()).toEqual([
      { state: "merged", carries: expect.anything() },
      { state: "open", carries: ["core"] },
    ]);
    expect(await pins()).toEqual(["manifest==1.1.0", "core==1.1.0"]);
    expect(writesOfRerun).toBe(0);
  });

  test("closes: what was closed is not brought again, the second upstream is", async () => {
    const { writesOfRerun } = await bringSecondUpstream("commit", () =>
      suite.standIn.closePullRequest("acme/app", 1),
    );

    expect(pullRequests()).toEqual([
      { state: "closed", carries: expect.anything() },
      { state: "open", carries: ["core"] },
    ]);
    expect(await pins()).toEqual(["manifest==1.0.0", "core==1.1.0"]);
    expect(writesOfRerun).toBe(0);
  });
});

test.each([
  ["merges", "merged", () => suite.standIn.mergePullRequest("acme/app", 1)],
  ["closes", "closed", () => suite.standIn.closePullRequest("acme/app", 1)],
])(
  "a person %s when both upstreams are on the branch: that is the answer to both",
  async (_verb, state, act) => {
    const { writesOfRerun } = await bringSecondUpstream("updatePullRequest", act);

    expect(pullRequests().map((pull) => pull.state)).toEqual([state]);
    expect(writesOfRerun).toBe(0);
  },
);

test.each(["commit", "updatePullRequest"] as const)(
  "a person pushes before the run's %s: nothing of hers is lost, and she is told once",
  async (point) => {
    const { writesOfRerun } = await bringSecondUpstream(point, () =>
      suite.standIn.pushAs("acme/app", "grace", {
        branch: "cascade/pins",
        message: "fix: what the release needs",
        files: { "app.py": "import manifest\n" },
      }),
    );

    expect(await suite.read("app", "app.py", "cascade/pins")).toBe("import manifest\n");
    expect(pullRequests().map(({ state }) => state)).toEqual(["open"]);
    expect(suite.standIn.pullRequests("acme/app")[0]?.comments).toHaveLength(1);
    expect(writesOfRerun).toBe(0);
  },
);

async function pins(): Promise<readonly (string | undefined)[]> {
  const text = (await suite.read("app", "pyproject.toml", "cascade/pins")) ?? "";
  return [...text.matchAll(/"([a-z]+==[\d.]+)"/g)].map(([, pin]) => pin);
}
