import type { VcsOptions } from "@release-actions/manifests";
import { member } from "./describe-request.ts";
import { applyLocalScheme } from "./local-scheme.ts";
import { normalizePythonVersion, parsePythonVersion, type PythonVersion } from "./python-version.ts";
import { readTag } from "./tag-reading.ts";
import { applyVersionScheme, type SchemeResult } from "./version-scheme.ts";

/** What git says where a package is built. */
export interface Checkout {
  /** Full hash of the commit that is built. */
  readonly commit: string;
  /** Commits reachable from it, as far as this clone has them. */
  readonly history: number;
  /** Tracked files that differ from it. */
  readonly modified: readonly string[];
  readonly branch: string | undefined;
  readonly isShallow: boolean;
  /** When the build would run, ISO 8601 in UTC. */
  readonly now: string;
}

export type BuiltVersion =
  | {
      readonly kind: "built";
      readonly version: string;
      /** The tag it was made from; undefined where none was found. */
      readonly tag: string | undefined;
      readonly commits: number;
      readonly isDirty: boolean;
      /** The variable of the environment that says the version, in place of git. */
      readonly pretendedBy?: string;
    }
  | { readonly kind: "fails" | "unknown"; readonly reason: string };

/**
 * The version that hatch-vcs and setuptools-scm (10) give a package here. `described` is what their `git describe`
 * prints, without a mark for a dirty tree; undefined where it finds no tag.
 */
export function builtVersion(
  project: VcsOptions,
  found: { readonly described: string | undefined; readonly seesDirt: boolean; readonly checkout: Checkout },
): BuiltVersion {
  const { options } = project;
  const { checkout } = found;
  const foreign = foreignOption(project);
  if (foreign !== undefined) return foreign;
  const start = startOf(project, found);
  if (start.kind !== "start") return start;
  const { version, tag, commits, isDirty } = start;
  const shallow = preParse(options, checkout, tag !== undefined && commits === 0);
  if (shallow !== undefined) return shallow;
  const scope = member(options, "scm", "git", "distance_scope");
  if (scope !== undefined && scope !== false && (commits > 0 || isDirty)) {
    return { kind: "unknown", reason: "scm.git.distance_scope counts by folders" };
  }
  const main = applyVersionScheme(options["version_scheme"], {
    version,
    commits,
    isDirty,
    branch: checkout.branch ?? "HEAD",
  });
  if (main.kind !== "text") return { kind: main.kind, reason: main.reason };
  const local: SchemeResult = applyLocalScheme(options["local_scheme"], {
    commits,
    isDirty,
    node: `g${checkout.commit}`,
    now: checkout.now,
  });
  if (local.kind !== "text") return { kind: local.kind, reason: local.reason };
  const parts = [
    ...new Set([...(version.local?.split(".") ?? []), ...local.text.split(".")].filter(Boolean)),
  ];
  const text = parts.length === 0 ? main.text : `${main.text}+${parts.join(".")}`;
  return { kind: "built", version: normalizePythonVersion(text), tag, commits, isDirty };
}

/** The version of a package that git tells nothing about: `fallback_version` as it is, else an error. */
export function builtWithoutGit({ options }: VcsOptions): BuiltVersion {
  if (options["parentdir_prefix_version"] !== undefined) {
    return { kind: "unknown", reason: "parentdir_prefix_version takes the version from a folder's name" };
  }
  const fallback = options["fallback_version"];
  return typeof fallback === "string"
    ? { kind: "built", version: normalizePythonVersion(fallback), tag: undefined, commits: 0, isDirty: false }
    : { kind: "fails", reason: "it finds no git repository at its root" };
}

type Start =
  | {
      readonly kind: "start";
      readonly version: PythonVersion;
      readonly tag: string | undefined;
      readonly commits: number;
      readonly isDirty: boolean;
    }
  | Exclude<BuiltVersion, { kind: "built" }>;

function startOf(project: VcsOptions, found: Parameters<typeof builtVersion>[1]): Start {
  const { checkout, described } = found;
  if (described === undefined) {
    const fallback = project.options["fallback_version"];
    const text = typeof fallback === "string" && fallback !== "" ? fallback : "0.0";
    const version = parsePythonVersion(text, project.options["normalize"] !== false);
    if (version === undefined) return { kind: "fails", reason: `fallback_version ${text} is no version` };
    const isDirty = checkout.modified.length > 0;
    return { kind: "start", version, tag: undefined, commits: checkout.history, isDirty };
  }
  const { tag = described, commits = "0" } = suffix.exec(described)?.groups ?? {};
  const reading = readTag(tag, project);
  if (reading.kind !== "version") return reading;
  const isDirty = found.seesDirt && checkout.modified.length > 0;
  return { kind: "start", version: reading.version, tag, commits: Number(commits), isDirty };
}

/** `v1.2.3-4-gabcdef`; a tag may hold dashes itself. */
const suffix = /^(?<tag>.+)-(?<commits>\d+)-g[0-9a-f]+$/;

function preParse(
  options: VcsOptions["options"],
  { isShallow }: Checkout,
  isTagged: boolean,
): BuiltVersion | undefined {
  switch (member(options, "scm", "git", "pre_parse") ?? "warn_on_shallow") {
    case "warn_on_shallow":
      return undefined;
    case "fail_on_shallow":
      return isShallow && !isTagged ? { kind: "fails", reason: "the clone is shallow" } : undefined;
    case "fetch_on_shallow":
      return isShallow ? { kind: "unknown", reason: "scm.git.pre_parse fetches history first" } : undefined;
    default:
      return { kind: "unknown", reason: "scm.git.pre_parse looks at more than tags" };
  }
}

/** Options that run code, and such that the tool does not know and stops at. */
function foreignOption({ tool, options }: VcsOptions): BuiltVersion | undefined {
  for (const name of ["version_cls", "parse"]) {
    if (options[name] !== undefined) {
      return { kind: "unknown", reason: `${name} is code that is not run here` };
    }
  }
  const known = tool === "hatch-vcs" ? hatchOptions : scmOptions;
  const foreign = Object.keys(options).find((name) => !known.has(name));
  return foreign === undefined ? undefined : { kind: "fails", reason: `it knows no option ${foreign}` };
}

/** The parameters of `setuptools_scm.get_version`, to which hatch-vcs hands its raw options. */
const hatchOptions = new Set([
  ...["root", "relative_to", "fallback_root", "search_parent_directories", "dist_name", "normalize"],
  ...["version_scheme", "local_scheme", "tag_regex", "fallback_version", "parentdir_prefix_version"],
  ...[
    "git_describe_command",
    "scm",
    "version_file",
    "version_file_template",
    "write_to",
    "write_to_template",
  ],
]);

const scmOptions = new Set([...hatchOptions, "tag", "project_path", "write_to_source", "parent"]);
