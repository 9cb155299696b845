import {
  isTerraform,
  readManifest,
  TerraformModules,
  type OverlayPin,
  type Source,
} from "@release-actions/manifests";
import type { Pin, Problem } from "@release-actions/release-model";
import type { ComponentConfig } from "../config/index.ts";
import type { PromotionFacts } from "../facts.ts";
import { helmOverlays, type HelmOverlays } from "./helm-overlays.ts";
import { kustomizedImages, type Kustomized } from "./kustomized-images.ts";
import { otherUses } from "./terraform-places.ts";
import { environmentPath } from "../unread/unfilled-variables.ts";

/** What other files of the repository say about the places of one. */
export interface FilesBeside {
  readonly modules: TerraformModules;
  readonly overlays: HelmOverlays;
  readonly kustomized: Kustomized;
  /** The variables of a compose file. */
  readonly environmentOf: (compose: string) => Source | undefined;
}

/** What is to be known of one place beside what stands there. */
export interface Aside {
  /** What else its text is of, as people are told: a digest would say it of that, too. */
  readonly sharedWith?: string;
  /** The digest that values below these state, where these state none: this tag would get that one. */
  readonly digestBelow?: string;
}

/** Of all files that were read, once for each list of them. */
export function filesBeside({
  sources,
  around = none,
  modes,
}: Pick<PromotionFacts, "sources" | "around" | "modes">): FilesBeside {
  const known = read.get(sources);
  if (known?.around === around) return known.beside;
  const beside = readBeside([...sources, ...around], [...modes.keys()]);
  read.set(sources, { around, beside });
  return beside;
}

const none: readonly Source[] = [];
const read = new WeakMap<
  readonly Source[],
  { readonly around: readonly Source[]; readonly beside: FilesBeside }
>();

/** The same of files whose neighbours, if not read, are known by their paths. */
export function readBeside(sources: readonly Source[], paths: readonly string[] = []): FilesBeside {
  return {
    modules: new TerraformModules(sources.filter(({ path }) => isTerraform(path))),
    overlays: helmOverlays(sources, [...paths, ...sources.map(({ path }) => path)]),
    kustomized: kustomizedImages(sources),
    environmentOf: (compose) => sources.find(({ path }) => path === environmentPath(compose)),
  };
}

/** The pins of a file, those among them that only other files tell of what they are. */
export function pinsBeside(source: Source, { modules, overlays }: FilesBeside): readonly Pin[] {
  if (isTerraform(source.path)) return modules.readPins(source);
  const own = readManifest(source);
  const found = overlays.pinsOf(source).filter(({ pin }) => !own.some((one) => isSame(one, pin)));
  return [...own, ...found.map(({ pin }) => pin)];
}

function isSame(one: Pin, other: Pin): boolean {
  return one.place === other.place && one.name.name === other.name.name;
}

/** The same of the file in another text, for the check after an edit; undefined where the file alone tells. */
export function readAfter(
  { path }: Source,
  { modules }: FilesBeside,
): ((after: Source) => readonly Pin[]) | undefined {
  return isTerraform(path) ? (after) => modules.with(after).readPins(after) : undefined;
}

/** What is to be known of the places that were found in a file, and why some of them must not move. */
export function tellAsides(
  source: Source,
  pins: readonly Pin[],
  {
    beside: { modules, overlays },
    component,
  }: { readonly beside: FilesBeside; readonly component: ComponentConfig },
): { readonly asides: ReadonlyMap<Pin, Aside>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const asides = new Map<Pin, Aside>();
  const laid: readonly OverlayPin[] = isTerraform(source.path) ? [] : overlays.pinsOf(source);
  for (const pin of pins) {
    if (pin.value.kind !== "image") continue;
    const { digestBelow } = laid.find((one) => isSame(one.pin, pin)) ?? {};
    if (digestBelow !== undefined) asides.set(pin, { digestBelow });
    if (!isTerraform(pin.path)) continue;
    const { problem, shared } = otherUses(pin, modules, component);
    if (problem !== undefined) problems.push(problem);
    if (shared !== undefined) asides.set(pin, { sharedWith: shared });
  }
  return { asides, problems };
}
