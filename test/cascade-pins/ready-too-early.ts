import { compareVersions, formatTag, parseSemver } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CarriedRelease } from "../../packages/cascade-pins/carried.ts";
import { ancestorsOf } from "../../packages/cascade-pins/train.ts";
import { readTrailers } from "../../packages/cascade-pins/trailers.ts";
import type { SmallPeople } from "./small-people.ts";

/**
 * Ready pull requests above which a train that they carry still moves: in an open pull request or an unreleased merge. What a
 * release was built upon is read from its files, not from what the cascade remembers.
 */
export function readyTooEarly(graph: ReleaseGraph, people: SmallPeople): readonly string[] {
  const originsOf = (releases: readonly CarriedRelease[]): readonly CarriedRelease[] => [
    ...releases,
    ...releases.flatMap(({ repository, version }) =>
      originsOf(moved(pinsIn(people.read(repository, { tag: formatTag(version, "v{version}") })))),
    ),
  ];
  const carriedBy = (name: string) => {
    const before = pinsIn(people.read(name, "main"));
    return pinsIn(people.read(name, "branch")).filter((pin) =>
      before.some((old) => isOf(pin, old) && !isOf(old, pin)),
    );
  };
  const movingIn = (name: string) =>
    people.isReady(name) === undefined ? readTrailers(people.unreleased(name) ?? "") : carriedBy(name);
  return [...graph.repositories.keys()].flatMap((name) => {
    if (people.isReady(name) !== true) return [];
    const train = originsOf(carriedBy(name));
    return [...ancestorsOf(graph, [name])]
      .filter((upstream) =>
        originsOf(movingIn(upstream)).some((one) => train.some((other) => isOf(one, other))),
      )
      .map((upstream) => `${name} before ${upstream}`);
  });
}

/** Of a file of the small world. */
export function pinsIn(text: string): readonly CarriedRelease[] {
  return [...text.matchAll(/"(n\d)==([\d.]+)"/g)].map(([, repository = "", version = ""]) => ({
    repository,
    version: parseSemver(version),
  }));
}

/** The first version of everything was built upon nothing. */
function moved(pins: readonly CarriedRelease[]): readonly CarriedRelease[] {
  return pins.filter(({ version }) => version.minor > 0);
}

/** Whether `one` is the same repository's release, in that version or a newer one. */
function isOf(one: CarriedRelease, other: CarriedRelease): boolean {
  return one.repository === other.repository && compareVersions(one.version, other.version) >= 0;
}
