import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Findings } from "./figure.ts";
import { interleave, ratioOf } from "./interleave.ts";

/**
 * What makes the call of an action wrong: of most the inputs that are missing. Where none has to be given, one that cannot be
 * read, as without it the action goes on to ask git.
 */
const wrongInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "inject-npm-version": { INPUT_VERSION: "latest" },
};

/** How long the committed bundles take to answer, against a Node that does nothing. */
export async function startUp(program: string): Promise<Findings> {
  const node = (words: readonly string[], inputs: Readonly<Record<string, string>> = {}) => ({
    run: () =>
      spawnSync(process.execPath, words, {
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, ...inputs },
      }),
  });
  const bundles = dirname(dirname(program));
  const actions = readdirSync(bundles).filter((name) => name !== "release-helper");
  const timings = await interleave(21, {
    bare: node(["-e", "0"]),
    "--help": node([program, "--help"]),
    "status --help": node([program, "status", "--help"]),
    "--version": node([program, "--version"]),
    // Without a suite: all that the command loads, and its refusal.
    "status that finds no graph": node([program, "status", "--graph", "missing.yml"]),
    // To the one error of a wrong call, which is told before anything else is loaded.
    ...Object.fromEntries(
      actions.map((name) => [name, node([join(bundles, name, "index.js")], wrongInputs[name])]),
    ),
  });
  const { bare, ...started } = timings;
  return {
    title: "Start-up of release-helper and of actions, against node -e 0",
    figures: Object.entries(started).map(([name, timing]) =>
      ratioOf(name, timing, bare, name === "status that finds no graph" ? undefined : 2),
    ),
  };
}
