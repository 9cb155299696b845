import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import type { Findings } from "./figure.ts";
import { interleave, ratioOf } from "./interleave.ts";

/** Actions whose work lies in tools and services, so that what they load themselves would be felt. */
const actions = ["cosign-sign", "verify-signature"] as const;

/** How long the committed bundles take to answer, against a Node that does nothing. */
export async function startUp(program: string): Promise<Findings> {
  const node = (...words: readonly string[]) => ({
    run: () => spawnSync(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] }),
  });
  const bundles = dirname(dirname(program));
  // Without inputs: to the one error of a wrong call, which is told before anything else is loaded.
  const action = (name: (typeof actions)[number]) => node(join(bundles, name, "index.js"));
  const { bare, help, commandHelp, version, status, ...started } = await interleave(21, {
    bare: node("-e", "0"),
    help: node(program, "--help"),
    commandHelp: node(program, "status", "--help"),
    version: node(program, "--version"),
    // Without a suite: all that the command loads, and its refusal.
    status: node(program, "status", "--graph", "missing.yml"),
    "cosign-sign": action("cosign-sign"),
    "verify-signature": action("verify-signature"),
  });
  return {
    title: "Start-up of release-helper and of actions, against node -e 0",
    figures: [
      ratioOf("--help", help, bare, 2),
      ratioOf("status --help", commandHelp, bare, 2),
      ratioOf("--version", version, bare, 2),
      ratioOf("status that finds no graph", status, bare),
      ...actions.map((name) => ratioOf(name, started[name], bare, 2)),
    ],
  };
}
