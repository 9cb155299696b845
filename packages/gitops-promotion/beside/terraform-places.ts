import type { TerraformModules, TerraformUse, UsedAs } from "@release-actions/manifests";
import { packageName, type Pin, type Problem } from "@release-actions/release-model";
import type { Source } from "@release-actions/manifests";
import type { ComponentConfig } from "../config/index.ts";
import { lastPart } from "../covers.ts";
import { unreadCode } from "../unread/unread-places.ts";

/**
 * What else reads the variable or the local that holds the tag of an image. Moving it would move that, too: what is another's is a
 * reason to refuse, and beside anything but that very image the tag gets no digest.
 */
export interface OtherUses {
  readonly problem: Problem | undefined;
  /** As people are told. */
  readonly shared: string | undefined;
}

export function otherUses(pin: Pin, modules: TerraformModules, component: ComponentConfig): OtherUses {
  const others = modules.usesOf(pin).filter(({ what }) => !isSame(what, pin));
  const foreign = others.filter(({ what }) => isForeign(what, component));
  const [first] = foreign;
  const { path: file, line, column } = pin;
  return {
    shared: others.length === 0 ? undefined : told(others),
    problem:
      first === undefined
        ? undefined
        : {
            code: "place-ambiguous",
            expected: `${first.expression}, in which the version of ${pin.name.name} stands, to be of nothing else`,
            found: told(foreign),
            fix: `Give each a variable or a local of its own: a promotion of ${component.name} would move them all.`,
            location: { file, line, column },
          },
  };
}

function isSame(what: UsedAs, { name }: Pin): boolean {
  return what.kind === "image" && packageName("image", what.name).name === name.name;
}

function isForeign(what: UsedAs, { images, charts, repository }: ComponentConfig): boolean {
  switch (what.kind) {
    case "text":
      return false;
    case "image":
      // Of a name whose beginning a variable has the end has to tell.
      return !images.some((image) => lastPart(image) === lastPart(what.name));
    case "chart":
      return (
        what.name === undefined || !charts.some((chart) => lastPart(chart) === lastPart(what.name ?? ""))
      );
    case "git":
    case "module":
      return what.name?.toLowerCase() !== repository.toLowerCase();
  }
}

function told(uses: readonly TerraformUse[]): string {
  const words = uses.slice(0, 8).map(({ source, offset, place, what }) => {
    const name = what.kind === "text" || what.name === undefined ? "" : ` (${what.kind} ${what.name})`;
    return `${place}${name} in ${source.path}:${source.position(offset).line}`;
  });
  return `${words.join(", ")}${uses.length > 8 ? ` and ${uses.length - 8} more` : ""}`;
}

/**
 * Images of a component whose tag comes from variables that lead to no place that a promotion could move: it would stay behind
 * without a word. Pure.
 */
export function unfilledImages(
  source: Source,
  { images }: ComponentConfig,
  { modules, isPlace }: { readonly modules: TerraformModules; readonly isPlace: (pin: Pin) => boolean },
): readonly Problem[] {
  const names = new Set(images.map((image) => packageName("image", image).name));
  return modules.imagesOf(source).flatMap((image): readonly Problem[] => {
    if (!names.has(packageName("image", image.name).name) || image.pins.some(isPlace)) return [];
    const written = image.literals.map(
      ({ source: at, offset, text }) => `"${text}" in ${at.path}:${at.position(offset).line}`,
    );
    return [
      {
        code: unreadCode,
        expected: `${image.name} at a place that can be promoted`,
        found: `${image.text}, ${written.length === 0 ? "whose tag is not written in these files" : `which is made of ${written.join(" and ")}`}`,
        fix: "Move this one by hand, or write the tag out where the environment's files have it.",
        location: source.location(image.offset),
      },
    ];
  });
}
