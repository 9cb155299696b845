import { existsSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "@release-actions/release-model";
import type { Commands } from "../commands.ts";
import type { Git, GitCommit } from "../git.ts";
import { gitCommand, withoutCredentials, type GitCommand } from "./git-command.ts";
import { commitFiles } from "./local-git-commit.ts";
import { listTree, readBlobs } from "./local-git-objects.ts";
import { readRemoteTag } from "./local-git-remote.ts";
import { pushReferences } from "./local-git-push.ts";
import { readReferences, readWorkTree } from "./local-git-state.ts";
import { nulSeparated, splitOnce } from "./git-output.ts";

/** A clone on this machine, through the `git` on PATH. */
export function localGit(options: {
  readonly commands: Commands;
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}): Git {
  const git = gitCommand(options);
  return {
    root: options.root,
    remotes: () => readRemotes(git),
    followedRemote: async () => {
      const branch = await currentBranch(git);
      if (branch === undefined) return undefined;
      const { stdout } = await git.run(["config", "--get", `branch.${branch}.remote`], { allow: [1] });
      return stdout.toString("utf8").trim() || undefined;
    },
    currentBranch: () => currentBranch(git),
    modified: async () => (await readWorkTree(git)).modified,
    workTree: () => readWorkTree(git),
    tags: async () => (await readReferences(git, [])).tags,
    references: (branches) => readReferences(git, branches),
    resolve: async (revision) => {
      const { exitCode, stdout } = await git.run(
        ["rev-parse", "--quiet", "--verify", "--end-of-options", `${revision}^{commit}`],
        { allow: [1, 128] },
      );
      return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
    },
    folder: () => folder(git),
    describe: async (commit, words) => {
      const { exitCode, stdout } = await git.run(["describe", ...words, commit], { allow: [128] });
      return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
    },
    remoteTag: (remote, name, access) => readRemoteTag(git, { remote, name, access }),
    isShallow: () => isShallow(git),
    contains: async (commit, names) => {
      const merged = await git.text(["tag", "--merged", commit, "--format=%(refname:strip=2)"]);
      const contained = new Set(merged.split("\n"));
      return names.filter((name) => contained.has(name));
    },
    isAncestor: async (ancestor, descendant) => {
      const { exitCode } = await git.run(["merge-base", "--is-ancestor", ancestor, descendant], {
        allow: [1],
      });
      return exitCode === 0;
    },
    count: async ({ from, to }) =>
      Number(await git.text(["rev-list", "--count", to, ...(from === undefined ? [] : [`^${from}`])])),
    mergeTree: async (ours, theirs) => {
      const { exitCode, stdout } = await git.run(
        ["merge-tree", "--write-tree", "--no-messages", ours, theirs],
        {
          allow: [1],
        },
      );
      return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
    },
    commits: (range) => readCommits(git, range),
    message: (commit) => git.text(["log", "--max-count=1", "--format=%B", "--end-of-options", commit]),
    list: (commit) => listTree(git, commit),
    read: (commit, paths) => readBlobs(git, commit, paths),
    exportTree: (commit, directory) => exportTree(git, commit, directory),
    commit: (change) => commitFiles(git, change),
    createTag: (tag) => createTag(git, tag),
    push: (remote, references) => pushReferences(git, remote, references),
  };
}

/**
 * A look at the disk where that is enough, here and below: these are asked of every clone, and a process takes a
 * hundred times as long.
 */
async function isShallow(git: GitCommand): Promise<boolean> {
  const folder = join(git.root, ".git");
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return existsSync(join(folder, "shallow"));
  return (await git.text(["rev-parse", "--is-shallow-repository"])) === "true";
}

async function folder(git: GitCommand): Promise<string> {
  if (existsSync(join(git.root, ".git"))) return "";
  return (await git.text(["rev-parse", "--show-prefix"])).replace(/\/$/, "");
}

async function currentBranch(git: GitCommand): Promise<string | undefined> {
  const { exitCode, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
  return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
}

async function readRemotes(git: GitCommand): Promise<Record<string, string>> {
  const { exitCode, stdout } = await git.run(["config", "-z", "--get-regexp", "^remote\\..*\\.url$"], {
    allow: [1],
  });
  if (exitCode === 1) return {};
  const entries = nulSeparated(stdout.toString("utf8")).map((entry) => {
    const [key, url] = splitOnce(entry, "\n");
    return [key.slice("remote.".length, -".url".length), withoutCredentials(url)] as const;
  });
  return Object.fromEntries(entries);
}

async function readCommits(
  git: GitCommand,
  range: { readonly from?: string; readonly to: string },
): Promise<GitCommit[]> {
  const revisions = range.from === undefined ? [range.to] : [range.to, `^${range.from}`];
  const output = await git.text(["log", "-z", "--format=%H%n%B", "--end-of-options", ...revisions]);
  return nulSeparated(output).map((entry) => {
    const [hash, message] = splitOnce(entry, "\n");
    return { hash, message: message.trim() };
  });
}

/** `checkout-index` with an index of its own: the user's index and work tree stay untouched. */
async function exportTree(git: GitCommand, commit: string, directory: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), `release-helper-${process.pid}-index-`));
  try {
    const environment = { GIT_INDEX_FILE: join(scratch, "index"), GIT_LFS_SKIP_SMUDGE: "1" };
    await git.run(["read-tree", "--end-of-options", commit], { environment });
    await git.run(["checkout-index", "--all", "--force", `--prefix=${directory}/`], { environment });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function createTag(
  git: GitCommand,
  tag: { readonly name: string; readonly commit: string; readonly message: string },
): Promise<void> {
  const { exitCode } = await git.run(["show-ref", "--verify", "--quiet", `refs/tags/${tag.name}`], {
    allow: [1],
  });
  if (exitCode === 0) {
    throw new Refusal({
      code: "tag-exists",
      expected: `no tag ${tag.name} in ${git.root}`,
      found: "one that exists already",
      fix: "Choose the next version; a published tag is never moved.",
    });
  }
  await git.run(["tag", "--annotate", "--file=-", "--end-of-options", tag.name, tag.commit], {
    input: tag.message,
  });
}
