import { parseGitops } from "@release-actions/gitops-promotion/config";
import { checkRepository } from "@release-actions/gitops-promotion";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { writeFiles } from "../support/infrastructure.ts";

export const component = (name: string) =>
  `  ${name}: { repository: acme/${name}, images: [ghcr.io/acme/${name}] }\n`;
export const both = `components:\n${component("runtime")}${component("app")}`;
const graphText =
  "owner: acme\nrepositories:\n  runtime: {}\n  app: { needs: [runtime] }\n  c: { needs: [app] }\n";

export type Files = Readonly<Record<string, string>>;

export async function check(files: Files, config = both, graph = graphText) {
  const folder = writeFiles(files);
  const machine = nodeMachine({ environment: { PATH: process.env["PATH"] } });
  const findings = await checkRepository(machine.files(folder), {
    config: parseGitops(Buffer.from(config), "gitops.yml"),
    graph: parseReleaseGraph(graph, "release-graph.yml"),
  });
  return findings.filter(({ code }) => !/^(?:place|pattern|reference)-/.test(code));
}

export const codes = async (...given: Parameters<typeof check>) =>
  (await check(...given)).map(({ code, level }) => `${level} ${code}`);

export const waved = (wave?: string) =>
  wave === undefined ? "" : `\n  annotations: { argocd.argoproj.io/sync-wave: "${wave}" }`;

/** An Application of a folder of this repository. */
export const app = (name: string, path: string, wave?: string, more = "") =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: ${name}${waved(wave)}\nspec:\n  source: { repoURL: "https://github.com/acme/deploy", path: ${path}, targetRevision: main }\n${more}`;
export const kustomization = (name: string) =>
  `images: [{ name: x, newName: ghcr.io/acme/${name}, newTag: v1.0.0 }]\n`;
export const folders = {
  "k/runtime/kustomization.yaml": kustomization("runtime"),
  "k/app/kustomization.yaml": kustomization("app"),
};
export const health =
  "kind: ConfigMap\nmetadata: { name: argocd-cm }\ndata:\n  resource.customizations.health.argoproj.io_Application: |\n    return {}\n";
