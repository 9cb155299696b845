/**
 * Writes the published JSON schemas: that of the graph from the schema the code itself reads with, those of what
 * commands print from the types they are built by. `--check` only compares.
 * Run under Node 24: node scripts/render-schema.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { gitopsSchema } from "@release-actions/gitops-promotion/config";
import { releaseGraphSchema } from "@release-actions/release-model/release-graph";
import { releasePublishedSchema } from "@release-actions/release-model/release-published";
import { format } from "prettier";
import type { ReportType } from "./report-schemas.ts";

/** What is read, by the name of its schema in `schema/`. */
const inputs = {
  "release-graph.schema.json": releaseGraphSchema,
  "release-published.schema.json": releasePublishedSchema,
  "gitops.schema.json": gitopsSchema,
} as const;

/** What release-helper prints with --json, and what cascade-pins outputs as `plan`. */
const reports: Readonly<Record<string, ReportType>> = {
  "status.schema.json": { file: "packages/status/report.ts", type: "StatusReport" },
  "check.schema.json": { file: "packages/status/report-check.ts", type: "CheckReport" },
  "graph.schema.json": { file: "packages/release-model/release-graph/render-json.ts", type: "GraphReport" },
  "cascade.schema.json": { file: "packages/cascade/report.ts", type: "CascadeReport" },
  "tag.schema.json": { file: "packages/tagging/report.ts", type: "TagReport" },
  "bump.schema.json": { file: "packages/tagging/report.ts", type: "BumpReport" },
  "pin.schema.json": { file: "packages/pinning/report.ts", type: "PinReport" },
  "init.schema.json": { file: "packages/graph-discovery/report.ts", type: "InitReport" },
  "verify-tag.schema.json": { file: "packages/tag-verification/report-document.ts", type: "VerdictDocument" },
  "verify.schema.json": { file: "packages/signature-verification/report.ts", type: "VerificationDocument" },
  "inject-npm-version.schema.json": { file: "packages/version-injection/report.ts", type: "InjectionReport" },
  "reconcile.schema.json": { file: "packages/gitops-reconcile/report.ts", type: "ReconcileReport" },
  "promote-release.schema.json": {
    file: "packages/gitops-promotion/check/document.ts",
    type: "CheckDocument",
  },
  "hooks.schema.json": { file: "packages/hooks/report.ts", type: "HooksReport" },
  "hook-run.schema.json": { file: "packages/cli/hooks/run-hook.ts", type: "HookRunReport" },
  "cascade-pins.schema.json": { file: "packages/cascade-pins/report-document.ts", type: "CascadePinsReport" },
  "error.schema.json": { file: "packages/cli/terminal/failure.ts", type: "ErrorReport" },
  "rehearse.schema.json": { file: "packages/rehearsal/reporting/report.ts", type: "RehearsalReport" },
};

const dialect = { $schema: "http://json-schema.org/draft-07/schema#" };

/** The text of each schema of an input, by its name in `schema/`. */
export function renderSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(inputs).map(([name, schema]) => {
      const rendered = toJsonSchema(schema, { target: "draft-07" });
      return [name, `${JSON.stringify({ ...dialect, ...rendered }, undefined, 2)}\n`];
    }),
  );
}

/** The text of each schema of what commands print. Takes seconds: the compiler reads the sources. */
export async function renderReportSchemas(): Promise<ReadonlyMap<string, string>> {
  const { reportSchemas } = await import("./report-schemas.ts");
  const rendered = [...reportSchemas(reports)].map(async ([name, schema]) => {
    const by = name === "cascade-pins.schema.json" ? "cascade-pins" : "release-helper";
    const title = `${by}: ${reports[name]?.type ?? name}`;
    const text = JSON.stringify({ ...dialect, title, ...schema });
    return [name, await format(text, { parser: "json", printWidth: 110 })] as const;
  });
  return new Map(await Promise.all(rendered));
}

async function main(check: boolean): Promise<number> {
  let stale = 0;
  for (const [name, text] of [...renderSchemas(), ...(await renderReportSchemas())]) {
    const file = new URL(`../schema/${name}`, import.meta.url);
    if (!check) {
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      stale += 1;
      console.error(`schema/${name} is stale. Run: node scripts/render-schema.ts`);
    }
  }
  return stale === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  process.exitCode = await main(process.argv.includes("--check"));
}
