import { planStaticVersion } from "@release-actions/manifests";
import {
  compareVersions,
  formatSemver,
  formatTag,
  isSameLine,
  lineOf,
  Refusal,
  type Problem,
  type Version,
} from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";
import type { SeriesTag, TaggingFacts } from "./facts.ts";

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
 * Plans an annotated tag on the newest commit of the default branch; a tag that stands there already is the plan's goal.
 * What the version files say counts first, then the order of versions, then whether the clone is fit. Pure.
 * @throws {Refusal} `release-please`, `branch-missing`, `tag-exists`, `static-version`, `order`, `commit-tagged`, `shallow-clone`, `dirty` or `behind-remote`.
 */
export function planTag(repository: GraphRepository, facts: TaggingFacts, version: Version): TagPlan {
  const { clone } = facts;
  requireTagRelease(repository, version);
  const [problem] = [
    ...facts.problems,
    ...disagreements(facts, version),
    ...outOfOrder(facts, version),
    ...unfit(clone),
  ];
  const head = clone.head;
  if (head === undefined) {
    throw new Refusal({
      code: "branch-missing",
      expected: `a commit on ${clone.defaultBranch} in ${clone.directory}`,
      found: "none",
      fix: "Fetch the branch, or set the repository's `branch` in the graph.",
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
  const existing = facts.series.find(({ name }) => name === tag) ?? spelledElsewhere(facts, version);
  if (existing !== undefined) {
    if (existing.commit === head) return { kind: "exists", ...common, commit: head };
    throw new Refusal({
      code: "tag-exists",
      expected: `no tag ${tag}, or one on ${head.slice(0, 12)}`,
      found: `${existing.name} on ${existing.commit.slice(0, 12)}`,
      fix: "Choose the next version; a published tag is never moved.",
    });
  }
  if (problem !== undefined) throw problem instanceof Refusal ? problem : new Refusal(problem);
  return { kind: "create", ...common, commit: head };
}

/**
 * @throws {Refusal} `release-please` where nobody makes tags by hand.
 */
export function requireTagRelease(repository: GraphRepository, version: Version): void {
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

/** The same version in another spelling on another commit. On this commit the two are one release. */
function spelledElsewhere({ clone, series }: TaggingFacts, version: Version): SeriesTag | undefined {
  return series.find((tag) => tag.commit !== clone.head && compareVersions(tag.version, version) === 0);
}

function outOfOrder({ clone, series, contained }: TaggingFacts, version: Version): Problem[] {
  const passed = contained.find((tag) => compareVersions(tag.version, version) > 0);
  if (passed !== undefined) {
    return [
      {
        code: "order",
        expected: `a version newer than every tag that ${clone.defaultBranch} contains`,
        found: `${formatSemver(version)}, although ${passed.name} is in its history`,
        fix: `Choose a higher version; to patch an older line, tag on a branch that does not contain ${passed.name}.`,
      },
    ];
  }
  const beside = series.find((tag) => tag.commit === clone.head && !isCandidateOf(tag.version, version));
  if (beside !== undefined) {
    // `git describe` names one of them, so what is built from either tag may bear the other's version.
    return [
      {
        code: "commit-tagged",
        expected: `a commit without another version tag`,
        found: `${beside.name} on the newest commit of ${clone.defaultBranch}`,
        fix: `That release exists already. Commit what is new, and tag again.`,
      },
    ];
  }
  const newer = series.find(
    (tag) => isSameLine(tag.version, version) && compareVersions(tag.version, version) > 0,
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

/** Whether a tag is the version itself or a pre-release of it: a candidate is released by tagging its very commit. */
function isCandidateOf(tagged: Version, version: Version): boolean {
  const { major, minor, patch } = tagged;
  return major === version.major && minor === version.minor && patch === version.patch;
}

/** A tag names a commit: what is not committed, or not fetched and merged, would silently not be in the release. */
function unfit(clone: TaggingFacts["clone"]): Problem[] {
  const problems: Problem[] = [...clone.problems];
  const [first, ...others] = clone.modified;
  if (first !== undefined) {
    problems.push({
      code: "dirty",
      expected: `no uncommitted changes in ${clone.directory}`,
      found: others.length === 0 ? first : `${first} and ${others.length} more`,
      fix: "Commit what belongs to the release or stash it, and tag again.",
    });
  }
  if (clone.behindRemote > 0) {
    problems.push({
      code: "behind-remote",
      expected: `${clone.defaultBranch} to hold everything that was fetched from its remote`,
      found: `${clone.behindRemote} commit${clone.behindRemote === 1 ? "" : "s"} that it lacks`,
      fix: `git -C ${clone.directory} switch ${clone.defaultBranch}, then git merge --ff-only origin/${clone.defaultBranch}, and tag again.`,
    });
  }
  return problems;
}
