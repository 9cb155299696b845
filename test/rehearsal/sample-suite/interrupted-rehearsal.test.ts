import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { nodeAlone } from "../../support/node-alone.ts";

const start = join(import.meta.dirname, "..", "..", "..", "scripts", "start.ts");

const resultSchema = v.object({
  arrived: v.boolean(),
  releases: v.array(v.object({ repository: v.string(), version: v.string() })),
  promotions: v.array(v.object({ component: v.string(), state: v.string(), commit: v.nullable(v.string()) })),
  pullRequests: v.array(v.object({ repository: v.string(), state: v.string() })),
  after: v.object({
    behind: v.boolean(),
    repositories: v.array(v.object({ latest: v.nullable(v.string()) })),
  }),
});

let folder: string;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "interrupted-"));
  environment = { ...(await nodeAlone(join(folder, "path"))), TMPDIR: folder };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm start -- --no-python` and sends a signal as soon as it says what `when` matches. */
function run(interrupt?: { readonly when: RegExp; readonly signal: NodeJS.Signals }): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [start, "--no-python", "--json", "--directory", join(folder, "train")],
      { env: environment, stdio: ["ignore", "pipe", "pipe"] },
    );
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString("utf8");
      if (interrupt?.when.test(stderr) === true) child.kill(interrupt.signal);
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
}

describe("a train that is killed", () => {
  // One folder through all of them: each run has to find its way out of what the one before left behind.
  test.each<[moment: string, when: RegExp, signal: NodeJS.Signals]>([
    ["while the suite is built", /making the repositories/, "SIGKILL"],
    ["before the first release is published", /coreason-manifest v0\.15\.0: publish/, "SIGKILL"],
    ["while pull requests are opened", /coreason-manifest v0\.15\.0: cascade-pins/, "SIGTERM"],
    ["while a pull request is merged", /: merging pull request 1/, "SIGKILL"],
    ["while the GitOps repository is told", /coreason-runtime v[\d.]+: dispatch-gitops/, "SIGKILL"],
    ["while a promotion is committed", /coreason-runtime v[\d.]+: promote-release in/, "SIGKILL"],
    ["while Release Please tags", /coreason-infrastructure: tagging v/, "SIGKILL"],
  ])(
    "%s says so by its signal or exit code",
    async (_, when, signal) => {
      const killed = await run({ when, signal });

      expect(killed.stderr).toMatch(when);
      if (signal !== "SIGKILL") expect(killed.stderr).toContain(`npm start -- --directory ${folder}/train`);
      expect(signal === "SIGKILL" ? killed.signal : killed.code).toBe(signal === "SIGKILL" ? signal : 143);
    },
    120_000,
  );

  test("arrives when it is started again in the same folder", async () => {
    const finished = await run();

    const result = v.parse(resultSchema, JSON.parse(finished.stdout));
    expect(finished).toMatchObject({ code: 0, signal: null });
    expect(result.arrived).toBe(true);
    expect(result.after.repositories.map(({ latest }) => latest)).toEqual(
      expect.arrayContaining(["0.15.0", "0.9.2", "0.6.1", "0.11.4", "0.7.5", "0.4.1", "0.8.1", "0.5.3"]),
    );
  }, 120_000);

  test("has released everything exactly once: a further run moves nothing", async () => {
    const again = await run();

    const { arrived, releases, pullRequests, promotions } = v.parse(resultSchema, JSON.parse(again.stdout));
    expect(arrived).toBe(true);
    expect(releases).toHaveLength(8);
    expect(promotions).toEqual([
      { component: "coreason-runtime", state: "committed", commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    ]);
    // One for each repository below, and that of Release Please.
    expect(pullRequests).toHaveLength(8);
    expect(pullRequests.every(({ state }) => state === "merged")).toBe(true);
    expect(again.stderr).not.toContain("merging");
  }, 120_000);
});
