import type { VcsProject } from "../facts.ts";
import { parsePythonVersion } from "./python-version.ts";

/** What the environment makes of a build, whatever git says. */
export type Override =
  | { readonly kind: "version"; readonly variable: string; readonly version: string }
  | { readonly kind: "fails" | "unknown"; readonly reason: string };

/** The variables of the environment by which setuptools-scm and hatch-vcs can be told otherwise. */
export function overridesIn(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && pattern.test(entry[0]),
    ),
  );
}

const pattern =
  /^(?:SETUPTOOLS_SCM|VCS_VERSIONING)_(?:PRETEND_VERSION|PRETEND_METADATA|OVERRIDES)(?:_FOR_.+)?$/;

/**
 * What these variables do to the build of one project; undefined where they do nothing. Those for a distribution come
 * before those for all, and an empty one hides what comes behind it. hatch-vcs tells setuptools-scm no name but that in its
 * `dist_name`, and takes no OVERRIDES. https://setuptools-scm.readthedocs.io/en/latest/overrides/
 */
export function overrideOf(
  project: VcsProject,
  variables: Readonly<Record<string, string>>,
): Override | undefined {
  if (project.vcs === undefined || Object.keys(variables).length === 0) return undefined;
  const { tool, options } = project.vcs;
  const named = options["dist_name"] ?? (tool === "hatch-vcs" ? undefined : project.distribution);
  const isNameless = tool !== "hatch-vcs" && typeof named !== "string";
  const name = typeof named === "string" ? suffixOf(named) : undefined;
  const find = (what: string) => lookUp(variables, what, name);
  const nameless = Object.keys(variables).find((variable) => variable.includes("_FOR_"));
  if (isNameless && nameless !== undefined) {
    return {
      kind: "unknown",
      reason: `${nameless} is set, and the name of the package does not stand in pyproject.toml`,
    };
  }
  const changed = tool === "hatch-vcs" ? undefined : find("OVERRIDES");
  if (changed !== undefined) {
    return { kind: "unknown", reason: `${changed} is set, which changes the options of the build` };
  }
  const pretended = find("PRETEND_VERSION");
  if (pretended !== undefined) {
    const version = variables[pretended] ?? "";
    return parsePythonVersion(version, true) === undefined
      ? { kind: "fails", reason: `${pretended} is set to what is no version` }
      : { kind: "version", variable: pretended, version };
  }
  const metadata = find("PRETEND_METADATA");
  return metadata === undefined
    ? undefined
    : { kind: "unknown", reason: `${metadata} is set, which changes what git says` };
}

/** The variable that is heeded, undefined where there is none or it is empty. */
function lookUp(
  variables: Readonly<Record<string, string>>,
  what: string,
  name: string | undefined,
): string | undefined {
  const generic = tools.map((tool) => `${tool}_${what}`);
  const own = name === undefined ? [] : generic.map((variable) => `${variable}_FOR_${name}`);
  // Other spellings of the name are looked for at last.
  const spelled = generic.flatMap((variable) =>
    Object.keys(variables).filter(
      (key) => key.startsWith(`${variable}_FOR_`) && suffixOf(key.slice(variable.length + 5)) === name,
    ),
  );
  const found = [...own, ...generic, ...spelled].find((variable) => Object.hasOwn(variables, variable));
  return found !== undefined && variables[found] !== "" ? found : undefined;
}

const tools = ["SETUPTOOLS_SCM", "VCS_VERSIONING"];

function suffixOf(name: string): string {
  return name.replaceAll(/[-_.]+/g, "_").toUpperCase();
}
