import type { HookFolder } from "@release-actions/ports";
import type { HookPlan } from "./plan.ts";

/** Carries out a plan, step by step; each is one rename. A run that was killed in between can be started again. */
export async function applyHooks(plan: HookPlan, folder: HookFolder): Promise<void> {
  for (const step of plan.steps) {
    switch (step.kind) {
      case "write":
        await folder.write(step.name, {
          bytes: Buffer.from(step.text, "latin1"),
          isExecutable: step.isExecutable,
        });
        break;
      case "move":
        await folder.move(step.from, step.to);
        break;
      case "remove":
        await folder.remove(step.name);
        break;
    }
  }
}
