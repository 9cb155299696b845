import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { readSampleOrganisation, type SampleSource } from "@release-actions/rehearsal/sample-suite";
import type { GitopsSuiteOptions } from "./gitops-suite.ts";
import { temporaryFolder } from "./repository.ts";

const organisation = await readSampleOrganisation();

/** The files of a sample repository as text, by path. */
export function sampleFiles(name: string): Readonly<Record<string, string>> {
  const { files } = organisation.repositories.find((one) => one.name === name) ?? empty;
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}

const empty: Pick<SampleSource, "files"> = { files: new Map() };

/** release-graph.yml of the sample organisation. */
export const sampleGraph = organisation.graph;

/** The GitOps repository of the sample organisation, with its images in a registry that can be asked. */
export function sampleGitops(): GitopsSuiteOptions {
  const moved = (text: string) => text.replaceAll("ghcr.io", "{host}");
  const files = Object.entries(sampleFiles("coreason-infrastructure"));
  return {
    owner: "coreason-ai",
    graph: moved(sampleGraph),
    files: Object.fromEntries(files.map(([path, text]) => [path, moved(text)])),
  };
}

/** Writes files into a new folder. */
export function writeFiles(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What kustomize and helm make of the GitOps repository, by what was rendered: `kustomize staging`, `coreason-mesh production`. */
export async function renderInfrastructure(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const folder = writeFiles(files);
  const home = temporaryFolder();
  const run = async (command: readonly [string, ...string[]]) => {
    const settings = { cwd: folder, environment: { ...environment, HOME: home } };
    const { exitCode, stdout, stderr } = await nodeCommands().run(command, settings);
    if (exitCode !== 0) throw new Error(`${command.join(" ")}: ${stderr}`);
    return Buffer.from(stdout).toString("utf8");
  };
  // What `helm dependency build` would fetch.
  const runtime = writeFiles(sampleFiles("coreason-runtime"));
  const packed = join(folder, "charts/coreason-enterprise/charts");
  await run(["helm", "package", join(runtime, "chart"), "--version", "0.11.3", "--destination", packed]);
  const rendered = ["staging", "production"].flatMap((name) => [
    { name: `kustomize ${name}`, command: ["kustomize", "build", `kustomize/overlays/${name}`] as const },
    ...["coreason-enterprise", "coreason-mesh"].map((chart) => ({
      name: `${chart} ${name}`,
      command: [
        "helm",
        "template",
        chart,
        `charts/${chart}`,
        "-f",
        `charts/${chart}/values-${name}.yaml`,
      ] as const,
    })),
  ]);
  return Object.fromEntries(
    await Promise.all(rendered.map(async ({ name, command }) => [name, await run(command)] as const)),
  );
}
