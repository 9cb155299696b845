import { readManifest, Source } from "@release-actions/manifests";
import type { ArgoApplication, ArgoSource } from "@release-actions/ports";
import { packageKey, printable, Refusal, type Pin } from "@release-actions/release-model";
import type { PromotionPlan } from "./plan.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import { planPlace } from "./plan-place.ts";
import { isPlaceOf, type PromotionTarget } from "./target.ts";
import { keepUnsent } from "./unsent.ts";

/** What has to become live. */
export interface AwaitedRelease {
  readonly target: PromotionTarget;
  /** What was planned, which is what stands in the files now. */
  readonly plan: Pick<PromotionPlan, "outcomes">;
  /** The GitOps repository, `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  /** Whether a commit of the GitOps repository holds the one that was made: another promotion may have landed upon it. */
  readonly contains: (revision: string) => Promise<boolean>;
}

/**
 * What keeps an Application from being at what was promoted; undefined where nothing does. A source in the GitOps repository has to
 * be at the commit or at one that holds it. Any other source has revisions of its own (a chart's version, another repository's
 * commit): of these the spec has to state the release, wherever a promotion would move it, and Argo CD has to have compared
 * with that very spec. An Application that is a file of the GitOps repository gets its new spec by its parent's sync first.
 */
export async function observeApplication(
  application: ArgoApplication,
  awaited: AwaitedRelease,
): Promise<string | undefined> {
  const { sources, compared, revisions } = application;
  if (compared.length > 0 && !isSame(sources, compared)) return "its new spec is not compared yet";
  const open = sources.flatMap((source) => openPins(source, awaited));
  if (open.length > 0) return `its spec still states ${open.join(", ")}`;
  for (const [index, source] of sources.entries()) {
    const revision = revisions[index];
    const problem = await revisionProblem(source, revision, awaited);
    if (problem !== undefined) return problem;
  }
  if (sources.length > 0) return undefined;
  for (const revision of revisions) if (await holds(revision, awaited)) return undefined;
  return at(revisions.join(" "));
}

async function revisionProblem(
  source: ArgoSource,
  revision: string | undefined,
  awaited: AwaitedRelease,
): Promise<string | undefined> {
  const { repoURL, chart, targetRevision } = source;
  if (revision === undefined || revision === "") return at("");
  if (chart !== "") {
    // A range stays one; what it was resolved to is for Argo CD to say.
    const isExact = /^v?\d+\.\d+\.\d+(?:[-+]|$)/.test(targetRevision);
    return isExact && bare(revision) !== bare(targetRevision) ? at(revision) : undefined;
  }
  if (!isGitops(repoURL, awaited.repository)) {
    const isCommit = /^[0-9a-f]{40}$/.test(targetRevision);
    return isCommit && revision !== targetRevision ? at(revision) : undefined;
  }
  return (await holds(revision, awaited)) ? undefined : at(revision);
}

const at = (revision: string) => `at ${printable(revision === "" ? "no revision" : revision, 100)}`;
const bare = (version: string) => version.replace(/^v/, "");

async function holds(revision: string, { commit, contains }: AwaitedRelease): Promise<boolean> {
  return revision === commit || (/^[0-9a-f]{40}$/.test(revision) && (await contains(revision)));
}

/** By the end of its address: the same repository is reached by https, by ssh and through a mirror. */
function isGitops(repoURL: string, repository: string): boolean {
  const address = repoURL
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "")
    .replace(/\.git$/i, "");
  return address.split(/[/:]/).slice(-2).join("/").toLowerCase() === repository.toLowerCase();
}

function isSame(left: readonly ArgoSource[], right: readonly ArgoSource[]): boolean {
  const words = (sources: readonly ArgoSource[]) => JSON.stringify(sources.map(({ data }) => sorted(data)));
  return words(left) === words(right);
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== "object" || data === null) return data;
  return Object.entries(data)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => [key, sorted(value)]);
}

/** What of a live source promoting would still move: it stands in the repository already, so the cluster has an older spec. */
function openPins(source: ArgoSource, { target, plan }: AwaitedRelease): readonly string[] {
  const { component, config, release } = target;
  const written = writtenIn(source);
  const isPlace = isPlaceOf(component);
  const pins = pinsOf(written).filter((pin) => isPlace(pin) && isPromoted(pin, plan));
  // A tag that could get no digest beside it has none here either.
  const settings = { floating: config.floating, digests: "keep" } as const;
  return pins.flatMap((pin) => {
    const outcome = keepUnsent(planPlace(written, pin, { release, settings, pins }), target);
    return outcome.kind === "edit" ? [`${pin.name.name} ${outcome.before}`] : [];
  });
}

/** Whether places of that name are moved by promotions at all, and none was left as a person has it. */
function isPromoted(pin: Pin, { outcomes }: Pick<PromotionPlan, "outcomes">): boolean {
  const isMoved = ({ kind }: PlaceOutcome) => kind === "edit" || kind === "current" || kind === "newer";
  const same = outcomes.filter((one) => packageKey(one.pin.name) === packageKey(pin.name));
  if (same.some(({ kind }) => kind === "taken-back" || kind === "overtaken")) return false;
  // A place that says no name (`at`) may be what a template makes the Application's version from.
  return same.some(isMoved) || outcomes.some((one) => isMoved(one) && one.pin.name.ecosystem === "component");
}

/** What an Application with that source states. */
function writtenIn({ data }: ArgoSource): Source {
  const spec = { apiVersion: "argoproj.io/v1alpha1", kind: "Application", spec: { source: data } };
  return new Source("application.yaml", Buffer.from(JSON.stringify(spec)));
}

function pinsOf(source: Source): readonly Pin[] {
  try {
    return readManifest(source);
  } catch (error) {
    // `values` may hold anything; what Argo CD makes of it is its own affair.
    if (error instanceof Refusal) return [];
    throw error;
  }
}
