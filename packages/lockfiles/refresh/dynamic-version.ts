import { parse } from "smol-toml";
import * as v from "valibot";

const schema = v.object({
  project: v.optional(v.object({ dynamic: v.optional(v.array(v.string()), []) })),
  tool: v.optional(v.record(v.string(), v.unknown()), {}),
});

const versionedByTag = [
  "setuptools_scm",
  "vcs-versioning",
  "poetry-dynamic-versioning",
  "uv-dynamic-versioning",
];

/** Whether a pyproject.toml leaves its version to the repository's tags. False for a file that cannot be read. */
export function hasDynamicVersion(pyproject: Uint8Array): boolean {
  const parsed = v.safeParse(schema, tryParse(new TextDecoder().decode(pyproject)));
  if (!parsed.success) return false;
  const { project, tool } = parsed.output;
  return project?.dynamic.includes("version") === true || versionedByTag.some((name) => name in tool);
}

/**
 * The variables by which the plugins that read a version from git take one instead. A staged copy has no `.git`, and without
 * these the project's own build backend fails in it.
 */
export function pretendVersion(version: string): Record<string, string> {
  return {
    SETUPTOOLS_SCM_PRETEND_VERSION: version,
    VCS_VERSIONING_PRETEND_VERSION: version,
    UV_DYNAMIC_VERSIONING_BYPASS: version,
    POETRY_DYNAMIC_VERSIONING_BYPASS: version,
    PDM_BUILD_SCM_VERSION: version,
  };
}

function tryParse(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
