import { applyEdits, planStaticVersion } from "@release-actions/manifests";
import {
  compareVersions,
  formatSemver,
  formatTag,
  lineOf,
  nextVersion,
  Refusal,
  type Edit,
  type Problem,
  type Version,
} from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";
import type { TaggingFacts } from "./facts.ts";

/** What tagging a version does. */
export interface TagPlan {
  readonly kind: "create" | "exists";
  readonly repository: string;
  readonly directory: string;
  readonly version: Version;
  readonly tag: string;
  readonly commit: string;
  readonly branch: string;
}

/**
 * Plans an annotated tag on the newest commit of the default branch. Pure.
 * @throws {Refusal} `release-please`, `dirty`, `no-commit`, `static-version`, `order` or `tag-exists`.
 */
export function planTag(repository: GraphRepository, facts: TaggingFacts, version: Version): TagPlan {
  const { clone } = facts;
  requireTagRelease(repository, version);
  const [problem] = [...facts.problems, ...disagreements(facts, version), ...outOfOrder(facts, version)];
  const head = clone.head;
  if (head === undefined) {
    throw new Refusal({
      code: "no-commit",
      expected: `a commit on ${clone.defaultBranch} in ${clone.directory}`,
      found: "none",
      fix: `Fetch the branch, or set the repository's \`branch\` in the graph.`,
    });
  }
  const tag = formatTag(version, repository.tag);
  const common = {
    repository: repository.name,
    directory: clone.directory,
    version,
    tag,
    branch: clone.defaultBranch,
  };
  const existing = clone.tags.find(({ name }) => name === tag);
  if (existing !== undefined) {
    if (existing.commit === head) return { kind: "exists", ...common, commit: head };
    throw new Refusal({
      code: "tag-exists",
      expected: `no tag ${tag}, or one on ${head.slice(0, 12)}`,
      found: `${tag} on ${existing.commit.slice(0, 12)}`,
      fix: "Choose the next version; a published tag is never moved.",
    });
  }
  if (problem !== undefined) throw problem instanceof Refusal ? problem : new Refusal(problem);
  return { kind: "create", ...common, commit: head };
}

/** What bumping a repository does: edits of its version files, or, without any, only the tag to make. */
export interface BumpPlan {
  readonly repository: string;
  readonly directory: string;
  readonly from: Version | undefined;
  readonly version: Version;
  readonly tag: string;
  readonly changes: readonly {
    readonly path: string;
    readonly before: Uint8Array;
    readonly after: Uint8Array;
  }[];
  /** Declarations that stand at a placeholder and stay so. */
  readonly placeholders: readonly string[];
}

/**
 * Plans the next version of a repository. Pure.
 * @throws {Refusal} `release-please`, or what a version file is refused for.
 */
export function planBump(
  repository: GraphRepository,
  facts: TaggingFacts,
  part: "major" | "minor" | "patch",
): BumpPlan {
  const { clone } = facts;
  const from = clone.latest?.version;
  const version = from === undefined ? firstVersion(part) : nextVersion(from, part);
  requireTagRelease(repository, version);
  const [problem] = facts.problems;
  if (problem !== undefined) throw problem instanceof Refusal ? problem : new Refusal(problem);
  const edits = new Map<string, Edit[]>();
  const placeholders: string[] = [];
  for (const found of facts.declared) {
    const outcome = planStaticVersion(found, version);
    if (outcome.kind === "refused") throw new Refusal(outcome.problem);
    if (outcome.kind === "newer") throw new Refusal(newerThan(found, version));
    if (outcome.kind === "placeholder") placeholders.push(`${found.path}: ${found.text}`);
    if (outcome.kind === "edit") edits.set(found.path, [...(edits.get(found.path) ?? []), outcome.edit]);
  }
  const changes = [...edits].flatMap(([path, list]) => {
    const source = facts.sources.get(path);
    return source === undefined
      ? []
      : [{ path, before: source.bytes, after: applyEdits(source.bytes, list) }];
  });
  return {
    repository: repository.name,
    directory: clone.directory,
    from,
    version,
    tag: formatTag(version, repository.tag),
    changes,
    placeholders,
  };
}

function requireTagRelease(repository: GraphRepository, version: Version): void {
  if (repository.release !== "release-please") return;
  throw new Refusal({
    code: "release-please",
    expected: `${repository.name} to be released by its Release Please pull request`,
    found: `a request to release ${formatSemver(version)} by hand`,
    fix: `Merge the open release pull request of ${repository.name}; to ask for a certain version, commit with the footer "Release-As: ${formatSemver(version)}".`,
  });
}

function disagreements(facts: TaggingFacts, version: Version): Problem[] {
  return facts.declared.flatMap((found) => {
    const outcome = planStaticVersion(found, version);
    if (outcome.kind === "current" || outcome.kind === "placeholder") return [];
    if (outcome.kind === "refused") return [outcome.problem];
    return [
      {
        code: "static-version",
        expected: `${formatSemver(version)}, or a placeholder, in ${found.place}`,
        found: found.text,
        fix: "Change it with `release-helper bump`, commit, and tag again.",
        location: { file: found.path, line: found.line, column: found.column },
      },
    ];
  });
}

function outOfOrder({ clone }: TaggingFacts, version: Version): Problem[] {
  const newer = clone.tags.find(
    (tag) => lineOf(tag.version) === lineOf(version) && compareVersions(tag.version, version) > 0,
  );
  if (newer === undefined) return [];
  return [
    {
      code: "order",
      expected: `a version newer than every tag of the line ${lineOf(version)}`,
      found: `${formatSemver(version)}, although ${newer.name} exists`,
      fix: "Choose a higher version.",
    },
  ];
}

function newerThan(found: TaggingFacts["declared"][number], version: Version): Problem {
  return {
    code: "static-version",
    expected: `at most ${formatSemver(version)} in ${found.place}`,
    found: found.text,
    fix: "Tag the version that stands there, or correct the file.",
    location: { file: found.path, line: found.line, column: found.column },
  };
}

function firstVersion(part: "major" | "minor" | "patch"): Version {
  return nextVersion({ major: 0, minor: 0, patch: 0 }, part);
}
