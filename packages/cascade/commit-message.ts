import type { PinPlan } from "@release-actions/pinning/plan";
import { formatSemver, packageKey, type Release } from "@release-actions/release-model";
import { trainTrailer } from "./branch.ts";

/** GitHub adds ` (#1234)` when it squashes, and commitlint allows a header of 100 characters. */
const longestHeader = 93;
const longestLine = 100;

/**
 * The message of a train's commit. `fix(deps)` cuts a release in every release-please strategy; `chore(deps)`
 * and `build(deps)` cut none.
 */
export function renderCommitMessage(train: Release, releases: readonly Release[], plan: PinPlan): string {
  const moved = releases.map(({ repository, version }) => `${repository} to ${formatSemver(version)}`);
  const header = `fix(deps): bump ${moved.join(", ")}`;
  const short =
    moved.length === 1 ? "fix(deps): bump an upstream" : `fix(deps): bump ${moved.length} upstreams`;
  const pins = plan.outcomes.flatMap((outcome) =>
    outcome.kind === "edit"
      ? [`${outcome.pin.path}: ${packageKey(outcome.pin.name)} ${outcome.before} -> ${outcome.after}`]
      : [],
  );
  const locks = plan.locks.map(({ path }) => `${path}: refreshed`);
  const body = [...new Set([...(header.length > longestHeader ? moved : []), ...pins, ...locks])];
  return [
    header.length > longestHeader ? short : header,
    "",
    ...body.map((line) => `- ${line}`).map(shorten),
    "",
    `${trainTrailer}: ${train.repository}@${formatSemver(train.version)}`,
    "",
  ].join("\n");
}

function shorten(line: string): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 3)}...`;
}
