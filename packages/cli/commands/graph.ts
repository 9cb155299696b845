import { renderGraph } from "@release-actions/release-model/release-graph";
import type { graph } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { loadGraph } from "../suite.ts";

export async function run({ options, terminal }: Invocation<typeof graph>): Promise<ExitCode> {
  const format = options.json ? "json" : (options.format ?? "text");
  const { graph: loaded } = await loadGraph(terminal, options);
  terminal.print(renderGraph(loaded, format));
  return exitCodes.done;
}
