import type { Git, PackageRegistry, PullRequests } from "@release-actions/ports";
import type { Version } from "@release-actions/release-model";
import type { CheckName, CheckSettings } from "./checks.ts";
import type { Known, TagFacts } from "./facts.ts";
import { fullHistory } from "./full-history.ts";
import { observeBuilds } from "./observe-builds.ts";
import { observeFiles } from "./observe-files.ts";
import { observePublication } from "./observe-publication.ts";
import { observeReleasePlease } from "./observe-release-please.ts";

export interface ObserveOptions {
  readonly git: Git;
  readonly tag: string;
  /** Whether the tag is known to exist, because its push started the run: then a clone without it lacks it. */
  readonly isPushed: boolean;
  /** The default branch; without it, the one that `origin/HEAD` names. */
  readonly defaultBranch: string | undefined;
  readonly checks: CheckSettings;
  /** How to ask what others have of this tag already; without it, that is unknown. */
  readonly outside?: {
    /** The version the tag names, where it names one. */
    readonly version: Version | undefined;
    readonly registry: PackageRegistry;
    /** For a remote that refuses without it. */
    readonly token: string | undefined;
  };
  /** `owner/name` on GitHub, and how to ask there for what git cannot tell. */
  readonly github?: { readonly repository: string; readonly pullRequests: PullRequests } | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

/** Reads what `plan` needs from a clone. A tag that does not exist yet is judged as if it stood at HEAD. */
export async function observe(options: ObserveOptions): Promise<TagFacts> {
  const { git, tag, isPushed, checks } = options;
  const [tags, isShallow, head, folder] = await Promise.all([
    git.tags(),
    git.isShallow(),
    git.resolve("HEAD"),
    git.folder(),
  ]);
  const found = tags.find(({ name }) => name === tag);
  const commit = found?.commit ?? head;
  const isMissing = found === undefined && (isPushed || isShallow);
  const wants = (...names: readonly CheckName[]) => names.some((name) => checks[name] !== "off");
  const asking = wants("branch") ? observeBranch({ ...options, commit, isShallow }) : notAsked;
  const files =
    commit === undefined
      ? noCommit
      : isMissing
        ? unknown(`this clone does not have the tag`, fullHistory)
        : wants("static-version", "vcs-version", "moved-tag", "sources", "lock", "release-please")
          ? known(await observeFiles(git, commit, folder))
          : notAsked;
  const isRead = files.kind === "known" && commit !== undefined;
  const [branch, builds, publication, releasePlease] = await Promise.all([
    asking,
    isRead && wants("vcs-version")
      ? observeBuilds({
          ...options,
          commit,
          projects: files.value.projects,
          exists: found !== undefined,
          head,
          isShallow,
        }).then(known)
      : notAsked,
    isRead && wants("moved-tag")
      ? options.outside === undefined
        ? noOutside
        : observePublication({
            git,
            tag,
            local: found,
            ...options.outside,
            packages: files.value.packages,
          }).then(known)
      : otherwise(files),
    isRead && wants("release-please")
      ? observeReleasePlease({ git, commit, github: options.github }).then(known)
      : otherwise(files),
  ]);
  return {
    commit: commit ?? "",
    tags: isShallow
      ? cutHistory("the other tags")
      : isMissing
        ? unknown("this clone does not have the tag, so others may be missing, too", fullHistory)
        : known(tags.map(({ name }) => name)),
    branch,
    files,
    builds,
    publication,
    releasePlease,
  };
}

/** What stands in the way of reading the files stands in the way of whatever comes after. */
function otherwise(files: TagFacts["files"]): Known<never> {
  return files.kind === "unknown" ? files : notAsked;
}

async function observeBranch(options: {
  readonly git: Git;
  readonly defaultBranch: string | undefined;
  readonly commit: string | undefined;
  readonly isShallow: boolean;
}): Promise<TagFacts["branch"]> {
  const { git, commit } = options;
  const { name, tip } = await findBranch(git, options.defaultBranch);
  if (commit === undefined) return noCommit;
  if (tip === undefined) {
    return options.defaultBranch === undefined
      ? unknown(
          "this clone does not say which branch is the default one",
          'Set the input "default-branch", or run `git remote set-head origin --auto` in a clone of your own.',
        )
      : options.isShallow
        ? cutHistory(`the branch ${name}`)
        : unknown(`this clone has no branch ${name}`, fullHistory);
  }
  const contains = await git.isAncestor(commit, tip);
  // In a clone whose history was cut, "reachable" is proof and "not reachable" is not.
  if (!contains && options.isShallow) return cutHistory(`how the tag relates to ${name}`);
  return known({ name: name === "HEAD" ? "the default branch" : name, contains });
}

function known<Value>(value: Value): Known<Value> {
  return { kind: "known", value };
}

function unknown(reason: string, fix: string): Known<never> {
  return { kind: "unknown", reason, fix };
}

/** The branch that was named, else the one the remote calls its default, else the first of the usual names there is. */
async function findBranch(
  git: Git,
  wanted: string | undefined,
): Promise<{ readonly name: string; readonly tip: string | undefined }> {
  for (const name of wanted === undefined ? ["HEAD", "main", "master"] : [wanted]) {
    const tip =
      (await git.resolve(`refs/remotes/origin/${name}`)) ??
      (name === "HEAD" ? undefined : await git.resolve(`refs/heads/${name}`));
    if (tip !== undefined) return { name, tip };
  }
  return { name: wanted ?? "HEAD", tip: undefined };
}

const noCommit = unknown("this repository has no commit", "Commit something first.");
const noOutside = unknown(
  "neither the remote nor a registry is asked here",
  "Verify the tag with `release-helper verify-tag` or in a workflow.",
);
const notAsked = unknown("nobody asked", 'Set the check to error or warning in the input "checks".');

function cutHistory(what: string): Known<never> {
  return unknown(`this clone's history is cut off (shallow), so ${what} cannot be seen`, fullHistory);
}
