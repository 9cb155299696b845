import { readImagesOfYaml, readPinAt, readTagText, type Source } from "@release-actions/manifests";
import { packageKey, type Pin, type Problem } from "@release-actions/release-model";
import { repositoriesOf, type ChartRepository } from "./beside/chart-repositories.ts";
import type { ComponentConfig } from "./config/index.ts";
import { pinsBeside, tellAsides, type Aside, type FilesBeside } from "./beside/files-beside.ts";
import { floatingText } from "./plan-place.ts";
import type { FileSelection } from "./select-places.ts";
import { isPlaceOf } from "./target.ts";

/** The places of a component in one file, or why they cannot be told. */
export interface FoundPlaces {
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
  /** Of the pins of which there is something to know. */
  readonly asides: ReadonlyMap<Pin, Aside>;
}

/**
 * Finds the places of a component in a file. One image that stands there in several versions is refused with the candidates:
 * which of them is to move only a person knows.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function findPlaces(
  source: Source,
  component: ComponentConfig,
  {
    selection,
    repositories = [],
    beside,
  }: {
    readonly selection: FileSelection;
    readonly beside: FilesBeside;
    /** Of the whole GitOps repository. */
    readonly repositories?: readonly ChartRepository[] | undefined;
  },
): FoundPlaces {
  const isWanted = isPlaceOf(component);
  const comesFrom = (pin: Pin) =>
    repositoriesOf(pin, repositories).map(({ url }) => ({
      url,
      isOurs: isWanted({ ...pin, chartRepository: url }),
    }));
  const known = pinsBeside(source, beside).filter((pin) => {
    const from = isWanted(pin) ? comesFrom(pin) : undefined;
    return from !== undefined && (from.length === 0 || from.some(({ isOurs }) => isOurs));
  });
  // A file that somebody names has the component, whatever the file is called.
  const isNamed = component.places.length > 0 && /\.ya?ml$/i.test(source.path);
  const own = known.length === 0 && isNamed ? readImagesOfYaml(source).filter(isWanted) : known;
  if (selection.kind === "names") {
    const told = tellAsides(source, own, { beside, component });
    const doubtful = own.filter((pin) => comesFrom(pin).some(({ isOurs }) => !isOurs));
    return {
      pins: own.filter((pin) => !doubtful.includes(pin)),
      problems: [
        ...doubtful.map((pin) => twoRepositories(pin, new Set(comesFrom(pin).map(({ url }) => url)))),
        ...told.problems,
        ...ambiguities(own),
      ],
      asides: told.asides,
    };
  }
  const found = selection.places.map((place) => {
    const at = place.at ?? "";
    const pin =
      own.find((one) => one.place === at) ??
      readPinAt(source, {
        at,
        image: place.image,
        usualImage: only(component.images),
        component: component.name,
      });
    return pin ?? missing(source, at, own);
  });
  const pins = found.filter((one) => "place" in one);
  const { problems, asides } = tellAsides(source, pins, { beside, component });
  return { pins, problems: [...found.filter((one) => "code" in one), ...problems], asides };
}

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

function ambiguities(pins: readonly Pin[]): readonly Problem[] {
  const groups = new Map<string, Pin[]>();
  for (const pin of pins) {
    // What moves by itself is no candidate: it stays, or is pinned beside the others.
    if (floatingText(pin) !== undefined) continue;
    const key = packageKey(pin.name);
    groups.set(key, [...(groups.get(key) ?? []), pin]);
  }
  return [...groups.values()].flatMap((group): readonly Problem[] => {
    const [first] = group;
    const texts = new Set(group.map(versionOf));
    if (first === undefined || texts.size === 1) return [];
    const { path: file, line, column } = first;
    return [
      {
        code: "place-ambiguous",
        expected: `${first.name.name} in one version in ${file}`,
        found: group.map((pin) => `${pin.place} (line ${pin.line}) at ${textOf(pin)}`).join(", "),
        fix: "Name the place that is to move in gitops.yml: `places: [{ files: …, at: … }]`, one of these candidates.",
        location: { file, line, column },
      },
    ];
  });
}

function twoRepositories(pin: Pin, urls: ReadonlySet<string>): Problem {
  const { path: file, line, column, place, chartSource } = pin;
  return {
    code: "place-ambiguous",
    expected: `one repository of charts behind the HelmRepository ${chartSource?.name ?? ""} at ${place}`,
    found: [...urls].join(", "),
    fix: "Give each repository a name of its own, or state the namespaces. Or name the place in gitops.yml: `places: [{ files: …, at: … }]`.",
    location: { file, line, column },
  };
}

function missing(source: Source, at: string, own: readonly Pin[]): Problem {
  const candidates = own.map(({ place, line }) => `${place} (line ${line})`);
  return {
    code: "place-missing",
    expected: `a version, an image or a tag at ${at}`,
    found:
      candidates.length === 0 ? "nothing of the kind" : `none there; candidates are ${candidates.join(", ")}`,
    fix: "Correct `at` in gitops.yml. Where a tag stands without its image, say `image`, too.",
    location: { file: source.path },
  };
}

/** The version as it is written. */
function textOf({ value }: Pin): string {
  if (value.kind === "commit") return value.comment?.text ?? value.text;
  return value.kind === "image" ? (value.tag?.text ?? value.digest?.text ?? "") : value.text;
}

/** The same for every spelling of a version: `v1.0.0` and `1.0.0` are one, and so is a commit that a comment calls so. */
function versionOf(pin: Pin): string {
  const text = textOf(pin);
  return pin.value.kind === "constraint" ? text : (readTagText(text)?.version ?? text);
}
