import { escapeText, formatPep440, type Version } from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { BuildFacts, FileFacts, Known, VcsProject } from "./facts.ts";
import { fullHistory } from "./full-history.ts";
import { buildOf } from "./vcs/build-of.ts";
import type { BuiltVersion } from "./vcs/built-version.ts";
import { considers, describeRequest } from "./vcs/describe-request.ts";
import { readTag } from "./vcs/tag-reading.ts";

/** What a tool makes of the repository must be the version of the tag. */
export function judgeVcsVersion(options: {
  readonly tag: string;
  readonly version: Version;
  readonly files: Known<FileFacts>;
  readonly builds: Known<BuildFacts>;
}): readonly Complaint[] {
  const { tag, version, files, builds } = options;
  const wanted = formatPep440(version);
  if (files.kind === "unknown") return [cannotTell(`a build of ${wanted}`, files)];
  if (builds.kind === "unknown") {
    return files.value.projects.length === 0 ? [] : [cannotTell(`a build of ${wanted}`, builds)];
  }
  return [
    ...notCheckedOut(tag, builds.value),
    ...judgeProjects({ tag, wanted, projects: files.value.projects, facts: builds.value }),
  ];
}

/** What later steps build is what is checked out, whatever the tag has: also where no version comes from git. */
function notCheckedOut(tag: string, { elsewhere, checkout, isPushed }: BuildFacts): readonly Complaint[] {
  if (elsewhere === undefined) return [];
  return [
    {
      expected: `${tag} to be checked out, because what is checked out here is what gets built`,
      found: `HEAD on ${elsewhere.slice(0, 12)}, while ${tag} stands on ${checkout.commit.slice(0, 12)}`,
      fix: `Give the actions/checkout step of this job these lines:\n  with:\n    ref: ${isPushed ? "${{ github.ref }}" : `refs/tags/${tag}`}\n    fetch-depth: 0\nA step before this one must not commit. Where this job builds nothing, set vcs-version=warning in the input "checks".`,
    },
  ];
}

function judgeProjects({
  tag,
  wanted,
  projects,
  facts,
}: {
  readonly tag: string;
  readonly wanted: string;
  readonly projects: readonly VcsProject[];
  readonly facts: BuildFacts;
}): readonly Complaint[] {
  const ours = projects.filter((project) => isReleasedBy(project, tag));
  const [first] = projects;
  if (ours.length === 0 && first !== undefined) {
    return [
      {
        expected: `a tag that the build of ${first.path} reads its version from`,
        found: `"${escapeText(tag)}", which its options pass by`,
        fix: `Tag in the form that ${first.path} is configured for, or correct its options.`,
        file: first.path,
      },
    ];
  }
  return ours.flatMap((project) => judgeProject(project, { tag, wanted, facts }) ?? []);
}

/** In a repository of several packages each looks for tags of its own. */
function isReleasedBy({ vcs }: VcsProject, tag: string): boolean {
  if (vcs === undefined) return true;
  const request = describeRequest(vcs);
  if (request.kind === "request" && !considers(request, tag)) return false;
  return readTag(tag, vcs).kind !== "fails";
}

function judgeProject(
  project: VcsProject,
  context: { readonly tag: string; readonly wanted: string; readonly facts: BuildFacts },
): Complaint | undefined {
  const { tag, wanted, facts } = context;
  const expected = `a build of ${wanted} from ${project.path}`;
  const built = buildOf(project, facts);
  if (built.kind === "built") {
    if (built.version === wanted) return undefined;
    const { found, fix } = explain(built, { tag, facts });
    return {
      expected,
      found,
      fix,
      file: built.isDirty ? (facts.checkout.modified[0] ?? project.path) : project.path,
    };
  }
  return {
    expected,
    found: built.kind === "fails" ? `no build: ${built.reason}` : `unknown: ${built.reason}`,
    fix:
      built.kind === "fails"
        ? `Correct the options of ${project.tool} in ${project.path}.`
        : 'Look what the build makes of this commit, and then set vcs-version=warning in the input "checks".',
    file: project.path,
  };
}

function explain(
  built: Extract<BuiltVersion, { kind: "built" }>,
  { tag, facts }: { readonly tag: string; readonly facts: BuildFacts },
): { readonly found: string; readonly fix: string } {
  const { version, commits } = built;
  const { modified, isShallow } = facts.checkout;
  if (built.pretendedBy !== undefined) {
    const variable = escapeText(built.pretendedBy);
    return {
      found: `${escapeText(version)}, because ${variable} is set`,
      fix: `Remove ${variable} from this job.`,
    };
  }
  if (built.isDirty) {
    const names = modified.slice(0, 5).map((path) => escapeText(path));
    const more = modified.length > names.length ? ` and ${modified.length - names.length} more` : "";
    return {
      found: `${version}, because tracked files differ from the commit: ${names.join(", ")}${more}`,
      fix: "Undo the change (git restore), or commit it before tagging. A step that edits tracked files, with sed for example, makes the build another version.",
    };
  }
  if (built.tag === undefined) {
    const reason = isShallow
      ? "this clone is shallow and has no tag"
      : "this clone has no tag that it looks at";
    return { found: `${version}, because ${reason}`, fix: fullHistory };
  }
  if (built.tag === tag) {
    return commits > 0
      ? {
          found: `${version}, because ${tag} stands ${commits} commit${commits === 1 ? "" : "s"} below`,
          fix: "Build from the tagged commit.",
        }
      : {
          found: `${version}, by the options of the build`,
          fix: "Correct tag_regex or version_scheme, so that the tag's version comes out.",
        };
  }
  return commits > 0
    ? {
        found: `${version}, because the nearest tag is ${escapeText(built.tag)}`,
        fix: "Tag this commit, and fetch the tag before building.",
      }
    : {
        found: `${version}, because the build takes the tag ${escapeText(built.tag)} of the same commit`,
        fix: `Tag another commit, or delete ${escapeText(built.tag)}. An annotated tag is taken before a lightweight one, and the newest annotated one first.`,
      };
}
