import type { ManifestEditor } from "../editor.ts";
import { cargoTomlEditor } from "./cargo-toml.ts";
import { chartEditor } from "./chart.ts";
import { composeEditor } from "./compose.ts";
import { dockerfileEditor } from "./dockerfile.ts";
import { kubernetesEditor } from "./kubernetes.ts";
import { kustomizationEditor } from "./kustomization.ts";
import { packageJsonEditor } from "./package-json.ts";
import { pnpmWorkspaceEditor } from "./pnpm-workspace.ts";
import { preCommitEditor } from "./pre-commit.ts";
import { pyprojectEditor } from "./pyproject.ts";
import { requirementsEditor } from "./requirements.ts";
import { serverJsonEditor } from "./server-json.ts";
import { terraformEditor } from "./terraform.ts";
import { terraformJsonEditor } from "./terraform-json.ts";
import { valuesEditor } from "./values.ts";
import { workflowEditor } from "./workflow.ts";

/** Every editor, the most particular file names first: the first that matches a path reads it. */
export const editors: readonly ManifestEditor[] = [
  pyprojectEditor,
  requirementsEditor,
  preCommitEditor,
  packageJsonEditor,
  pnpmWorkspaceEditor,
  cargoTomlEditor,
  serverJsonEditor,
  workflowEditor,
  composeEditor,
  dockerfileEditor,
  chartEditor,
  kustomizationEditor,
  valuesEditor,
  terraformEditor,
  terraformJsonEditor,
  // Any other YAML: it tells by the content, so it comes last.
  kubernetesEditor,
];

/** The editor for a path (relative, forward slashes), by its name alone. */
export function editorFor(path: string): ManifestEditor | undefined {
  return editors.find((editor) => editor.matches(path));
}
