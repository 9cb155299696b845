import { fieldOf, textsIn } from "./data-field.ts";
import type { Source } from "./source.ts";
import { readJsonData } from "./json-strings.ts";
import { readYamlData } from "./syntax/yaml.ts";

/** Which folders a root calls members of its workspace. pnpm reads its own file only, npm and Yarn the package.json. */
export function workspacePatterns(root: Source, pnpmWorkspace: Source | undefined): readonly string[] {
  if (pnpmWorkspace !== undefined) {
    const documents = readYamlData(pnpmWorkspace);
    return textsIn(fieldOf(Array.isArray(documents) ? documents[0] : undefined, "packages"));
  }
  const workspaces = fieldOf(readJsonData(root), "workspaces");
  // The form with an object is Yarn's: https://classic.yarnpkg.com/lang/en/docs/workspaces/
  return textsIn(Array.isArray(workspaces) ? workspaces : fieldOf(workspaces, "packages"));
}
