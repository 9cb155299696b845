import { join } from "node:path";
import { formatSemver, formatTag, Refusal, type Version } from "@release-actions/release-model";
import { bumpOf, nextRelease, versionTags } from "@release-actions/suite";
import { observeTagging, planVersionFiles } from "@release-actions/tagging";
import { runTool } from "../building/run-tool.ts";
import type { Stage, StagedRepository } from "../stage/stage.ts";
import { changelogWith, type ReleaseNotes } from "./changelog.ts";

/** Who does on the stage what people do. */
export const reviewer = "octocat";

/** The version that the commits since the latest tag lead to. Undefined when they lead to none. */
export async function nextVersionOf(
  { machine, github }: Stage,
  { entry, folder, fullName }: StagedRepository,
): Promise<Version | undefined> {
  const git = machine.git(folder);
  const head = await github.readRef(fullName, `refs/heads/${entry.branch}`);
  if (head === undefined) return undefined;
  const versions = versionTags(await git.tags(), entry.tag);
  const latest = versions.find(({ version }) => version.prerelease === undefined) ?? versions[0];
  const commits = await git.commits(latest === undefined ? { to: head } : { from: latest.commit, to: head });
  return nextRelease(latest?.version, bumpOf(commits.map(({ message }) => message)));
}

/** Whether the repository has the tag of a version. */
export async function isTagged(
  { github }: Stage,
  { entry, fullName }: StagedRepository,
  version: Version,
): Promise<boolean> {
  return (await github.readRef(fullName, `refs/tags/${formatTag(version, entry.tag)}`)) !== undefined;
}

/**
 * Does what people do for a release: raises the version files where versions stand in files, and makes the annotated tag. Where
 * Release Please makes the tags, its pull request is opened and merged instead, and the tag is the lightweight one of a
 * GitHub release. https://github.com/googleapis/release-please/blob/main/docs/design.md
 * @throws {Refusal} what a version file is refused for, or what GitHub says no to.
 */
export async function releaseVersion(
  stage: Stage,
  repository: StagedRepository,
  version: Version,
): Promise<void> {
  const { github } = stage;
  const { entry, fullName } = repository;
  const tag = formatTag(version, entry.tag);
  const files = await versionFiles(stage, repository, version);
  if (entry.release === "tag") {
    if (Object.keys(files).length > 0) {
      const message = `chore: release ${formatSemver(version)}`;
      await github.pushAs(fullName, reviewer, { branch: entry.branch, message, files });
    }
    await github.createTag(fullName, tag, { message: tag });
    return;
  }
  await mergeReleasePullRequest(stage, repository, { version, tag, files });
}

const releasePlease = "release-please[bot]";

/** Each step looks first whether a run that was killed has done it. */
async function mergeReleasePullRequest(
  { github }: Stage,
  repository: StagedRepository,
  release: {
    readonly version: Version;
    readonly tag: string;
    readonly files: Readonly<Record<string, Uint8Array>>;
  },
): Promise<void> {
  const { entry, fullName } = repository;
  const { version, tag, files } = release;
  const head = `release-please--branches--${entry.branch}`;
  const title = `chore(${entry.branch}): release ${formatSemver(version)}`;
  const own = () => github.pullRequests(fullName).find((one) => one.headRef === head && one.title === title);
  let merged = own()?.mergeCommitOid ?? undefined;
  if (merged === undefined) {
    if (Object.keys(files).length === 0) throw nothingToRelease(repository, version);
    await github.pushAs(fullName, releasePlease, { branch: head, message: title, files });
    const number = own()?.number ?? (await github.openPullRequest(fullName, { title, head }, releasePlease));
    await github.label(fullName, number, ["autorelease: pending"], releasePlease);
    merged = await github.mergePullRequest(fullName, number, { method: "squash", login: reviewer });
    await github.label(fullName, number, ["autorelease: tagged"], releasePlease);
  }
  await github.createRelease(fullName, { tagName: tag, target: merged, name: tag }, releasePlease);
}

/** The files that say the version, as they are to be. */
async function versionFiles(
  stage: Stage,
  repository: StagedRepository,
  version: Version,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const { machine } = stage;
  const { entry, folder } = repository;
  return machine.withScratch(async (scratch) => {
    const clone = join(scratch, entry.name);
    const command = ["clone", "--quiet", "--no-hardlinks", "--template=", folder, clone] as const;
    await runTool(["git", ...command], { ...machine, cwd: scratch });
    const facts = await observeTagging(machine, entry, clone, "work-tree");
    const { changes } = planVersionFiles(entry, facts, { version, locks: true });
    const edited = Object.fromEntries(changes.map(({ path, after }) => [path, after]));
    if (entry.release === "tag" || changes.length === 0) return edited;
    const changelog = await readChangelog(stage, repository, version);
    return { ...edited, ...changelog };
  });
}

async function readChangelog(
  { machine, github }: Stage,
  { entry, folder, fullName }: StagedRepository,
  version: Version,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const git = machine.git(folder);
  const head = (await github.readRef(fullName, `refs/heads/${entry.branch}`)) ?? "HEAD";
  const before = (await git.read(head, ["CHANGELOG.md"])).get("CHANGELOG.md");
  if (before === undefined) return {};
  const [latest] = versionTags(await git.tags(), entry.tag);
  const commits = await git.commits(latest === undefined ? { to: head } : { from: latest.commit, to: head });
  const notes: ReleaseNotes = {
    version: formatSemver(version),
    messages: commits.map(({ message }) => message),
  };
  return { "CHANGELOG.md": Buffer.from(changelogWith(Buffer.from(before).toString("utf8"), notes)) };
}

function nothingToRelease({ entry }: StagedRepository, version: Version): Refusal {
  return new Refusal({
    code: "release-please-files",
    expected: `a file in ${entry.name} in which Release Please would write ${formatSemver(version)}`,
    found: "none that says a version",
    fix: "Set Release Please up with .release-please-manifest.json, or release it by tags in the graph.",
  });
}
