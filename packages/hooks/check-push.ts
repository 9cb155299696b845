import { matchesGlob } from "@release-actions/manifests";
import type { Git, Machine } from "@release-actions/ports";
import { escapeText } from "@release-actions/release-model";
import {
  checkNames,
  maintenanceBranchesOf,
  observe,
  parseCheckSettings,
  plan,
  usualMaintenanceBranches,
  versionOfTag,
  type TagFacts,
} from "@release-actions/tag-verification";
import { gitAfterPush } from "./git-after-push.ts";
import type { HookProblem } from "./problem.ts";
import type { PushedReference } from "./pushed-references.ts";
import type { HookSettings } from "./settings.ts";

interface Push {
  readonly machine: Machine;
  /** The top of the work tree. */
  readonly directory: string;
  /** The remote's name, or its address where it has none. */
  readonly remote: string;
  readonly references: readonly PushedReference[];
  readonly settings: HookSettings;
  readonly now: Date;
}

/** What is wrong with the tags of a push, each named in the code. Branches and deletions release nothing. */
export async function checkPush(push: Push): Promise<readonly HookProblem[]> {
  const tags = push.references.flatMap((reference) => {
    const name = /^refs\/tags\/(?<name>.+)$/s.exec(reference.remoteReference)?.groups?.["name"];
    const object = reference.localObject;
    if (name === undefined || object === undefined) return [];
    if (push.settings.ignoreTags.some((pattern) => matchesGlob(name, pattern))) return [];
    return [{ name, object, remoteObject: reference.remoteObject }];
  });
  if (tags.length === 0) return [];
  const git = push.machine.git(push.directory);
  // git takes longer to start than to answer, so what does not wait for an answer is asked at once.
  const branch = defaultBranchOf(push, git);
  // Whoever needs the answer hears of a failure.
  branch.catch(() => undefined);
  const found: HookProblem[] = [];
  // `git push --tags` to a new remote pushes thousands, each of which reads the files of a commit.
  const width = push.machine.parallelism;
  for (let start = 0; start < tags.length; start += width) {
    const some = tags.slice(start, start + width);
    found.push(...(await Promise.all(some.map((tag) => judgeTag(push, git, { ...tag, branch })))).flat());
  }
  return found;
}

interface PushedTag {
  readonly name: string;
  readonly object: string;
  readonly remoteObject: string | undefined;
  readonly branch: Promise<string | undefined>;
}

async function judgeTag(push: Push, git: Git, tag: PushedTag): Promise<readonly HookProblem[]> {
  const { name, object, remoteObject, branch } = tag;
  const { settings, machine } = push;
  if (remoteObject === object) return [];
  if (remoteObject !== undefined) return [moved(name)];
  const [commit, defaultBranch] = await Promise.all([git.resolve(object), branch]);
  if (commit === undefined) return [noCommit(name)];
  const policy = {
    tagFormat: settings.tagFormat,
    prereleaseIdentifiers: ["alpha", "beta", "rc"],
    order: "line",
    placeholder: settings.placeholder,
    checks: parseCheckSettings(
      [...settings.checks, ...checkNames.filter((check) => asking.has(check)).map((check) => `${check}=off`)],
      "release-helper.check in the configuration of git",
    ),
  } as const;
  const maintenanceBranches = maintenanceBranchesOf(
    settings.maintenanceBranches.length === 0 ? usualMaintenanceBranches : settings.maintenanceBranches,
    versionOfTag(name, settings.tagFormat),
  );
  const observed = observe({
    git: gitAfterPush(git, { ...push, tag: { name, object, commit } }),
    tag: name,
    isPushed: true,
    defaultBranch,
    maintenanceBranches,
    checks: policy.checks,
    environment: machine.environment,
    now: push.now,
  });
  const facts = await observed;
  const findings = plan(name, policy, facts).findings.filter(({ level }) => level === "error");
  const isByPullRequest = facts.releasePlease.kind === "known" && facts.releasePlease.value.isConfigured;
  if (isByPullRequest && findings.some(({ code }) => code === "release-please")) return [releasePlease(name)];
  const local = await localBranchWith(commit, {
    git,
    facts,
    branches: [defaultBranch, ...maintenanceBranches],
  });
  const branchFix =
    defaultBranch === undefined ? nameBranch : local === undefined ? undefined : pushFirst(local);
  return findings.map(({ level: _, ...finding }) => ({
    ...finding,
    found: `${finding.found} (tag ${escapeText(name)})`,
    fix: (finding.code === "branch" ? branchFix : undefined) ?? finding.fix,
  }));

  function pushFirst(has: string): string {
    return `Here ${has} has it: push that first, or both at once with git push --atomic ${shown(push.remote)} ${shown(has)} ${shown(name)}.`;
  }
}

/** The branch that has the commit in this clone, where the remote's has it not. */
async function localBranchWith(
  commit: string,
  {
    git,
    facts,
    branches,
  }: {
    readonly git: Git;
    readonly facts: TagFacts;
    readonly branches: readonly (string | undefined)[];
  },
): Promise<string | undefined> {
  if (facts.branch.kind !== "known" || facts.branch.value.contains) return undefined;
  for (const name of branches) {
    const place = `refs/heads/${name ?? ""}`;
    if (name === undefined || (await git.resolve(place)) === undefined) continue;
    if (await git.isAncestor(commit, place)) return name;
  }
  return undefined;
}

/** Checks that ask the remote or a registry; where the remote has the tag, git says before it pushes. */
const asking: ReadonlySet<string> = new Set(["moved-tag"]);

const nameBranch =
  "Say which branch is released from: git remote set-head origin --auto, or git config release-helper.defaultBranch main";

/** The branch that releases come from: as configured, as the remote says, or by the usual name. */
async function defaultBranchOf(push: Push, git: Git): Promise<string | undefined> {
  const { machine, directory, remote, references, settings } = push;
  if (settings.defaultBranch !== undefined) return settings.defaultBranch;
  const { exitCode, stdout } = await machine.commands.run(
    ["git", "symbolic-ref", "--quiet", `refs/remotes/${remote}/HEAD`],
    { cwd: directory, environment: machine.environment },
  );
  if (exitCode === 0) return stdout.toString("utf8").trim().slice(`refs/remotes/${remote}/`.length);
  for (const name of ["main", "master"]) {
    const isPushed = references.some(({ remoteReference }) => remoteReference === `refs/heads/${name}`);
    if (isPushed || (await git.resolve(`refs/remotes/${remote}/${name}`)) !== undefined) return name;
  }
  return undefined;
}

/** https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
function releasePlease(name: string): HookProblem {
  return {
    code: "release-please",
    expected: "tags of this repository to come from a merged pull request of Release Please",
    found: `the tag ${escapeText(name)} on a commit that is none of them`,
    fix: `Delete it (git tag --delete ${shown(name)}) and merge the open pull request "chore: release …"; without one, merge a commit with fix: or feat: first. Another version is forced by a commit with the footer "Release-As: 1.4.0".`,
  };
}

function moved(name: string): HookProblem {
  return {
    code: "moved-tag",
    expected: "a published tag to stay where it is",
    found: `${escapeText(name)}, which the remote has on another object`,
    fix: "Tag the next version. Whoever has fetched or built this one would never learn of the other.",
  };
}

function noCommit(name: string): HookProblem {
  return {
    code: "tag-target",
    expected: "a tag on a commit",
    found: `${escapeText(name)}, which names something else`,
    fix: "Tag a commit.",
  };
}

/** A name that may be pasted into a shell, or a stand-in. */
function shown(name: string): string {
  return /^[\w./@+-]+$/.test(name) ? name : "TAG";
}
