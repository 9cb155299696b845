import { createHash } from "node:crypto";
import type { ReleasePublished } from "./schema.ts";

/**
 * The id of a release on its way to an environment. It follows from what is promoted and from nothing else (no run, no
 * attempt, no time), so that the same job run again, a reconciliation on another day and a duplicate of the network all
 * send the same id, and a receiver can tell that it has seen it.
 */
export function dispatchId(payload: Omit<ReleasePublished, "id" | "details" | "schema">): string {
  const { component, version, tag, environment = "", source } = payload;
  const artifacts = [payload.images, payload.charts].map((list) =>
    list.map(({ name, digest }) => `${name}@${digest}`).toSorted(),
  );
  const facts = JSON.stringify([
    component,
    version,
    tag,
    environment,
    source.repository.toLowerCase(),
    source.commit,
    ...artifacts,
  ]);
  const hash = createHash("sha256").update(facts).digest("hex").slice(0, 16);
  // Readable in a list of runs, and unique by its end.
  return [component, version, ...(environment === "" ? [] : [environment]), hash].join("-");
}
