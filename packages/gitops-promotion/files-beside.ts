import { isTerraform, readManifest, TerraformModules, type Source } from "@release-actions/manifests";
import type { Pin, Problem } from "@release-actions/release-model";
import type { ComponentConfig } from "./config/index.ts";
import { otherUses } from "./terraform-places.ts";

/** What other files of the repository say about the places of one. */
export interface FilesBeside {
  readonly modules: TerraformModules;
}

/** What is to be known of one place beside what stands there. */
export interface Aside {
  /** What else its text is of, as people are told: a digest would say it of that, too. */
  readonly sharedWith?: string;
}

/** Of all files that were read, once for each list of them. */
export function filesBeside(sources: readonly Source[], around: readonly Source[] = none): FilesBeside {
  const known = read.get(sources);
  if (known?.around === around) return known.beside;
  const all = [...sources, ...around];
  const beside = { modules: new TerraformModules(all.filter(({ path }) => isTerraform(path))) };
  read.set(sources, { around, beside });
  return beside;
}

const none: readonly Source[] = [];
const read = new WeakMap<
  readonly Source[],
  { readonly around: readonly Source[]; readonly beside: FilesBeside }
>();

/** The pins of a file, those among them that only other files tell of what they are. */
export function pinsBeside(source: Source, { modules }: FilesBeside): readonly Pin[] {
  return isTerraform(source.path) ? modules.readPins(source) : readManifest(source);
}

/** The same of the file in another text, for the check after an edit; undefined where the file alone tells. */
export function readAfter(
  { path }: Source,
  { modules }: FilesBeside,
): ((after: Source) => readonly Pin[]) | undefined {
  return isTerraform(path) ? (after) => modules.with(after).readPins(after) : undefined;
}

/** What is to be known of the places that were found, and why some of them must not move. */
export function tellAsides(
  pins: readonly Pin[],
  { modules }: FilesBeside,
  component: ComponentConfig,
): { readonly asides: ReadonlyMap<Pin, Aside>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const asides = new Map<Pin, Aside>();
  for (const pin of pins) {
    if (!isTerraform(pin.path) || pin.value.kind !== "image") continue;
    const { problem, shared } = otherUses(pin, modules, component);
    if (problem !== undefined) problems.push(problem);
    if (shared !== undefined) asides.set(pin, { sharedWith: shared });
  }
  return { asides, problems };
}
