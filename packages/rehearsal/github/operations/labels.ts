import { labelBody, labelsOf } from "../bodies/label-body.ts";
import type { Call, Repo } from "../call.ts";
import { invalid } from "../denial.ts";
import { takeId } from "../state/github-state.ts";
import type { LabelRecord, PullRequestRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import { timestamp } from "../world.ts";
import { recordPullRequestEvent } from "./pull-request-events.ts";

/** Labels are told apart without regard to the case of letters. */
export function findLabel({ labels }: RepositoryRecord, name: string): LabelRecord | undefined {
  return labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

/** @throws {Denial} when there is one of that name. */
export function createLabel(
  call: Call,
  { record }: Repo,
  label: {
    readonly name: string;
    readonly color?: string | undefined;
    readonly description?: string | null | undefined;
  },
): LabelRecord {
  const taken = { resource: "Label", code: "already_exists", field: "name" };
  if (findLabel(record, label.name) !== undefined) throw invalid("Name has already been taken", taken);
  const { name, color = "ededed", description = null } = label;
  const made = { id: takeId(call.world.state), name, color, description, isDefault: false };
  record.labels.push(made);
  return made;
}

/** Sets these labels; those that are new to the pull request and those it loses are told. */
export function setLabels(
  call: Call,
  { record }: Repo,
  pull: PullRequestRecord,
  ids: readonly number[],
): void {
  const before = pull.labels;
  pull.labels = [...new Set(ids)];
  const added = pull.labels.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !pull.labels.includes(id));
  if (added.length + removed.length > 0) pull.updatedAt = timestamp(call.world);
  for (const [action, changed] of [
    ["labeled", added],
    ["unlabeled", removed],
  ] as const) {
    for (const label of labelsOf(record, changed)) {
      recordPullRequestEvent(call, record, pull, action, { label: labelBody(call.world, record, label) });
    }
  }
}

/** The labels of these names. REST makes those that are not there. */
export function labelsByName(call: Call, repo: Repo, names: readonly string[]): readonly LabelRecord[] {
  return names.map((name) => findLabel(repo.record, name) ?? createLabel(call, repo, { name }));
}
