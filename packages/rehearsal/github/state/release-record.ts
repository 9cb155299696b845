import * as v from "valibot";

export const releaseRecord = v.object({
  id: v.number(),
  tagName: v.string(),
  /** Where the tag is made when it is not there yet. */
  target: v.string(),
  name: v.nullable(v.string()),
  body: v.nullable(v.string()),
  isDraft: v.boolean(),
  isPrerelease: v.boolean(),
  author: v.string(),
  createdAt: v.string(),
  publishedAt: v.nullable(v.string()),
});

export type ReleaseRecord = v.InferOutput<typeof releaseRecord>;
