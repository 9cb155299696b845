import type { CommittedFile } from "@release-actions/ports";
import { ExternalError, Refusal } from "@release-actions/release-model";
import { applyPullRequest } from "./apply-pull-request.ts";
import { promotionBranch } from "./branch.ts";
import { renderCommitMessage } from "./commit-message.ts";
import type { PromotionFacts } from "./facts.ts";
import { findLost } from "./find-lost.ts";
import { leftOpen } from "./left-open.ts";
import { joinProposed } from "./join-proposed.ts";
import { observeKnown } from "./observe-known.ts";
import { observePromotion } from "./observe.ts";
import { planPromotion, refuseUnknown, type PromotionPlan } from "./plan.ts";
import { needsSource, proveSource } from "./prove-source.ts";
import type { PromoteOptions } from "./promote-options.ts";
import type { PromotionResult } from "./result.ts";
import type { PromotionTarget } from "./target.ts";

/** As many others may commit in between: each time one of them lands, so that somebody always gets on. */
const mostRounds = 60;

/**
 * Promotes: looks, plans, writes with a compare-and-swap. Where somebody else was faster everything is looked at and planned
 * anew on the new head, so that nothing of theirs is overwritten. After a write whose answer got lost the same look finds it.
 */
export async function promote(options: PromoteOptions): Promise<{
  readonly plan: PromotionPlan;
  readonly facts: PromotionFacts;
  readonly result: PromotionResult;
}> {
  const { clock, onProgress, repository } = options;
  let isProven = false;
  // What a write was about whose answer got lost.
  let lost: readonly string[] = [];
  for (let round = 1; ; round += 1) {
    const { facts, plan, target } = await look(options);
    const [path] = lost;
    if (path !== undefined && options.mode === "commit" && plan.state.kind === "current") {
      const commit = await findLost(facts.state.nameWithOwner, { facts, target, path }, options.github);
      if (commit !== undefined) return { facts, plan, result: { kind: "committed", commit, files: lost } };
    }
    try {
      // Asked once: neither the tag nor the message changes while others commit here.
      if (!isProven && plan.state.kind === "change" && needsSource(plan.outcomes, target)) {
        onProgress(`${target.component.repository}: asking which commit ${target.payload.tag} names`);
        await proveSource(target, options.github);
        isProven = true;
      }
      return { facts, plan, result: await write(facts, plan, { ...options, target }) };
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      lost = error instanceof ExternalError ? plan.changes.map((change) => change.path) : [];
      if (round === mostRounds) throw restless(repository);
      onProgress(`${repository}: somebody else was faster; planning on the new head`);
      // Racers who all come back at once would meet again; the spread follows from the place each looked at.
      await clock.sleep((Number.parseInt(facts.head.slice(0, 4), 16) * round) % (250 * Math.min(round, 8)));
    }
  }
}

async function look(options: PromoteOptions) {
  const { github, copies, repository, target: sent, mode, onProgress } = options;
  onProgress(`${repository}: reading the places of ${sent.component.name}`);
  const facts = await observePromotion(repository, sent, {
    github,
    copies,
    pullRequests: mode === "pull-request",
  });
  const target = mode === "pull-request" ? await joinVerified(facts, options) : sent;
  const plan = planPromotion(facts, target);
  if (!plan.outcomes.some(({ kind }) => kind === "edit")) return { facts, plan, target };
  const known = await observeKnown(facts, plan.outcomes, target, options);
  const judged = planPromotion(known, target);
  // A pull request asks a person, who may know. A commit asks nobody.
  return { facts: known, plan: mode === "commit" ? refuseUnknown(judged) : judged, target };
}

async function joinVerified({ state }: PromotionFacts, options: PromoteOptions): Promise<PromotionTarget> {
  const { target: sent, verify } = options;
  const joined = joinProposed(sent, state);
  if (isSameRelease(joined, sent)) return joined;
  try {
    await verify(joined);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, expected, found, fix } = error;
    const own = `The branch ${promotionBranch(sent)} proposes it. Take that commit off if nobody knows it.`;
    throw new Refusal({ code, expected, found, fix: `${fix}\n${own}`, cause: error });
  }
  return joined;
}

/** Whether both have the same artifacts, which is all that is verified. */
function isSameRelease(one: PromotionTarget, other: PromotionTarget): boolean {
  const artifacts = ({ payload: { images, charts } }: PromotionTarget) =>
    [...images, ...charts]
      .map(({ name, digest }) => `${name}@${digest}`)
      .toSorted()
      .join("\n");
  return artifacts(one) === artifacts(other);
}

async function write(
  facts: PromotionFacts,
  plan: PromotionPlan,
  options: PromoteOptions,
): Promise<PromotionResult> {
  const { target, github, mode, commitType, onProgress, repository } = options;
  const { state, head } = facts;
  if (plan.state.kind !== "change") {
    const open = leftOpen(plan.state, state, target);
    const unchanged = { kind: "unchanged", state: plan.state, commit: head } as const;
    return open === undefined ? unchanged : { ...unchanged, leftOpen: open };
  }
  const files = plan.changes.map(({ path }) => path);
  if (mode === "plan") return { kind: "planned", files, commit: head };
  const changed = plan.changes.map(({ path, after }): CommittedFile => ({
    path,
    bytes: after,
    mode: facts.modes.get(path)?.mode ?? "100644",
  }));
  const message = renderCommitMessage(target, plan, commitType);
  if (mode === "pull-request") return applyPullRequest({ facts, plan, changed, message }, options);
  onProgress(`${repository}: committing ${files.length} files`);
  const commit = await github.commit({
    repository: state.nameWithOwner,
    repositoryId: state.id,
    branch: state.defaultBranch?.name ?? "",
    expected: head,
    parent: head,
    message,
    files: changed,
  });
  return { kind: "committed", commit, files };
}

/** Whether looking again may help: the world is not as the plan took it to be, or an unclear write may have happened. */
function isOvertaken(error: unknown): boolean {
  if (error instanceof ExternalError) return error.code === "github-unclear";
  return error instanceof Refusal && ["branch-moved", "pull-request-exists"].includes(error.code);
}

function restless(repository: string): ExternalError {
  return new ExternalError({
    code: "repository-restless",
    expected: `${repository} to stand still for the moment of one commit`,
    found: `${mostRounds} commits of others, one after another`,
    fix: "Start the job again when the other runs are done, or give the workflow a `concurrency` group with `queue: max`.",
    retryable: true,
  });
}
