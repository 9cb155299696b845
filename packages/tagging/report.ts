import { renderDiff } from "@release-actions/pinning/report";
import { formatSemver } from "@release-actions/release-model";
import type { BumpPlan } from "./plan-bump.ts";
import type { TagPlan } from "./plan.ts";

/** What `tag` did, as JSON; the shape is published as schema/tag.schema.json. */
export interface TagReport {
  readonly schema: 1;
  readonly repository: string;
  readonly directory: string;
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  /** Whether the tag was made now. False when it stood there already, and for a dry run. */
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
  /** Whether a file declares the version; if none does, it comes from the tag. */
  readonly isStatic: boolean;
  /** Whether files were written. False for a dry run, and when nothing was to be done. */
  readonly applied: boolean;
  /** The files that change, lockfiles among them. */
  readonly files: readonly string[];
  /** Declarations that stand at a placeholder and stay so. */
  readonly placeholders: readonly string[];
  /** Lockfiles that only their own tool can bring up to date. */
  readonly staleLocks: readonly string[];
  /** Unified diff. */
  readonly diff: string;
}

export function reportTag(
  plan: TagPlan,
  done: { readonly created: boolean; readonly pushed: boolean },
): TagReport {
  const { repository, directory, tag, commit } = plan;
  return {
    schema: 1,
    repository,
    directory,
    version: formatSemver(plan.version),
    tag,
    commit,
    ...done,
  };
}

export function reportBump(plan: BumpPlan, { applied }: { readonly applied: boolean }): BumpReport {
  return {
    schema: 1,
    repository: plan.repository,
    directory: plan.directory,
    from: plan.from === undefined ? null : formatSemver(plan.from),
    version: formatSemver(plan.version),
    tag: plan.tag,
    isStatic: plan.isStatic,
    applied: applied && plan.changes.length > 0,
    files: plan.changes.map(({ path }) => path),
    placeholders: plan.placeholders,
    staleLocks: plan.staleLocks,
    diff: plan.changes.map(renderDiff).join(""),
  };
}
