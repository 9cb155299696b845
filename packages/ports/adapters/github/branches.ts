import * as v from "valibot";
import { splitName } from "./addresses.ts";
import type { GitHubClient } from "./requests/client.ts";
import { contains } from "./contains.ts";
import { branchTipDocument, createBranchDocument, moveBranchDocument } from "./documents/branches.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import { parseAnswer } from "./requests/parse-answer.ts";
import { branchThing, type RecentChanges } from "./recent-changes.ts";
import { branchMoved, serverTooOld } from "./failures/refusals.ts";
import { isExplained } from "./failures/translate-failure.ts";

export interface NamedBranch {
  readonly repositoryId: string;
  readonly name: string;
}

export interface BranchMove extends NamedBranch {
  readonly expected: string;
  readonly commit: string;
  /** Whether the move may leave commits behind. */
  readonly isForced: boolean;
  readonly needs: string;
}

export async function createBranch(
  client: GitHubClient,
  recent: RecentChanges,
  { repositoryId, name, commit }: NamedBranch & { readonly commit: string },
): Promise<void> {
  await client.graphql({
    document: createBranchDocument,
    variables: { branch: createInput({ repositoryId, name, commit }) },
    needs: "contents: write",
  });
  recent.note(branchThing(repositoryId, name), commit);
}

/** Moves a branch from exactly one commit to another: nobody's push gets lost in between. */
export async function moveBranch(
  client: GitHubClient,
  recent: RecentChanges,
  move: BranchMove,
): Promise<void> {
  const thing = branchThing(move.repositoryId, move.name);
  try {
    await recent.withCommit(move.commit, () =>
      recent.after({ thing, commit: move.expected }, () =>
        client.graphql({
          document: moveBranchDocument,
          variables: { branch: moveInput(move) },
          needs: move.needs,
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    if (!lacksUpdateRefs(error)) throw await movedOr(client, move, error);
    await moveForward(client, move);
  }
  recent.note(thing, move.commit);
}

export function createInput({ repositoryId, name, commit }: NamedBranch & { readonly commit: string }) {
  return { repositoryId, name: `refs/heads/${name}`, oid: commit };
}

export function moveInput({ repositoryId, name, expected, commit, isForced }: Omit<BranchMove, "needs">) {
  const refUpdate = { name: `refs/heads/${name}`, beforeOid: expected, afterOid: commit, force: isForced };
  return { repositoryId, refUpdates: [refUpdate] };
}

/** A server before 3.14 carries nothing out of a document that holds what it does not know. */
export function lacksUpdateRefs(failure: GitHubFailure): boolean {
  return failure.says(/Field 'updateRefs' doesn't exist/);
}

const tipSchema = v.object({
  node: v.nullable(
    v.object({
      nameWithOwner: v.string(),
      ref: v.nullable(v.object({ target: v.nullable(v.object({ oid: v.string() })) })),
    }),
  ),
});

export async function readTip(client: GitHubClient, { repositoryId, name }: NamedBranch) {
  const data = await client.graphql({
    document: branchTipDocument,
    variables: { repository: repositoryId, ref: `refs/heads/${name}` },
    needs: "contents: read",
  });
  const { node } = parseAnswer(tipSchema, data);
  return { nameWithOwner: node?.nameWithOwner ?? "", tip: node?.ref?.target?.oid };
}

/** GitHub words a branch that moved in several ways. Where its words explain nothing, the branch itself is asked. */
export async function movedOr(
  client: GitHubClient,
  branch: NamedBranch & { readonly expected: string },
  failure: GitHubFailure,
): Promise<Error> {
  if (isExplained(failure)) return failure;
  const { tip } = await readTip(client, branch);
  return tip === branch.expected ? failure : branchMoved(branch, tip);
}

/** For servers without `updateRefs`: what is no step forward would overwrite what somebody may just have pushed. */
async function moveForward(client: GitHubClient, move: BranchMove): Promise<void> {
  const { nameWithOwner, tip } = await readTip(client, move);
  if (tip !== move.expected) throw branchMoved(move, tip);
  const request = { repository: nameWithOwner, tip: move.commit, commit: move.expected };
  if (move.isForced && !(await contains(client, request))) throw serverTooOld();
  await client.rest({
    method: "PATCH",
    route: "/repos/{owner}/{repo}/git/refs/{ref}",
    parameters: {
      ...splitName(nameWithOwner),
      ref: `heads/${move.name}`,
      sha: move.commit,
      force: false,
    },
    needs: move.needs,
  });
}
