import { describe, test } from "@jest/globals";
import { delimiter } from "node:path";
import { installTool } from "../../scripts/tools/install.mjs";
import type { AvailableTool, ToolName, UnavailableTool } from "../../scripts/tools/install.mjs";

export type { AvailableTool, ToolName, UnavailableTool };

const asked = new Map<ToolName, Promise<AvailableTool | UnavailableTool>>();

/** An outside tool, found on PATH or installed on first use, or the reason why it cannot be had. */
export function tool(name: ToolName): Promise<AvailableTool | UnavailableTool> {
  const before = asked.get(name);
  if (before !== undefined) return before;
  const asking = installTool(name);
  asked.set(name, asking);
  return asking;
}

/** An outside tool. @throws {Error} with the reason when it cannot be had; {@link describeWithTools} skips instead. */
export async function requireTool(name: ToolName): Promise<AvailableTool> {
  const found = await tool(name);
  if (found.kind === "unavailable") throw new Error(`${name} is not available: ${found.reason}`);
  return found;
}

/**
 * A `describe` whose tests need outside tools. When one cannot be had, a single skipped test stands in for them
 * all and carries the reason in its name; in CI a skip is a failure. Use it with a top-level `await`, so that
 * tools are installed before the tests are counted and timed:
 *
 *     await describeWithTools("uv locks", ["uv", "python"], ({ uv }) => { test("…", …) });
 */
export async function describeWithTools<const Names extends readonly ToolName[]>(
  title: string,
  names: Names,
  define: (tools: Readonly<Record<Names[number], AvailableTool>>) => void,
): Promise<void> {
  const found = await Promise.all(names.map((name) => tool(name)));
  const missing = found.filter((entry) => entry.kind === "unavailable");
  if (missing.length > 0) {
    const reasons = missing.map(({ name, reason }) => `${name} is not available: ${reason}`).join("; ");
    describe(title, () => {
      test.skip(`skipped: ${reasons}`, () => undefined);
    });
    return;
  }
  const available = Object.fromEntries(
    found.filter((entry) => entry.kind === "available").map((entry) => [entry.name, entry]),
  );
  describe(title, () => {
    define(available as Record<Names[number], AvailableTool>);
  });
}

/** The environment of this process with the given tools first on PATH, under their usual names. */
export function environmentWith(
  ...tools: readonly AvailableTool[]
): Record<string, string> & { readonly PATH: string } {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  // What stood on PATH is found there already; moving its folder to the front would bring its neighbors along.
  const folders = tools.filter(({ origin }) => origin === "installed").map(({ folder }) => folder);
  return { ...inherited, PATH: [...folders, process.env["PATH"] ?? ""].join(delimiter) };
}
