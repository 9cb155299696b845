import { person } from "./accounts/actor.ts";
import { directCall, type Call, type Repo } from "./call.ts";
import { UsageError } from "@release-actions/release-model";
import { emptyTree } from "./git/object-store.ts";
import { editTree } from "./git/edit-tree.ts";
import { zeroOid } from "./git/oid.ts";
import { addComment } from "./operations/comments.ts";
import { livePull } from "./operations/find-pull-request.ts";
import { identityOf } from "./operations/identity.ts";
import { labelsByName, setLabels } from "./operations/labels.ts";
import { mergePullRequest } from "./operations/merge-pull-request.ts";
import { closePull } from "./operations/pull-request-sync.ts";
import { updateRefs } from "./operations/update-refs.ts";
import { findRepository } from "./state/github-state.ts";
import type { CommentRecord, MergeMethod, PullRequestRecord } from "./state/pull-request-record.ts";
import type { RepositoryRecord } from "./state/repository-record.ts";
import type { World } from "./world.ts";

/** A pull request as the stand-in keeps it. */
export type StandInPullRequest = Readonly<PullRequestRecord> & {
  /** By name. */
  readonly labelNames: readonly string[];
  readonly comments: readonly Readonly<CommentRecord>[];
};

export interface PushedFiles {
  readonly branch: string;
  readonly message: string;
  /** By path; null deletes. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** Instead of what the branch points to. */
  readonly parent?: string;
}

/** What people do, straight away and without any token. Repositories are named `owner/name`, `login` is who does it. */
export interface People {
  pullRequests(repository: string): readonly StandInPullRequest[];
  /** Gives the base's new commit. @throws {Refusal} as GitHub refuses. */
  mergePullRequest(
    repository: string,
    number: number,
    options?: { readonly method?: MergeMethod; readonly login?: string },
  ): Promise<string>;
  closePullRequest(repository: string, number: number, login?: string): Promise<void>;
  comment(repository: string, number: number, body: string, login?: string): Promise<void>;
  label(repository: string, number: number, names: readonly string[], login?: string): Promise<void>;
  /** Makes a branch or tag, or moves it; `oid` null deletes. Full ref name. */
  setRef(repository: string, ref: string, oid: string | null, login?: string): Promise<void>;
  /** Where a ref points. Full ref name. */
  readRef(repository: string, ref: string): Promise<string | undefined>;
  /** Commits on a branch, made from the default branch when it is new, and gives the commit. */
  pushAs(repository: string, login: string, push: PushedFiles): Promise<string>;
}

/** The people of a rehearsal. */
export function peopleOf(world: World): People {
  const act = <Result>(
    name: string,
    login: string,
    action: (call: Call, repo: Repo) => Result | Promise<Result>,
  ): Promise<Result> => {
    const call = directCall(world, person(login));
    const record = requireRepository(world, name);
    return call.effect("person", record, () => action(call, call.open(record)));
  };
  return {
    pullRequests: (repository) => {
      const record = requireRepository(world, repository);
      return record.pullRequests.map((pull) => describePull(record, pull));
    },
    mergePullRequest: (repository, number, { method = "merge", login = someone } = {}) =>
      act(repository, login, (call, repo) =>
        mergePullRequest(call, repo, livePull(repo, number), { method }),
      ),
    closePullRequest: (repository, number, login = someone) =>
      act(repository, login, (call, repo) => {
        closePull(call, repo, livePull(repo, number));
      }),
    comment: (repository, number, body, login = someone) =>
      act(repository, login, (call, repo) => {
        addComment(call, repo, livePull(repo, number), body);
      }),
    label: (repository, number, names, login = someone) =>
      act(repository, login, (call, repo) => {
        setLabels(
          call,
          repo,
          livePull(repo, number),
          labelsByName(call, repo, names).map(({ id }) => id),
        );
      }),
    setRef: (repository, name, oid, login = someone) =>
      act(repository, login, async (call, repo) => {
        await updateRefs(call, repo, [{ name, after: oid ?? zeroOid, force: true }], { byPullRequest: true });
      }),
    readRef: (repository, ref) => world.git(requireRepository(world, repository)).refs.read(ref),
    pushAs: (repository, login, push) =>
      act(repository, login, (call, repo) => commitFiles(call, repo, push)),
  };
}

const someone = "octocat";

async function commitFiles(
  call: Call,
  repo: Repo,
  { branch, message, files, parent }: PushedFiles,
): Promise<string> {
  const { git, record } = repo;
  const ref = `refs/heads/${branch}`;
  const standing =
    parent ?? (await git.refs.read(ref)) ?? (await git.refs.read(`refs/heads/${record.defaultBranch}`));
  const base = standing === undefined ? undefined : await git.peel(standing);
  const edits = await Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      const oid = content === null ? undefined : await git.objects.writeBlob(Buffer.from(content));
      return [path, oid === undefined ? undefined : { mode: "100644", oid }] as const;
    }),
  );
  const author = identityOf(call.world, call.actor.login);
  const commit = await git.objects.writeCommit({
    tree: await editTree(git.objects, base?.tree ?? emptyTree, new Map(edits)),
    parents: base === undefined ? [] : [base.oid],
    author,
    committer: author,
    message,
  });
  await updateRefs(call, repo, [{ name: ref, after: commit.oid, force: true }], { byPullRequest: true });
  return commit.oid;
}

function describePull(record: RepositoryRecord, pull: PullRequestRecord): StandInPullRequest {
  return structuredClone({
    ...pull,
    labelNames: pull.labels.flatMap((id) =>
      record.labels.filter((label) => label.id === id).map(({ name }) => name),
    ),
    comments: record.comments.filter(({ number }) => number === pull.number),
  });
}

export function requireRepository(world: World, fullName: string): RepositoryRecord {
  const [owner = "", name = ""] = fullName.split("/");
  const found = findRepository(world.state, owner, name);
  if (found !== undefined) return found;
  throw new UsageError({
    code: "standin-repository",
    expected: "the owner/name of a repository of the stand-in",
    found: fullName,
    fix: "Create the repository first.",
  });
}
