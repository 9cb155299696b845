import { releaseBody } from "../bodies/release-body.ts";
import type { Call, Repo } from "../call.ts";
import { invalid, unprocessable } from "../denial.ts";
import { zeroOid } from "../git/oid.ts";
import { accountOf, takeId } from "../state/github-state.ts";
import type { ReleaseRecord } from "../state/release-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import { timestamp } from "../world.ts";
import { recordEvent } from "./record-event.ts";
import { resolveCommit } from "./resolve-commit.ts";
import { updateRefs } from "./update-refs.ts";

export interface NewRelease {
  readonly tagName: string;
  /** A branch or a commit. Default the default branch. */
  readonly target?: string | undefined;
  readonly name?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly isDraft?: boolean;
  readonly isPrerelease?: boolean;
}

/** The newest that is neither a draft nor a pre-release. */
export function latestRelease({ releases }: RepositoryRecord): ReleaseRecord | undefined {
  return releases
    .filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease)
    .toSorted((left, right) => left.createdAt.localeCompare(right.createdAt) || left.id - right.id)
    .at(-1);
}

/** Makes a release and, when it is missing, its tag. To be called within an effect. @throws {Denial} */
export async function createRelease(call: Call, repo: Repo, wish: NewRelease): Promise<ReleaseRecord> {
  const { world, actor } = call;
  const { tagName, target = repo.record.defaultBranch, isDraft = false, isPrerelease = false } = wish;
  const draft: ReleaseRecord = {
    id: takeId(world.state),
    tagName,
    target,
    name: wish.name ?? null,
    body: wish.body ?? null,
    isDraft: true,
    isPrerelease,
    author: accountOf(world.state, actor.login).login,
    createdAt: timestamp(world),
    publishedAt: null,
  };
  const release = isDraft ? draft : await publish(call, repo, draft);
  repo.record.releases.push(release);
  tell(call, repo, { release, actions: isDraft ? ["created"] : ["created", ...publication(release)] });
  return release;
}

/** @throws {Denial} when there is such a release already, or the draft has no tag and cannot be given one. */
export async function publishDraft(call: Call, repo: Repo, draft: ReleaseRecord): Promise<ReleaseRecord> {
  if (!draft.isDraft) throw unprocessable("Release is published already");
  const release = Object.assign(draft, await publish(call, repo, draft));
  tell(call, repo, { release, actions: publication(release) });
  return release;
}

/** What the draft becomes, once its tag is there. */
async function publish(call: Call, repo: Repo, draft: ReleaseRecord): Promise<ReleaseRecord> {
  const { tagName, target } = draft;
  if (repo.record.releases.some((release) => release.tagName === tagName && !release.isDraft)) {
    throw invalid("Release tag_name already exists", {
      resource: "Release",
      code: "already_exists",
      field: "tag_name",
    });
  }
  const tag = `refs/tags/${tagName}`;
  if ((await repo.git.refs.read(tag)) === undefined) {
    const commit = await resolveCommit(repo, target);
    if (commit === undefined) {
      throw invalid("Release target_commitish is invalid", {
        resource: "Release",
        code: "invalid",
        field: "target_commitish",
      });
    }
    await updateRefs(call, repo, [{ name: tag, before: zeroOid, after: commit.oid, force: false }]);
  }
  return { ...draft, isDraft: false, publishedAt: timestamp(call.world) };
}

function publication({ isPrerelease }: ReleaseRecord): readonly string[] {
  return ["published", isPrerelease ? "prereleased" : "released"];
}

function tell(
  call: Call,
  { record }: Repo,
  { release, actions }: { readonly release: ReleaseRecord; readonly actions: readonly string[] },
): void {
  const payload = { release: releaseBody(call.world, record, release) };
  for (const action of actions) recordEvent(call, record, { name: "release", action, payload });
}
