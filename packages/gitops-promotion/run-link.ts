import type { PromotionTarget } from "./target.ts";

/**
 * The address of the run that published the release, where it is one of the component's own repository on this very server. Any other
 * is whatever the sender of the message would like people to open.
 */
export function runLink({ component, payload }: PromotionTarget, server: string): string | undefined {
  const { run } = payload.source;
  const runs = `${server.replace(/\/$/, "")}/${component.repository}/actions/runs/`;
  if (run?.toLowerCase().startsWith(runs.toLowerCase()) !== true) return undefined;
  return /^\d+(?:\/attempts\/\d+)?$/.test(run.slice(runs.length)) ? run : undefined;
}
