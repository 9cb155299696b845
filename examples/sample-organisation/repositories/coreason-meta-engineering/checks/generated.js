import { readFileSync } from "node:fs";
import { parseManifest } from "@coreason-ai/manifest";

for (const file of process.argv.slice(2)) parseManifest(readFileSync(file, "utf8"));
