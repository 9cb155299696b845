import type { ManifestEditor } from "../editor.ts";
import { cargoTomlEditor } from "./cargo-toml.ts";
import { packageJsonEditor } from "./package-json.ts";
import { pnpmWorkspaceEditor } from "./pnpm-workspace.ts";
import { preCommitEditor } from "./pre-commit.ts";
import { pyprojectEditor } from "./pyproject.ts";
import { requirementsEditor } from "./requirements.ts";
import { serverJsonEditor } from "./server-json.ts";

/** Every editor, the most particular file names first: the first that matches a path reads it. */
export const editors: readonly ManifestEditor[] = [
  pyprojectEditor,
  requirementsEditor,
  preCommitEditor,
  packageJsonEditor,
  pnpmWorkspaceEditor,
  cargoTomlEditor,
  serverJsonEditor,
];

/** The editor for a path (relative, forward slashes), by its name alone. */
export function editorFor(path: string): ManifestEditor | undefined {
  return editors.find((editor) => editor.matches(path));
}
