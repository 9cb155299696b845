/**
 * Writes the published JSON schemas from the schemas the code itself reads with; `--check` only compares.
 * Run under Node 24: node scripts/render-schema.ts [--check]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { releaseGraphSchema } from "@release-actions/release-model/release-graph";

const published = {
  "release-graph.schema.json": releaseGraphSchema,
} as const;

/** The text of each schema file, by its name in `schema/`. */
export function renderSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(published).map(([name, schema]) => {
      const rendered = toJsonSchema(schema, { target: "draft-07" });
      const dialect = { $schema: "http://json-schema.org/draft-07/schema#" };
      return [name, `${JSON.stringify({ ...dialect, ...rendered }, undefined, 2)}\n`];
    }),
  );
}

function main(check: boolean): number {
  let stale = 0;
  for (const [name, text] of renderSchemas()) {
    const file = new URL(`../schema/${name}`, import.meta.url);
    if (!check) {
      writeFileSync(file, text);
    } else if (readFileSync(file, "utf8") !== text) {
      stale += 1;
      console.error(`schema/${name} is stale. Run: node scripts/render-schema.ts`);
    }
  }
  return stale === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  process.exitCode = main(process.argv.includes("--check"));
}
