import type { Git, GitTag, Machine } from "@release-actions/ports";
import {
  compareVersions,
  isPrerelease,
  tagReader,
  type Problem,
  type Version,
} from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";
import { bumpOf, nextRelease } from "./next-release.ts";

/** A version tag of a repository. */
export interface VersionTag {
  readonly name: string;
  readonly version: Version;
  readonly commit: string;
}

/** Where one clone stands. */
export interface CloneState {
  readonly repository: string;
  readonly directory: string;
  /** The checked-out branch; undefined when HEAD is detached. */
  readonly branch: string | undefined;
  readonly defaultBranch: string;
  /** The newest commit of the default branch: the local one, or, without it, the remote's as last fetched. */
  readonly head: string | undefined;
  /** Commits that the remote's default branch, as last fetched, has and the local one lacks. */
  readonly behindRemote: number;
  /** Tracked files that differ from HEAD. */
  readonly modified: readonly string[];
  /** Every tag of the repository's format, highest version first. */
  readonly tags: readonly VersionTag[];
  /** The highest stable release, or the highest pre-release where there is no stable one. */
  readonly latest: VersionTag | undefined;
  readonly commitsSinceLatest: number;
  /** What Conventional Commits since the latest tag lead to; undefined when they lead to no release. */
  readonly next: Version | undefined;
  /** Why this clone does not tell the whole truth: no such branch, no commit, a history that was cut. */
  readonly problems: readonly Problem[];
}

/** Reads where one clone stands. Nothing is fetched and nothing is changed. */
export async function observeClone(
  machine: Machine,
  repository: GraphRepository,
  directory: string,
): Promise<CloneState> {
  const git = machine.git(directory);
  const own = `refs/heads/${repository.branch}`;
  const remotes = `refs/remotes/origin/${repository.branch}`;
  const [{ branch, modified }, { tags, branches }, isShallow] = await Promise.all([
    git.workTree(),
    git.references([own, remotes]),
    git.isShallow(),
  ]);
  const head = await resolveHead(git, branches.get(own), branches.get(remotes));
  const versions = versionTags(tags, repository.tag);
  const latest = versions.find(({ version }) => !isPrerelease(version)) ?? versions[0];
  const since = head.local === undefined ? [] : await git.commits(rangeSince(latest, head.local));
  return {
    repository: repository.name,
    directory,
    branch,
    defaultBranch: repository.branch,
    head: head.local,
    behindRemote: head.behind,
    modified,
    tags: versions,
    latest,
    commitsSinceLatest: since.length,
    next:
      head.local === undefined
        ? undefined
        : nextRelease(latest?.version, bumpOf(since.map(({ message }) => message))),
    problems: problemsOf({ directory, wanted: repository.branch, branch, head: head.local, isShallow }),
  };
}

function problemsOf(clone: {
  readonly directory: string;
  readonly wanted: string;
  readonly branch: string | undefined;
  readonly head: string | undefined;
  readonly isShallow: boolean;
}): Problem[] {
  const { directory, wanted, branch, head, isShallow } = clone;
  const problems: Problem[] = [];
  if (head === undefined) {
    problems.push({
      code: "branch-missing",
      expected: `a commit on ${wanted}, its default branch by the graph, in ${directory}`,
      found: branch === undefined || branch === wanted ? "none" : `none; ${branch} is checked out`,
      fix: `Fetch the branch, or say \`branch: ${branch ?? "NAME"}\` in the graph.`,
    });
  }
  if (isShallow) {
    problems.push({
      code: "shallow-clone",
      expected: `the whole history and its tags in ${directory}`,
      found: "a shallow clone: releases may be missing here",
      fix: `git -C ${directory} fetch --unshallow --tags`,
    });
  }
  return problems;
}

/** The tags that name a version in the repository's format, highest first. Others are somebody else's. */
export function versionTags(tags: readonly GitTag[], format: string): VersionTag[] {
  const read = tagReader(format);
  return tags
    .flatMap(({ name, commit }) => {
      const version = read(name);
      return version === undefined ? [] : [{ name, version, commit }];
    })
    .sort((left, right) => compareVersions(right.version, left.version));
}

async function resolveHead(
  git: Git,
  local: string | undefined,
  remote: string | undefined,
): Promise<{ local: string | undefined; behind: number }> {
  if (local === undefined || remote === undefined || local === remote)
    return { local: local ?? remote, behind: 0 };
  return { local, behind: await git.count({ from: local, to: remote }) };
}

function rangeSince(latest: VersionTag | undefined, head: string): { from?: string; to: string } {
  return latest === undefined ? { to: head } : { from: latest.commit, to: head };
}
