import * as v from "valibot";

export const statusState = v.picklist(["error", "failure", "pending", "success"]);

export const statusRecord = v.object({
  id: v.number(),
  oid: v.string(),
  state: statusState,
  context: v.string(),
  description: v.nullable(v.string()),
  targetUrl: v.nullable(v.string()),
  creator: v.string(),
  createdAt: v.string(),
});

export type StatusRecord = v.InferOutput<typeof statusRecord>;

export const checkStatus = v.picklist(["queued", "in_progress", "completed"]);

export const conclusion = v.picklist([
  "success",
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required",
]);

export type Conclusion = v.InferOutput<typeof conclusion>;

export const checkRunRecord = v.object({
  id: v.number(),
  oid: v.string(),
  name: v.string(),
  status: checkStatus,
  conclusion: v.nullable(conclusion),
  startedAt: v.nullable(v.string()),
  completedAt: v.nullable(v.string()),
  detailsUrl: v.nullable(v.string()),
  externalId: v.nullable(v.string()),
  /** The login of the app that reports it. */
  app: v.string(),
  title: v.nullable(v.string()),
  summary: v.nullable(v.string()),
});

export type CheckRunRecord = v.InferOutput<typeof checkRunRecord>;
