import {
  formatSemver,
  type Finding,
  Refusal,
  renderProblem,
  type Annotation,
  type Problem,
  type SummaryBlock,
} from "@release-actions/release-model";
import type { PromotionPlan } from "./plan.ts";
import { unknownCode } from "./heed-history.ts";
import { placesTable } from "./report-places.ts";
import type { PromotionResult } from "./result.ts";
import type { PromotionTarget } from "./target.ts";

/** A promotion, carried out or not, for workflows and for people. */
export function reportPromotion(target: PromotionTarget, plan: PromotionPlan, result: PromotionResult) {
  const { component, environment, payload } = target;
  const to = environment === undefined ? "" : ` to ${environment.name}`;
  const [first] = problemsOf(result);
  const words = `${wordsOf(result)}${openWords(plan)}`;
  return {
    outputs: {
      changed: ["committed", "opened", "updated"].includes(result.kind),
      files: "files" in result ? result.files : [],
      commit: result.commit,
      "pull-request": "pullRequest" in result ? result.pullRequest.url : undefined,
      state: result.kind === "unchanged" ? result.state.kind : result.kind,
    },
    line: `${component.name} ${payload.version}${to}: ${words}`,
    summary: [
      { kind: "heading", level: 2, text: `${headingOf(result)}: ${component.name} ${payload.version}${to}` },
      { kind: "paragraph", parts: [words, ...linkOf(result)] },
      ...(plan.outcomes.length === 0 ? [] : [placesTable(plan.outcomes)]),
      ...problemsOf(result).map((problem): SummaryBlock => ({
        kind: "code",
        language: "text",
        text: renderProblem(problem),
      })),
    ] satisfies readonly SummaryBlock[],
    findings: plan.findings.map(({ code, expected, found, fix, location }): Finding => ({
      code,
      level: "warning",
      ...(location === undefined ? {} : { file: location.file }),
      ...(location?.line === undefined ? {} : { line: location.line }),
      expected,
      found,
      fix,
    })),
    annotations: plan.findings.map(({ code, expected, found, fix, location }): Annotation => ({
      level: "warning",
      title: `promote-release: ${code}`,
      message: `expected ${expected}\nfound ${found}\n${fix}`,
      ...(location === undefined ? {} : { location }),
    })),
    failed: first === undefined ? failureOf(result) : new Refusal(allOf(first, problemsOf(result))),
  };
}

function headingOf(result: PromotionResult): string {
  return result.kind === "unchanged" && result.state.kind === "floating" ? "Not promoted" : "Promoted";
}

/** Places that no promotion moves are none that say it already. */
function openWords({ findings, outcomes, state }: PromotionPlan): string {
  if (state.kind === "refused") return "";
  const kept = outcomes.filter(({ kind }) => kind === "taken-back" || kind === "overtaken").length;
  const left = outcomes.filter(({ kind }) => kind === "finding" || kind === "floating").length;
  return [
    left === 0 ? "" : `; ${places(left)} left to a person`,
    kept === 0 || state.kind !== "change"
      ? ""
      : `; ${places(kept)} left as a person or a newer release has it`,
    findings.some(({ code }) => code === unknownCode)
      ? "; whether somebody took this version back is not known"
      : "",
  ].join("");
}

function places(count: number): string {
  return count === 1 ? "1 place was" : `${count} places were`;
}

function problemsOf(result: PromotionResult): readonly Problem[] {
  return result.kind === "unchanged" && result.state.kind === "refused" ? result.state.problems : [];
}

/** A branch that is somebody else's now leaves the release undone: the run is red. */
function failureOf(result: PromotionResult): Refusal | undefined {
  if (result.kind !== "foreign") return undefined;
  return new Refusal({
    code: "branch-foreign",
    expected: "only commits of promotions on the branch of the pull request",
    found: `${result.hash.slice(0, 12)}, which somebody pushed`,
    fix: "Merge that pull request or take the commit off its branch, then start this job again.",
  });
}

/** One error has the place of the first and the words of all. */
function allOf(first: Problem, problems: readonly Problem[]): Problem {
  if (problems.length === 1) return first;
  const others = problems.slice(1, 10).map(({ location, code, found }) => {
    const { file = "", line = "" } = location ?? {};
    return `${[file, line].filter((part) => part !== "").join(":")} ${code}: ${found}`.trim();
  });
  const more = problems.length > 10 ? `\nAnd ${problems.length - 10} more.` : "";
  return { ...first, fix: `${first.fix}\nAlso: ${others.join("\n")}${more}` };
}

function wordsOf(result: PromotionResult): string {
  switch (result.kind) {
    case "committed":
      return `committed ${result.commit.slice(0, 12)}`;
    case "opened":
      return `pull request ${result.pullRequest.number} is open`;
    case "updated":
      return `pull request ${result.pullRequest.number} was updated`;
    case "proposed":
      return `pull request ${result.pullRequest.number} proposes it already`;
    case "planned":
      return `would change ${result.files.length} files`;
    case "declined":
      return `nothing was done: pull request ${result.pullRequest.number} was closed by a person`;
    case "foreign":
      return "nothing was done: its branch has a commit that somebody pushed";
    case "unchanged":
      return `${unchangedWords(result.state)}${leftOpenWords(result)}`;
  }
}

function unchangedWords(state: Extract<PromotionResult, { kind: "unchanged" }>["state"]): string {
  switch (state.kind) {
    case "current":
      return "every place that promotions move says it already";
    case "floating":
      return "nothing was done: no place states a version that promotions move";
    case "late": {
      const by = typeof state.by === "string" ? state.by : formatSemver(state.by);
      return state.isPast === true
        ? `nothing was done: ${by}, which is newer, was promoted before; what a person made of that stays until something above it is released. To have this one all the same, write it there by hand`
        : `nothing was done: the event is late, ${by} is there`;
    }
    case "rolled-back":
      return `nothing was done: it was promoted by ${state.commit.slice(0, 12)} and taken back since; a newer release moves it again. To have this one all the same, write it there by hand`;
    case "refused":
      return "refused: nothing was written";
  }
}

function leftOpenWords({ leftOpen }: Extract<PromotionResult, { kind: "unchanged" }>): string {
  return leftOpen === undefined
    ? ""
    : `; pull request ${leftOpen.number} proposes no more than that: close it`;
}

function linkOf(result: PromotionResult) {
  if (result.kind === "unchanged" && result.leftOpen !== undefined) {
    return [" ", { text: `#${result.leftOpen.number}`, link: result.leftOpen.url }];
  }
  return "pullRequest" in result
    ? [" ", { text: `#${result.pullRequest.number}`, link: result.pullRequest.url }]
    : [];
}
