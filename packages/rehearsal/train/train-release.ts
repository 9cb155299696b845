import * as v from "valibot";
import { promotionSchema } from "../receiving/promotion.ts";

const problemSchema = v.object({
  repository: v.string(),
  code: v.string(),
  expected: v.string(),
  found: v.string(),
  fix: v.string(),
});

const stepSchema = v.object({
  name: v.string(),
  succeeded: v.boolean(),
  seconds: v.number(),
  problems: v.array(problemSchema),
  says: v.string(),
  log: v.string(),
  summary: v.string(),
  waiting: v.array(v.string()),
  promotion: v.optional(promotionSchema),
});

const releaseSchema = v.object({
  repository: v.string(),
  /** As npm spells it. */
  version: v.string(),
  tag: v.string(),
  /** Counted from 1; the release that starts the train is in wave 0. */
  wave: v.number(),
  /** Of its publish workflow; where that was started again, of the run before and the new one. */
  seconds: v.number(),
  steps: v.array(stepSchema),
  /** How often a person started its failed part again. */
  restarts: v.number(),
  /** How many releases the train had made when its last run began. */
  seen: v.number(),
});

/** A release of the train, with what came of its publish workflow. */
export type TrainRelease = v.InferOutput<typeof releaseSchema>;

/** What a train remembers, so that a run that was killed can go on. */
export const trainSchema = v.object({
  releases: v.array(releaseSchema),
  /** Versions that are being released, by the repository. */
  chosen: v.array(v.object({ repository: v.string(), version: v.string() })),
  /** Why a repository does not go on, by its name, where that is not its publish workflow's affair. */
  refusals: v.array(problemSchema),
});

/** A train that has not begun. */
export const noTrain: TrainState = { releases: [], chosen: [], refusals: [] };

export type TrainState = v.InferOutput<typeof trainSchema>;
