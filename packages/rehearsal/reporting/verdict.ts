import type { RehearsalReport, RehearsedState } from "./report.ts";

/** Whether images were pushed that nobody signed. Pure. */
export function isUnsigned({ cosign, releases }: Pick<RehearsalReport, "cosign" | "releases">): boolean {
  return !cosign.available && releases.some(({ steps }) => steps.some(({ name }) => name === "push-images"));
}

/** Who is in the way of a release that did not arrive everywhere, as part of a sentence. Pure. */
export function whatHolds({
  repositories,
  promotions,
}: Pick<RehearsalReport, "repositories" | "promotions">): string {
  const named = (state: RehearsedState) =>
    repositories.filter((one) => one.state === state).map((one) => one.repository);
  const failed = promotions.filter(({ state }) => state === "failed");
  const stuck = [
    ...named("stuck"),
    ...failed.map((one) => `${one.repository} (${one.component} ${one.version})`),
  ];
  const absent = named("absent");
  return [
    ...(stuck.length === 0 ? [] : [`stuck at ${stuck.join(", ")}`]),
    ...(absent.length === 0 ? [] : [`not rehearsed: ${absent.join(", ")}`]),
  ].join("; ");
}
