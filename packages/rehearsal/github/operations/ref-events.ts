import { commitUrl, eventCommit } from "../bodies/event-commit.ts";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Call, Repo } from "../call.ts";
import { zeroOid } from "../git/oid.ts";
import { branchOf, tagOf } from "../git/ref-name.ts";
import type { RefChange } from "../git/ref-transaction.ts";
import { recordEvent } from "./record-event.ts";

/** `push`, and for what is new or gone `create` or `delete`. https://docs.github.com/webhooks/webhook-events-and-payloads */
export async function recordRefChange(
  call: Call,
  repo: Repo,
  { name, before, after }: RefChange,
): Promise<void> {
  const { record } = repo;
  const short = branchOf(name) ?? tagOf(name);
  if (short === undefined) return;
  const created = before === zeroOid;
  const deleted = after === zeroOid;
  const naming = {
    ref: short,
    ref_type: branchOf(name) === undefined ? "tag" : "branch",
    pusher_type: "user",
  };
  recordEvent(call, record, {
    name: "push",
    payload: await pushPayload(call, repo, { name, before, after }),
  });
  if (created) {
    const extra = { master_branch: record.defaultBranch, description: record.description };
    recordEvent(call, record, { name: "create", payload: { ...naming, ...extra } });
  }
  if (deleted) recordEvent(call, record, { name: "delete", payload: naming });
}

async function pushPayload(call: Call, { record, git, refs }: Repo, { name, before, after }: RefChange) {
  const { world, actor } = call;
  const created = before === zeroOid;
  const deleted = after === zeroOid;
  const head = deleted ? undefined : await git.peel(after);
  const known = created ? await refs.read(`refs/heads/${record.defaultBranch}`) : before;
  const isBranch = branchOf(name) !== undefined;
  const commits =
    head === undefined || !isBranch || known === undefined || deleted
      ? []
      : await git.history.between(known, head.oid);
  const forced = isBranch && !created && !deleted && !(await git.history.isAncestor(before, after));
  const { html_url } = repositoryUrls(world.addresses, record);
  return {
    ref: name,
    before,
    after,
    created,
    deleted,
    forced,
    base_ref: null,
    compare:
      deleted || created ? commitUrl(world, record, after) : `${html_url}/compare/${before}...${after}`,
    commits: commits.slice(0, 2048).map((commit) => eventCommit(world, record, commit)),
    head_commit: head === undefined ? null : eventCommit(world, record, head),
    pusher: { name: actor.login, email: null },
  };
}
