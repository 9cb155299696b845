import { tomlAt, tomlItems, tomlString, type TomlTable } from "../syntax/toml.ts";
import type { PublishedVersion } from "./published-package.ts";

/**
 * Where the version of a pyproject.toml comes from: the table of the tool that is configured to find it, else
 * the version that stands there, else the build requirement that can only be there for the purpose.
 */
export function pyprojectVersion(root: TomlTable): PublishedVersion {
  // This tool writes over a static version, which Poetry demands to be there.
  if (tomlAt(root, "tool", "poetry-dynamic-versioning") !== undefined)
    return { kind: "tag", tool: "poetry-dynamic-versioning" };
  const text = tomlString(root, "project", "version") ?? tomlString(root, "tool", "poetry", "version");
  if (text !== undefined) return { kind: "static", text: text.value, ...overruled(root) };
  return (
    hatchVersion(root) ??
    pdmVersion(root) ??
    setuptoolsVersion(root) ??
    requiredTool(root) ?? { kind: "unknown" }
  );
}

/** A tool that is configured and never asked, because [project] has the version itself. */
function overruled(root: TomlTable): { readonly overrules?: string } {
  if (tomlString(root, "project", "version") === undefined) return {};
  const version = hatchVersion(root) ?? pdmVersion(root) ?? setuptoolsVersion(root) ?? requiredTool(root);
  return version?.kind === "tag" ? { overrules: version.tool } : {};
}

/** https://hatch.pypa.io/latest/version/ */
function hatchVersion(root: TomlTable): PublishedVersion | undefined {
  const source = tomlString(root, "tool", "hatch", "version", "source")?.value;
  if (source === "vcs") return { kind: "tag", tool: "hatch-vcs" };
  if (source === "uv-dynamic-versioning") return { kind: "tag", tool: source };
  const path = tomlString(root, "tool", "hatch", "version", "path")?.value;
  return path === undefined ? undefined : { kind: "file", tool: "hatch", file: path };
}

/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
function pdmVersion(root: TomlTable): PublishedVersion | undefined {
  const source = tomlString(root, "tool", "pdm", "version", "source")?.value;
  // The first versions of PDM wrote `use_scm` and `from`.
  const isScm = tomlAt(root, "tool", "pdm", "version", "use_scm") !== undefined;
  if (source === "scm" || isScm) return { kind: "tag", tool: "pdm" };
  const from = tomlString(root, "tool", "pdm", "version", "from")?.value;
  if (from !== undefined) return { kind: "file", tool: "pdm", file: from };
  const path = tomlString(root, "tool", "pdm", "version", "path")?.value;
  return source === "file"
    ? { kind: "file", tool: "pdm", ...(path === undefined ? {} : { file: path }) }
    : undefined;
}

/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function setuptoolsVersion(root: TomlTable): PublishedVersion | undefined {
  if (tomlAt(root, "tool", "setuptools_scm") !== undefined) return { kind: "tag", tool: "setuptools-scm" };
  if (tomlAt(root, "tool", "versioneer") !== undefined) return { kind: "tag", tool: "versioneer" };
  if (tomlAt(root, "tool", "versioningit") !== undefined) return { kind: "tag", tool: "versioningit" };
  const dynamic = tomlAt(root, "tool", "setuptools", "dynamic", "version");
  if (dynamic === undefined) return undefined;
  const file = tomlString(dynamic, "file")?.value;
  return { kind: "file", tool: "setuptools", ...(file === undefined ? {} : { file }) };
}

function requiredTool(root: TomlTable): PublishedVersion | undefined {
  const required = tomlItems(root, "build-system", "requires").flatMap((item) =>
    item.kind === "string"
      ? [
          /^[A-Za-z0-9._-]+/
            .exec(item.value)?.[0]
            .replaceAll(/[-_.]+/g, "-")
            .toLowerCase() ?? "",
        ]
      : [],
  );
  const tool = ["hatch-vcs", "setuptools-scm", "versioningit", "versioneer", "uv-dynamic-versioning"].find(
    (name) => required.includes(name),
  );
  if (tool !== undefined) return { kind: "tag", tool };
  // Flit reads the module's `__version__`, maturin the Cargo.toml.
  const backend = tomlString(root, "build-system", "build-backend")?.value ?? "";
  if (required.includes("flit-core") || backend.startsWith("flit_core."))
    return { kind: "file", tool: "flit" };
  return required.includes("maturin") ? { kind: "file", tool: "maturin", file: "Cargo.toml" } : undefined;
}
