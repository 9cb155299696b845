/**
 * Renews what the tests hold of GitHub's own description of its REST API: the operations of
 * `github-description/operations.ts`, and the examples of their answers. The description is a package of 400 MB, so it
 * is no dependency but fetched into a temporary folder.
 * Run under Node 24: node scripts/refresh-github-description.ts [VERSION]
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./bundles.ts";
import { collectExamples } from "./github-description/examples.ts";
import { operations } from "./github-description/operations.ts";
import { renderJson } from "./github-description/render.ts";
import { type Description, sliceDescription } from "./github-description/slice.ts";

const version = process.argv[2] ?? "23.0.2";
const run = promisify(execFile);

const description = await fetchDescription(`@octokit/openapi@${version}`);
const into = join(root, "test", "fixtures", "github");
await write("openapi-slice.json", renderJson(sliceDescription(description, operations), 3));
await write("openapi-examples.json", renderJson(collectExamples(description, operations), 2));

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(into, name), `${text}\n`);
  console.log(`test/fixtures/github/${name}: ${Math.round(text.length / 1000)} kB, of version ${version}`);
}

async function fetchDescription(specifier: string): Promise<Description> {
  const folder = await mkdtemp(join(tmpdir(), "github-description-"));
  try {
    await run("npm", ["pack", specifier, "--silent", "--pack-destination", folder], { cwd: folder });
    const [archive = ""] = await readdir(folder);
    const file = "package/generated/api.github.com.json";
    await run("tar", ["-xzf", archive, file], { cwd: folder });
    return JSON.parse(await readFile(join(folder, file), "utf8")) as Description;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
