import type { GitHub, PullRequestState, RepositoryState, WorkingCopies } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";
import {
  commitAt,
  commitsOf,
  historyOf,
  isConflicting,
  openPullOf,
  type SmallPull,
  type SmallRepository,
  type SmallWorld,
} from "./small-world.ts";

/** GitHub on repositories in memory, as far as a cascade needs it; `onWrite` is called for each change. */
export function smallGitHub({ of, add }: SmallWorld, onWrite: () => void): GitHub {
  let prepared = 0;
  const move = (repository: SmallRepository, tip: string) => {
    onWrite();
    repository.branch = tip;
    const open = openPullOf(repository);
    if (open !== undefined) open.head = tip;
    return Promise.resolve();
  };
  const github: GitHub = {
    look: ({ repositories }) =>
      Promise.resolve({
        viewer: "release-train[bot]",
        repositories: new Map(
          repositories.map((name) => [name, { kind: "found", state: stateOf(of(name)) }]),
        ),
      }),
    olderPullRequests: ({ repository, before }) =>
      Promise.resolve(pullsOf(of(repository)).filter(({ number }) => number < before)),
    hasCommented: () => Promise.reject(new Error("nobody has pushed")),
    releaseNotes: () => Promise.resolve(new Map()),
    mergeability: () => Promise.reject(new Error("it is always known")),
    contains: (name, tip, commit) => Promise.resolve(historyOf(of(name), tip).includes(commit)),
    readFile: () => Promise.resolve(undefined),
    createBranch: ({ repositoryId, commit }) => {
      refuseUnless(of(repositoryId).branch === undefined, "branch-moved");
      return move(of(repositoryId), commit);
    },
    resetBranch: ({ repositoryId, expected, commit }) => {
      refuseUnless(of(repositoryId).branch === expected, "branch-moved");
      return move(of(repositoryId), commit);
    },
    commit: async ({ repositoryId, expected, parent, message, files: [written] }) => {
      const repository = of(repositoryId);
      refuseUnless(repository.branch === expected, "branch-moved");
      const file =
        written === undefined ? commitAt(repository, parent).file : Buffer.from(written.bytes).toString();
      const hash = add(repository, { parents: [parent], message, file });
      await move(repository, hash);
      return hash;
    },
    // Every other one is left to the pull request, as where modes are to be kept.
    prepareCommit: async ({ expected, isLeftover, ...request }) => {
      const { repositoryId, branch: name, parent, message, files } = request;
      const repository = of(repositoryId);
      prepared += 1;
      if (prepared % 2 === 0) {
        const file = Buffer.from(files[0]?.bytes ?? []).toString();
        const commit = add(repository, { parents: [parent], message, file });
        return { commit, move: { expected, commit, isForced: expected !== parent } };
      }
      if (expected === undefined) await github.createBranch({ repositoryId, name, commit: parent });
      else if (expected !== parent && isLeftover) {
        await github.resetBranch({ repositoryId, name, expected, commit: parent });
      }
      const at = expected === undefined || isLeftover ? parent : expected;
      return { commit: await github.commit({ ...request, expected: at }), move: undefined };
    },
    openPullRequest: async ({ repositoryId, title, body, isDraft, move: coming }) => {
      const repository = of(repositoryId);
      if (coming !== undefined) {
        refuseUnless(repository.branch === coming.expected, "branch-moved");
        await move(repository, coming.commit);
      }
      refuseUnless(openPullOf(repository) === undefined, "pull-request-exists");
      const head = repository.branch ?? "";
      const number = repository.pulls.length + 1;
      const fresh = { state: "open", commits: [], merge: undefined } as const;
      repository.pulls.push({ ...fresh, number, isDraft, title, body, head });
      onWrite();
      return {
        id: `PR_${repository.name}_${number}`,
        number,
        url: urlOf(repository, number),
        head,
        labels: new Map(),
      };
    },
    updatePullRequest: ({ id, title, body, isDraft }) => {
      const [, name = "", number = ""] = id.split("_");
      const pull = of(name).pulls[Number(number) - 1];
      if (pull === undefined) throw new Error(`no pull request ${id}`);
      Object.assign(pull, { title, body, isDraft: isDraft ?? pull.isDraft });
      onWrite();
      return Promise.resolve({ head: pull.head, autoMerge: { kind: "not-asked" } });
    },
    decoratePullRequest: () => Promise.reject(new Error("nothing is to be decorated")),
    comment: () => Promise.reject(new Error("nobody has pushed")),
  };
  return github;
}

/** The one file of each repository, `pyproject.toml`. */
export function smallCopies({ of }: SmallWorld): WorkingCopies {
  const path = "pyproject.toml";
  return {
    open: (name, commit) => {
      const repository = of(name);
      const fileAt = (hash: string) => commitAt(repository, hash).file;
      const git = {
        list: () => Promise.resolve([path]),
        read: (hash: string) => Promise.resolve(new Map([[path, Buffer.from(fileAt(hash))]])),
      };
      return Promise.resolve({
        commit,
        // A cascade asks a copy for nothing else.
        git: git as never,
        files: () => Promise.resolve(new Map([[path, { mode: "100644" as const }]])),
        fetch: () => Promise.resolve(),
        changes: (other) => Promise.resolve(fileAt(other) === fileAt(commit) ? [] : [path]),
        export: () => Promise.reject(new Error("there are no locks")),
        close: () => Promise.resolve(),
      });
    },
  };
}

function stateOf(repository: SmallRepository): RepositoryState {
  const { name, main, branch, pulls, tags } = repository;
  return {
    id: `R_${name}`,
    nameWithOwner: `acme/${name}`,
    isArchived: false,
    canPush: true,
    allowsAutoMerge: false,
    mergeMethods: ["squash"],
    defaultBranch: { name: "main", head: main },
    branch:
      branch === undefined
        ? undefined
        : {
            tip: branch,
            history: historyOf(repository, branch)
              .slice(0, 20)
              .map((hash) => branchCommit(repository, hash)),
          },
    pullRequests: pullsOf(repository).slice(0, 5),
    hasMorePullRequests: pulls.length > 5,
    tags: tags
      .map((tag) => ({ ...tag, committedAt: commitAt(repository, tag.commit).at }))
      .toReversed()
      .slice(0, 20),
    releases: [],
    hasMoreReleases: false,
    labels: new Map(),
  };
}

/** Newest first. */
function pullsOf(repository: SmallRepository): readonly PullRequestState[] {
  return repository.pulls.toReversed().map((pull) => pullState(repository, pull));
}

function pullState(repository: SmallRepository, pull: SmallPull): PullRequestState {
  const isOpen = pull.state === "open";
  const commits = isOpen ? commitsOf(repository, pull.head) : pull.commits;
  return {
    ...pull,
    id: `PR_${repository.name}_${pull.number}`,
    url: urlOf(repository, pull.number),
    base: "main",
    mergeable: isOpen && isConflicting(repository, pull) ? "conflicting" : "mergeable",
    endedAt: pull.merge?.at,
    hasAutoMerge: false,
    labels: [],
    commits: commits.map((hash) => branchCommit(repository, hash)),
    isComplete: true,
    comments: [],
    hasMoreComments: false,
  };
}

function branchCommit(repository: SmallRepository, hash: string): PullRequestState["commits"][number] {
  const { message, parents } = commitAt(repository, hash);
  return { hash, message, parents, committedBy: message.startsWith("feat") ? "author" : "github" };
}

function urlOf({ name }: SmallRepository, number: number): string {
  return `https://github.com/acme/${name}/pull/${number}`;
}

function refuseUnless(isAsExpected: boolean, code: string): void {
  if (!isAsExpected) throw new Refusal({ code, expected: "", found: "", fix: "" });
}
