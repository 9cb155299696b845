import { person } from "../accounts/actor.ts";
import { labelsOf } from "../bodies/label-body.ts";
import { type Call, directCall, type Repo } from "../call.ts";
import { notFound, unprocessable } from "../denial.ts";
import { zeroOid } from "../git/oid.ts";
import { addComment } from "../operations/comments.ts";
import { createPullRequest } from "../operations/create-pull-request.ts";
import { livePull } from "../operations/find-pull-request.ts";
import { identityOf } from "../operations/identity.ts";
import { labelsByName, setLabels } from "../operations/labels.ts";
import { mergePullRequest } from "../operations/merge-pull-request.ts";
import { closePull } from "../operations/pull-request-sync.ts";
import { createRelease } from "../operations/releases.ts";
import { reportCheckRun, reportStatus } from "../operations/check-reports.ts";
import { resolveCommit } from "../operations/resolve-commit.ts";
import { updateRefs } from "../operations/update-refs.ts";
import { continueRun, startRun } from "../operations/workflow-runs.ts";
import type { World } from "../world.ts";
import { commitFiles } from "./commit-files.ts";
import type { People } from "./people.ts";
import { requireRepository } from "./require-repository.ts";

/** The people of a rehearsal. */
export function peopleOf(world: World): People {
  const act = <Result>(
    name: string,
    login: string | undefined,
    action: (call: Call, repo: Repo) => Result | Promise<Result>,
  ): Promise<Result> => {
    const call = directCall(world, person(login ?? "octocat"));
    const record = requireRepository(world, name);
    return call.effect("person", record, () => action(call, call.open(record)));
  };
  const actSilently = async (...parts: Parameters<typeof act>): Promise<void> => {
    await act(...parts);
  };
  return {
    pullRequests(repository) {
      const record = requireRepository(world, repository);
      return record.pullRequests.map((pull) =>
        structuredClone({
          ...pull,
          labelNames: labelsOf(record, pull.labels).map(({ name }) => name),
          comments: record.comments.filter(({ number }) => number === pull.number),
        }),
      );
    },
    openPullRequest: (repository, wish, login) =>
      act(repository, login, async (call, repo) => {
        const usual = { base: repo.record.defaultBranch, isDraft: false, maintainerCanModify: true };
        const { number } = await createPullRequest(call, repo, { ...usual, ...wish });
        return number;
      }),
    mergePullRequest: (repository, number, { method = "merge", login } = {}) =>
      act(repository, login, (call, repo) =>
        mergePullRequest(call, repo, livePull(repo, number), { method }),
      ),
    closePullRequest: (repository, number, login) =>
      act(repository, login, (call, repo) => {
        const pull = livePull(repo, number);
        if (pull.state === "open") closePull(call, repo, pull);
      }),
    comment: (repository, number, body, login) =>
      actSilently(repository, login, (call, repo) => addComment(call, repo, livePull(repo, number), body)),
    label: (repository, number, names, login) =>
      act(repository, login, (call, repo) => {
        const labels = labelsByName(call, repo, names);
        setLabels(
          call,
          repo,
          livePull(repo, number),
          labels.map(({ id }) => id),
        );
      }),
    setRef: (repository, name, oid, login) =>
      actSilently(repository, login, (call, repo) =>
        updateRefs(call, repo, [{ name, after: oid ?? zeroOid, force: true }], { byPullRequest: true }),
      ),
    readRef: (repository, ref) => world.git(requireRepository(world, repository)).refs.read(ref),
    createTag: (repository, name, { message = name, oid, login } = {}) =>
      act(repository, login, async (call, repo) => {
        const commit = await resolveCommit(repo, oid ?? "HEAD");
        if (commit === undefined) throw unprocessable("Object does not exist");
        const tagger = identityOf(world, call.actor.login);
        const tag = await repo.git.objects.writeTag({
          object: commit.oid,
          type: "commit",
          name,
          tagger,
          message: `${message.trimEnd()}\n`,
        });
        await updateRefs(call, repo, [
          { name: `refs/tags/${name}`, before: zeroOid, after: tag.oid, force: false },
        ]);
        return tag.oid;
      }),
    pushAs: (repository, login, push) =>
      act(repository, login, (call, repo) => commitFiles(call, repo, push)),
    createRelease: (repository, release, login) =>
      act(repository, login, (call, repo) => createRelease(call, repo, release)),
    setStatus: (repository, status, login) =>
      actSilently(repository, login, (call, repo) => reportStatus(call, repo, status)),
    setCheck: (repository, report, login = "github-actions[bot]") =>
      actSilently(repository, login, (call, repo) => {
        const run = repo.record.checkRuns.find(({ oid, name }) => oid === report.oid && name === report.name);
        return reportCheckRun(call, repo, { ...(run && { run }), report });
      }),
    startRun: (repository, run, login) => act(repository, login, (call, repo) => startRun(call, repo, run)),
    continueRun: (repository, id, change) =>
      act(repository, undefined, (call, { record }) => {
        const run = record.workflowRuns.find((each) => each.id === id);
        if (run === undefined) throw notFound();
        continueRun(call, run, change);
      }),
  };
}
