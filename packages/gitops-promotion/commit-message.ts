import { formatSemver } from "@release-actions/release-model";
import type { FileChange } from "./plan.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";
import { renderTrailers } from "./trailers.ts";

/** release-please adds ` (#123)` to a header that may have 100 characters. */
const longestHeader = 93;

/** `fix(deps): promote coreason-runtime 1.4.0 to staging`. */
export function renderHeader(target: PromotionTarget, type: string): string {
  const { component, environment, release } = target;
  const to = environment === undefined ? "" : ` to ${environment.name}`;
  const header = `${type}(deps): promote ${component.name} ${formatSemver(release.version)}${to}`;
  return header.length <= longestHeader ? header : `${header.slice(0, longestHeader - 1).trimEnd()}…`;
}

/** The commit that promotes: what moved where, and trailers by which the next run knows it. */
export function renderCommitMessage(
  target: PromotionTarget,
  plan: { readonly outcomes: readonly PlaceOutcome[]; readonly changes: readonly FileChange[] },
  type: string,
): string {
  const { component, environment, release, payload, ids } = target;
  const { source, images, charts } = payload;
  const trailers = renderTrailers({
    component: component.name,
    version: release.version,
    environment: environment?.name,
    artifacts: { images, charts },
    ids,
  });
  return [
    renderHeader(target, type),
    "",
    ...plan.changes.slice(0, 50).map(({ path }) => `* ${path}`),
    "",
    `Built from ${source.repository}`,
    `  at ${source.commit}`,
    "",
    ...trailers,
  ].join("\n");
}
