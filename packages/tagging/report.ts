import { renderDiff } from "@release-actions/pinning/report";
import { formatSemver } from "@release-actions/release-model";
import type { BumpPlan, TagPlan } from "./plan.ts";

/** What `tag` did, as JSON; the shape is published as schema/tag.schema.json. */
export interface TagReport {
  readonly schema: 1;
  readonly repository: string;
  readonly directory: string;
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  readonly created: boolean;
  readonly pushed: boolean;
}

/** What `bump` did, as JSON; the shape is published as schema/bump.schema.json. */
export interface BumpReport {
  readonly schema: 1;
  readonly repository: string;
  readonly directory: string;
  readonly from: string | null;
  readonly version: string;
  /** The tag to make once the change is merged. */
  readonly tag: string;
  readonly files: readonly string[];
  readonly placeholders: readonly string[];
  readonly diff: string;
}

export function reportTag(plan: TagPlan, { pushed }: { readonly pushed: boolean }): TagReport {
  const { repository, directory, tag, commit } = plan;
  const created = plan.kind === "create";
  return {
    schema: 1,
    repository,
    directory,
    version: formatSemver(plan.version),
    tag,
    commit,
    created,
    pushed,
  };
}

export function reportBump(plan: BumpPlan): BumpReport {
  return {
    schema: 1,
    repository: plan.repository,
    directory: plan.directory,
    from: plan.from === undefined ? null : formatSemver(plan.from),
    version: formatSemver(plan.version),
    tag: plan.tag,
    files: plan.changes.map(({ path }) => path),
    placeholders: plan.placeholders,
    diff: plan.changes.map(renderDiff).join(""),
  };
}
