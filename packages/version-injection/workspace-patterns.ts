import { readJsonData, readYamlData, type Source } from "@release-actions/manifests";
import * as v from "valibot";

/** Which folders a root calls members of its workspace. pnpm reads its own file only, npm and Yarn the package.json. */
export function workspacePatterns(root: Source, pnpmWorkspace: Source | undefined): readonly string[] {
  if (pnpmWorkspace !== undefined) {
    const [document] = v.parse(v.fallback(v.array(v.unknown()), []), readYamlData(pnpmWorkspace));
    return v.parse(pnpmFile, document).packages;
  }
  const { workspaces } = v.parse(packageJson, readJsonData(root));
  return Array.isArray(workspaces) ? workspaces : (workspaces.packages ?? []);
}

const patterns = v.array(v.string());

const pnpmFile = v.fallback(v.object({ packages: v.optional(patterns, []) }), { packages: [] });

/** The form with an object is Yarn's: https://classic.yarnpkg.com/lang/en/docs/workspaces/ */
const packageJson = v.fallback(
  v.object({ workspaces: v.optional(v.union([patterns, v.object({ packages: v.optional(patterns) })]), []) }),
  { workspaces: [] },
);
