import { Refusal } from "@release-actions/release-model";
import type { InstallFacts, KnownHook } from "./facts.ts";
import { asideName, blockFor, findBlock, ownHuskyScript, ownScript } from "./hook-script.ts";
import type { HookName } from "./hook-names.ts";

/** One change to the folder of hooks. */
export type HookStep =
  | { readonly kind: "write"; readonly name: string; readonly text: string; readonly isExecutable: boolean }
  | { readonly kind: "move"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly name: string };

/** What becomes of one hook. */
export interface HookOutcome {
  readonly hook: HookName;
  readonly outcome: "installed" | "chained" | "current" | "removed" | "absent" | "edited";
}

export interface HookPlan {
  readonly outcomes: readonly HookOutcome[];
  readonly steps: readonly HookStep[];
}

/**
 * What makes the hooks run. A hook that is there already goes on running, after ours.
 * @throws {Refusal} `hook-in-the-way` where one cannot be set aside.
 */
export function planInstall(facts: InstallFacts): HookPlan {
  return join(facts.hooks.map((known) => installOne(known, facts.layout)));
}

/** What puts everything back as it was. */
export function planUninstall(facts: InstallFacts): HookPlan {
  const { outcomes, steps } = join(facts.hooks.map(uninstallOne));
  return {
    outcomes,
    steps: [...steps, ...facts.leftovers.map((name) => ({ kind: "remove", name }) as const)],
  };
}

interface OnePlan extends HookOutcome {
  readonly steps: readonly HookStep[];
}

function installOne({ hook, file, hasAside }: KnownHook, layout: InstallFacts["layout"]): OnePlan {
  // Husky runs its files with `sh`, so they need neither a first line nor a mode.
  const fresh =
    layout === "husky"
      ? ({ kind: "write", name: hook, text: ownHuskyScript(hook), isExecutable: false } as const)
      : ({ kind: "write", name: hook, text: ownScript(hook), isExecutable: true } as const);
  if (file === undefined) return { hook, outcome: "installed", steps: [fresh] };
  const found = file.isLink ? undefined : findBlock(file.text);
  if (found !== undefined) {
    const wanted = found.isOwn ? fresh.text.replace(/^#!.*\n/, "") : blockFor(hook);
    if (found.block === wanted) return { hook, outcome: "current", steps: [] };
    const text = found.before + wanted + found.after;
    return { hook, outcome: "installed", steps: [{ ...fresh, text }] };
  }
  const position = insertionPoint(file, layout);
  if (position !== undefined) {
    const text = file.text.slice(0, position) + blockFor(hook) + file.text.slice(position);
    return { hook, outcome: "chained", steps: [{ ...fresh, text }] };
  }
  if (hasAside) throw inTheWay(hook);
  return { hook, outcome: "chained", steps: [{ kind: "move", from: hook, to: asideName(hook) }, fresh] };
}

/**
 * Where our lines can stand in a hook: below the first line of a shell script. Another program, a link, and a script
 * that git does not run because it is not executable are set aside instead, as they are.
 */
function insertionPoint(
  file: NonNullable<KnownHook["file"]>,
  layout: InstallFacts["layout"],
): number | undefined {
  if (layout === "husky") return file.isLink ? undefined : 0;
  if (file.isLink || !file.isExecutable) return undefined;
  // Husky up to 8 starts the script a second time from there.
  const husky = /^\. .*husky\.sh.*\n/m.exec(file.text);
  if (husky !== null) return husky.index + husky[0].length;
  const first = /^#!.*\b(?:sh|bash|dash|zsh|ksh|ash)\b.*\n/.exec(file.text);
  return first?.[0].length;
}

function uninstallOne({ hook, file, hasAside }: KnownHook): OnePlan {
  const found = file === undefined || file.isLink ? undefined : findBlock(file.text);
  // A run that was killed had set the hook aside, and not written ours yet.
  if (file === undefined && hasAside) {
    return { hook, outcome: "removed", steps: [{ kind: "move", from: asideName(hook), to: hook }] };
  }
  if (file === undefined || found === undefined) return { hook, outcome: "absent", steps: [] };
  const rest = found.before + found.after;
  const isOursAlone = found.isOwn && (rest === "" || rest === "#!/bin/sh\n");
  if (!isOursAlone) {
    return {
      hook,
      outcome: found.isOwn ? "edited" : "removed",
      steps: [{ kind: "write", name: hook, text: rest, isExecutable: file.isExecutable }],
    };
  }
  const restore = hasAside ? [{ kind: "move", from: asideName(hook), to: hook } as const] : [];
  return { hook, outcome: "removed", steps: [{ kind: "remove", name: hook }, ...restore] };
}

/** Another program has put its hook into the place of ours since; the one that was set aside then is nowhere else. */
function inTheWay(hook: HookName): Refusal {
  return new Refusal({
    code: "hook-in-the-way",
    expected: `no file ${asideName(hook)}, because the hook ${hook} is to be set aside under that name`,
    found: "one that an earlier installation has set aside",
    fix: `Keep what is needed of the two in ${hook}, delete ${asideName(hook)}, and install again.`,
  });
}

function join(plans: readonly OnePlan[]): HookPlan {
  return {
    outcomes: plans.map(({ hook, outcome }) => ({ hook, outcome })),
    steps: plans.flatMap(({ steps }) => steps),
  };
}
