import { parseTransport } from "@release-actions/gitops-dispatch/request";
import { reconcile, reportReconcile, type ReconcileReport } from "@release-actions/gitops-reconcile";
import { nodeClock, partialClones } from "@release-actions/ports/adapters";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { UsageError } from "@release-actions/release-model";
import type { reconcileCommand } from "../contracts/reconcile.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { loadGraph } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { withProgress } from "../terminal/progress.ts";
import { renderTable } from "../terminal/table.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function run({ options, terminal }: Invocation<typeof reconcileCommand>): Promise<ExitCode> {
  const { environment } = terminal;
  const transport = parseTransport(options["event-type"] ?? "release-published", undefined);
  const token = environment["GITHUB_TOKEN"] ?? environment["GH_TOKEN"] ?? "";
  if (token === "") throw tokenMissing();
  const { graph, machine } = await loadGraph(terminal, options);
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const graphql = environment["GITHUB_GRAPHQL_URL"];
  const { steps, results } = await withProgress(terminal, (onProgress) => {
    const log = { progress: onProgress, info: onProgress, warning: onProgress };
    const github = octokitGitHub({
      token,
      api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
      ...(graphql === undefined ? {} : { graphql }),
      log,
    });
    return reconcile({
      github,
      dispatches: github,
      copies: partialClones({ ...machine, server, token }),
      registries: httpRegistries({ environment }),
      clock: nodeClock(),
      graph,
      environment: options.environment,
      preReleases: options["pre-releases"],
      transport,
      apply: options.apply,
      onProgress,
    });
  });
  const report = reportReconcile(steps, results, { applied: options.apply });
  answer(terminal, report, { asJson: options.json, render });
  return report.open === 0 ? exitCodes.done : exitCodes.partly;
}

function render(terminal: Terminal, { releases, open, applied }: ReconcileReport): string {
  if (releases.length === 0) return "No repository of the graph has `gitops`.\n";
  const rows = releases.map(({ repository, component, environment, version, state, note }) => [
    repository,
    environment ?? "",
    component ?? "",
    version ?? "",
    state,
    note.split("\n").join(", "),
  ]);
  const table = renderTable(
    terminal,
    ["repository", "environment", "component", "version", "state", "note"],
    rows,
  );
  const hint = open === 0 || applied ? "" : "\nNothing was sent. Send what is lost with --apply.\n";
  return `${table}${hint}`;
}

function tokenMissing(): UsageError {
  return new UsageError({
    code: "token-missing",
    expected: "a token for GitHub in GITHUB_TOKEN or GH_TOKEN",
    found: "none",
    fix: "Set GITHUB_TOKEN, for example to the output of `gh auth token`.",
  });
}
