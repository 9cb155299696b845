import * as v from "valibot";
import { checkStatus, conclusion } from "./commit-status-record.ts";

export const workflowRunRecord = v.object({
  id: v.number(),
  /** The workflow's own id, the same for all its runs. */
  workflowId: v.number(),
  /** As `.github/workflows/publish.yml`. */
  path: v.string(),
  /** The workflow's name. */
  name: v.string(),
  /** What `run-name` says. */
  displayTitle: v.string(),
  event: v.string(),
  status: checkStatus,
  conclusion: v.nullable(conclusion),
  branch: v.string(),
  oid: v.string(),
  actor: v.string(),
  runNumber: v.number(),
  createdAt: v.string(),
  updatedAt: v.string(),
});

export type WorkflowRunRecord = v.InferOutput<typeof workflowRunRecord>;
