import { spawnSync } from "node:child_process";
import type { Findings } from "./figure.ts";
import { interleave, ratioOf } from "./interleave.ts";

/** How long the committed bundle takes to answer, against a Node that does nothing. */
export async function startUp(program: string): Promise<Findings> {
  const node = (...words: readonly string[]) => ({
    run: () => spawnSync(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] }),
  });
  const { bare, help, commandHelp, version, status } = await interleave(21, {
    bare: node("-e", "0"),
    help: node(program, "--help"),
    commandHelp: node(program, "status", "--help"),
    version: node(program, "--version"),
    // Without a suite: all that the command loads, and its refusal.
    status: node(program, "status", "--graph", "missing.yml"),
  });
  return {
    title: "Start-up of release-helper, against node -e 0",
    figures: [
      ratioOf("--help", help, bare, 2),
      ratioOf("status --help", commandHelp, bare, 2),
      ratioOf("--version", version, bare, 2),
      ratioOf("status that finds no graph", status, bare),
    ],
  };
}
