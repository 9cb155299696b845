import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { isMap, isSeq, parseDocument, stringify } from "yaml";
import { root } from "../../scripts/bundles.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";
import { describeWithTools } from "../support/tools.ts";

/** What GitHub and the actions know, and this version of actionlint does not yet. */
const newer = [
  'unexpected key "queue" for "concurrency" section',
  'missing input "app-id" which is required by action "actions/create-github-app-token@v3"',
  'input "client-id" is not defined in action "actions/create-github-app-token@v3"',
];
/** What part of a workflow lacks: the jobs before it. */
const elsewhere = [
  'needs job ".+" which does not exist',
  'property ".+" is not defined in object type \\{\\}',
];

const examples = globSync(
  ["examples/workflows/*.yml", "examples/sample-organisation/repositories/*/.github/workflows/*.yml"],
  { cwd: root },
);

interface Snippet {
  readonly name: string;
  readonly text: string;
}

/** Every part of a workflow that a page shows, made whole. */
const snippets = globSync(["*.md", "*/README.md", "docs/**/*.md"], { cwd: root })
  .filter((path) => !path.startsWith("node_modules"))
  .flatMap((path) => {
    const blocks = [...readFileSync(join(root, path), "utf8").matchAll(/^```ya?ml\n(?<text>.*?)^```$/gms)];
    return blocks.flatMap(({ groups }, index): readonly Snippet[] => {
      const text = wholeWorkflow(groups?.["text"] ?? "");
      return text === undefined ? [] : [{ name: `${path.replaceAll("/", "-")}-${index + 1}.yml`, text }];
    });
  });

/** A workflow around a job, some jobs or some steps; undefined for YAML of another kind. */
function wholeWorkflow(text: string): string | undefined {
  const document = parseDocument(text);
  const data = document.toJS() as unknown;
  const job = { "runs-on": "ubuntu-latest" };
  if (isSeq(document.contents))
    return /^- (?:uses|run|name):/m.test(text)
      ? stringify({ on: "push", jobs: { a: { ...job, steps: data } } })
      : undefined;
  if (!isMap(document.contents)) return undefined;
  if (document.has("jobs")) return document.has("on") ? text : `on: push\n${text}`;
  if (document.has("steps")) return stringify({ on: "push", jobs: { a: { ...job, ...(data as object) } } });
  const isJobs = document.contents.items.every(
    ({ value }) => isMap(value) && (value.has("steps") || value.has("uses")),
  );
  return isJobs && document.contents.items.length > 0 ? stringify({ on: "push", jobs: data }) : undefined;
}

await describeWithTools("actionlint has nothing to say about", ["actionlint"], ({ actionlint }) => {
  /** Its complaints. Our actions lie beside the workflows, so that it knows their inputs and outputs. */
  async function lint(workflows: readonly Snippet[], ignored: readonly string[]): Promise<string> {
    const folder = temporaryFolder();
    execFileSync("git", ["init", "--quiet", folder], { env: gitEnvironment });
    for (const file of globSync("*/action.yml", { cwd: root })) {
      mkdirSync(join(folder, dirname(file)));
      cpSync(join(root, file), join(folder, file));
      // The program has to be there, and nobody reads it.
      mkdirSync(join(folder, "dist", dirname(file)), { recursive: true });
      writeFileSync(join(folder, "dist", dirname(file), "index.js"), "");
    }
    const place = join(folder, ".github/workflows");
    mkdirSync(place, { recursive: true });
    for (const { name, text } of workflows) {
      writeFileSync(join(place, name), text.replaceAll(/coreason-ai\/release-actions\/([\w-]+)@v1/g, "./$1"));
    }
    const { stdout } = await nodeCommands().run(
      [
        ...([actionlint.path, "-oneline", "-shellcheck=", "-pyflakes="] as const),
        ...ignored.flatMap((pattern) => ["-ignore", pattern]),
      ],
      { cwd: folder, environment: gitEnvironment },
    );
    return stdout.toString("utf8");
  }

  test("the examples, and workflows of the sample organisation", async () => {
    const workflows = examples.map((path) => ({
      name: path.replaceAll("/", "-"),
      text: readFileSync(join(root, path), "utf8"),
    }));

    expect(workflows.length).toBeGreaterThan(10);
    expect(await lint(workflows, newer)).toBe("");
  });

  test("what the pages show", async () => {
    expect(snippets.length).toBeGreaterThan(8);
    expect(await lint(snippets, [...newer, ...elsewhere])).toBe("");
  });

  test("a wrong input of one of our actions, an output that it lacks, or a permission that is none: those it tells", async () => {
    const promote = readFileSync(join(root, "examples/workflows/promote.yml"), "utf8");
    const wrong = promote
      .replace("mode: commit", "modes: commit")
      .replace("contents: write", "content: write")
      .replace(
        "promote-release@v1",
        "promote-release@v1\n        id: a\n        env: { A: '${{ steps.a.outputs.nothing }}' }",
      );

    const said = await lint([{ name: "promote.yml", text: wrong }], newer);

    expect(said).toContain('input "modes" is not defined');
    expect(said).toContain('unknown permission scope "content"');
  });
});
