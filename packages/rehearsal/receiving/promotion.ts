import * as v from "valibot";

/** What came of one release in a GitOps repository. */
export const promotionSchema = v.object({
  /** By its name in the graph. */
  repository: v.string(),
  component: v.string(),
  /** As npm spells it. */
  version: v.string(),
  environment: v.nullable(v.string()),
  /** As promote-release's output `state` says it, `merged` where people merged its pull request, or `failed`. */
  state: v.string(),
  /** That promotes; null where there is none. */
  commit: v.nullable(v.string()),
  /** The first line of its message. */
  title: v.string(),
  /** Unified, whole. */
  diff: v.string(),
  /** `off`: nobody looked at them. */
  signatures: v.picklist(["verified", "off"]),
});

export type Promotion = v.InferOutput<typeof promotionSchema>;
