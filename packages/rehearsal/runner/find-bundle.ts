import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InternalError } from "@release-actions/release-model";

/** The actions that take part in a rehearsal. A later one is added here, and called in `publish-workflow.ts`. */
export type RehearsedAction =
  | "verify-tag"
  | "inject-npm-version"
  | "cosign-sign"
  | "dispatch-gitops"
  | "promote-release"
  | "cascade-pins";

/**
 * The bundle that `uses:` would run. It lies beside the bundle of release-helper, and in `dist/` for what runs from the
 * sources. @throws {InternalError} `bundle-missing`.
 */
export async function findBundle(action: RehearsedAction): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, "..", "..", action, "index.js");
  const inSources = join(here, "..", "..", "..", "dist", action, "index.js");
  for (const path of [beside, inSources]) if (await exists(path)) return path;
  throw new InternalError({
    code: "bundle-missing",
    expected: `the bundle of ${action} beside that of release-helper`,
    found: `neither ${beside} nor ${inSources}`,
    fix: "Install release-helper again, as a whole.",
  });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
