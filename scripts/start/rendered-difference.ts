import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { createTwoFilesPatch } from "diff";
import { parse } from "yaml";
import { findTool, installTool } from "../tools/install.mjs";

/** What a cluster would see of the promotions. */
export interface RenderedDifference {
  /** Each output that became another one. */
  readonly changed: readonly { readonly name: string; readonly diff: string }[];
  /** How many outputs stayed as they were. */
  readonly unchanged: number;
  /** What was not rendered, and why. */
  readonly skipped: readonly string[];
}

interface Output {
  readonly name: string;
  /** The folder that is rendered, relative to the repository. */
  readonly folder: string;
  readonly command: readonly [string, ...string[]];
}

/** Two folders with clones of the same repositories. */
export interface Clones {
  readonly repositories: readonly string[];
  readonly before: string;
  /** Here lie the charts of the suite, too: `<repository>/chart`. */
  readonly after: string;
}

/**
 * Renders GitOps repositories as they were and as the train left them, with kustomize and helm where they are at hand: kustomize takes
 * seconds to install, helm minutes, so it is used where it is there.
 */
export async function renderDifference(
  { repositories, ...clones }: Clones,
  log: (message: string) => void,
): Promise<RenderedDifference> {
  const tools = {
    kustomize: await installTool("kustomize", { log, quickly: true }),
    helm: await findTool("helm"),
  };
  const skipped = Object.entries(tools).flatMap(([name, tool]) =>
    tool.kind === "available" ? [] : [`what ${name} renders: ${tool.reason}`],
  );
  const path = Object.values(tools).flatMap((tool) => (tool.kind === "available" ? [tool.folder] : []));
  const scratch = await mkdtemp(join(tmpdir(), `release-helper-${process.pid}-`));
  const environment = { PATH: [...path, process.env["PATH"] ?? ""].join(":"), HOME: scratch };
  const changed: { name: string; diff: string }[] = [];
  let unchanged = 0;
  try {
    for (const repository of repositories) {
      log(`rendering ${repository}`);
      const [before, after] = await Promise.all(
        [clones.before, clones.after].map((place) => copyOf(join(place, repository), scratch)),
      );
      if (before === undefined || after === undefined) continue;
      const outputs = (await outputsOf(after)).filter(({ command: [name] }) =>
        Object.entries(tools).some(([tool, { kind }]) => tool === name && kind === "available"),
      );
      for (const output of outputs) {
        for (const place of [before, after])
          await vendorCharts(join(place, output.folder), { charts: clones.after, environment });
        const texts = await Promise.all([before, after].map((place) => render(output, place, environment)));
        const failed = texts.find((text) => text.kind === "failed");
        const [old, now] = texts.map((text) => (text.kind === "rendered" ? text.text : ""));
        if (failed?.kind === "failed") skipped.push(`${repository} ${output.name}: ${failed.reason}`);
        else if (old === now) unchanged += 1;
        else
          changed.push({
            name: `${repository} ${output.name}`,
            diff: patchOf(output.name, old ?? "", now ?? ""),
          });
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return { changed, unchanged, skipped };
}

async function copyOf(folder: string, scratch: string): Promise<string> {
  const copy = await mkdtemp(join(scratch, "copy-"));
  await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith("/.git") });
  return copy;
}

/** Overlays of kustomize, and charts with each of their values files for an environment. */
async function outputsOf(folder: string): Promise<readonly Output[]> {
  const found = await readdir(folder, { recursive: true });
  const paths = found
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml"))
    .sort();
  const overlays = paths.filter((path) => /(?:^|\/)overlays\/.*kustomization\.yaml$/.test(path)).map(dirname);
  const values = paths.flatMap((path) => {
    const chart = dirname(path);
    const environmentName = /\/values-([^/]+)\.yaml$/.exec(path)?.[1];
    return environmentName !== undefined && paths.includes(`${chart}/Chart.yaml`)
      ? [{ path, chart, environmentName }]
      : [];
  });
  return [
    ...overlays.map((overlay): Output => ({
      name: overlay,
      folder: overlay,
      command: ["kustomize", "build", overlay],
    })),
    ...values.map(({ path, chart, environmentName }): Output => ({
      name: `${chart} for ${environmentName}`,
      folder: chart,
      command: ["helm", "template", chart.slice(chart.lastIndexOf("/") + 1), chart, "-f", path],
    })),
  ];
}

/** What `helm dependency build` would fetch from a registry, which has closed with the stage: the charts of the suite itself. */
async function vendorCharts(
  chart: string,
  {
    charts,
    environment,
  }: { readonly charts: string; readonly environment: Readonly<Record<string, string>> },
): Promise<void> {
  const text = await readFile(join(chart, "Chart.yaml"), "utf8").catch(() => "");
  const found = parse(text) as { dependencies?: readonly { name: string; version: string }[] } | null;
  for (const { name, version } of found?.dependencies ?? []) {
    const command = ["helm", "package", join(charts, name, "chart"), "--version", version] as const;
    await nodeCommands().run([...command, "--destination", join(chart, "charts")], {
      cwd: chart,
      environment,
    });
  }
}

async function render(
  { command }: Output,
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<
  { readonly kind: "rendered"; readonly text: string } | { readonly kind: "failed"; readonly reason: string }
> {
  const { exitCode, stdout, stderr } = await nodeCommands().run(command, { cwd, environment });
  if (exitCode === 0) return { kind: "rendered", text: stdout.toString("utf8") };
  return { kind: "failed", reason: stderr.trim().split("\n").at(-1) ?? `exit code ${exitCode}` };
}

function patchOf(name: string, old: string, now: string): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, old, now, undefined, undefined, { context: 2 });
  // The library heads a patch with a ruler that git does not print.
  return patch.replace(/^=+\n/, "");
}
