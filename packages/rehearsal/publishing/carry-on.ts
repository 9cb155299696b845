import { downstreams } from "@release-actions/release-model/release-graph";
import * as v from "valibot";
import type { ActionRun } from "../runner/run-action.ts";
import type { StageProblem } from "../stage/stage.ts";
import type { PublishStep, StepReport } from "./publish-job.ts";
import { reportAction, runJobAction } from "./run-step.ts";

/** Carries the release into its direct downstreams, with a token of the App that can do no more than that takes. */
export const carryOn: PublishStep = {
  name: "cascade-pins",
  run: async (job) => {
    const { stage, entry } = job;
    const direct = downstreams(stage.graph, entry.name);
    const absent = direct.filter((name) => !stage.repositories.has(name));
    if (absent.length === direct.length) return undefined;
    const token = stage.token({
      kind: "app",
      repositories: "all",
      permissions: { contents: "write", "pull-requests": "write", workflows: "write" },
    });
    const run = await runJobAction(job, {
      action: "cascade-pins",
      inputs: {
        token,
        repository: entry.name,
        graph: "release-graph.yml",
        // Everything was published to this machine a moment ago.
        "wait-for-registry": "0",
        exclude: absent.join(","),
      },
    });
    const said = readPlan(run);
    const own = said?.repositories.flatMap(problemsOf) ?? [];
    return reportAction(job, run, {
      says: saysOf(said),
      waiting:
        said?.repositories.filter(({ state }) => state === "waiting").map((one) => one.repository) ?? [],
      ...(run.succeeded || own.length > 0 ? { problems: run.succeeded ? [] : own } : {}),
    });
  },
};

const problemSchema = v.object({
  code: v.string(),
  expected: v.string(),
  found: v.string(),
  fix: v.string(),
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
});

/** Of schema/cascade-pins.schema.json, what is read here. */
const planSchema = v.object({
  repositories: v.array(
    v.object({
      repository: v.string(),
      state: v.string(),
      draft: v.boolean(),
      pullRequest: v.nullable(v.object({ number: v.number() })),
      problems: v.array(problemSchema),
    }),
  ),
});

type Plan = v.InferOutput<typeof planSchema>;

function readPlan({ outputs }: ActionRun): Plan | undefined {
  const text = outputs["plan"];
  return text === undefined ? undefined : v.parse(planSchema, JSON.parse(text));
}

function problemsOf({ repository, state, problems }: Plan["repositories"][number]): StepReport["problems"] {
  return state === "failed" || state === "blocked" || state === "undone"
    ? problems.map((problem) => ({ ...withPlace(problem), repository }))
    : [];
}

/** "Correct the file at this place" helps nobody who is not told the place. */
function withPlace({ file, line, found, ...problem }: v.InferOutput<typeof problemSchema>): StageProblem {
  const place = file === null ? "" : `${line === null ? file : `${file}:${line}`}: `;
  return { ...problem, found: place + found };
}

function saysOf(plan: Plan | undefined): string {
  const written =
    plan?.repositories.filter(({ state }) => ["opened", "updated", "reworded"].includes(state)) ?? [];
  return written
    .map(
      ({ repository, pullRequest, draft }) =>
        `${repository}#${pullRequest?.number ?? 0}${draft ? " (draft)" : ""}`,
    )
    .join(", ");
}
